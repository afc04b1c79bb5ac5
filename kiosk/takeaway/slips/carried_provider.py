"""What a slip takes of a local provider. Its address is taken only where somebody published it."""

from collections.abc import Iterator, Sequence
from functools import reduce

from kiosk.directory.provider import Phone, Provider
from kiosk.guide.language_names import languages_told
from kiosk.guide.words import Wording
from kiosk.takeaway.slip import Words
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.takeaway.slips.slip_source import Carried


def carried_provider(one: Provider, words: Wording) -> Carried:
    """A provider: every phone, what it does, who for, its hours in staff's own words, how to get there, its page."""
    is_published = one.published_on is not None
    return Carried(
        title=one.name,
        numbers=tuple((_way(phone, words), phone.number.shown) for phone in one.phones),
        details=tuple(_details(one, words)),
        address=_listed(one.address.lines, words) if is_published else "",
        payload=one.url,
        shown=shown_address(one.url),
        checked=words("a-date", date=one.confirmed_on) if one.confirmed_on else "",
    )


def _way(phone: Phone, words: Wording) -> str:
    """What a number is for and what else to know; "" for one that is just called."""
    kind = "" if phone.kind == "voice" else words(f"label-{phone.kind}")
    return _listed([part for part in (kind, phone.description) if part], words)


def _details(one: Provider, words: Wording) -> Iterator[Words]:
    if one.description:
        yield Words(one.description)
    told = {
        "eligibility_description": one.eligibility_description,
        "schedule": one.schedule or one.opening_hours,
        "languages": _listed(languages_told(one.languages, words.language), words),
        "application_process": one.application_process,
        "fees_description": one.fees_description,
        "accessibility": one.accessibility,
        "transportation": one.address.transportation if one.published_on is not None else "",
    }
    for field, text in told.items():
        if text:
            yield Words(words("slip-detail", label=words(f"label-{field}"), text=text))


def _listed(things: Sequence[str], words: Wording) -> str:
    return reduce(lambda before, one: words("a-list", before=before, next=one), things) if things else ""
