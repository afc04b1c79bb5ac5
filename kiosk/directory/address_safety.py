"""What of a provider visitors may see: an address, or a text that reads like a place, only when a person said so."""

from dataclasses import replace
from operator import attrgetter

from kiosk.directory.asked_again import Remembered
from kiosk.directory.provider import Address, Provider
from kiosk.directory.told_places import ToldPlace, kept_back, texts_together, undecided
from kiosk.directory.withheld_place import Signs, signs_of, tells, tells_a_map

_FREE_TEXTS = (
    "name",
    "organization",
    "alternate_name",
    "description",
    "eligibility_description",
    "application_process",
    "interpretation_services",
    "email",
    "url",
    "service_area",
    "schedule",
    "opening_hours",
    "fees_description",
    "accessibility",
)
_LISTS = ("needs", "languages")
_NOWHERE = Address()
_free_texts = attrgetter(*_FREE_TEXTS)


def may_show_address(provider: Provider) -> bool:
    """Say whether a person published the address, on a date."""
    return provider.published_on is not None and provider.published_by != ""


def for_visitors(provider: Provider) -> Provider | None:
    """Leave of a provider only what visitors may see; None when nothing of it may be shown.

    A withheld address goes whole, its city and ZIP code too, and with it each text that tells its street; and each
    text that reads like a place, as long as nobody has decided to show it. A name that does hides the provider:
    nobody can ask for half a name. Initials of staff stay out too.
    """
    if provider.status != "active":
        return None
    telling, back = telling_texts(provider), kept_back(provider)
    if telling or back:
        if "name" in telling or any(one.field == "name" for one in back):
            return None
        provider = _without(provider, telling, {(one.field, one.text) for one in back})
    published = may_show_address(provider)
    # Named one by one, here and above: a field that is added later stays hidden until somebody adds it.
    return Provider(
        key=provider.key,
        **dict(zip(_FREE_TEXTS, _free_texts(provider), strict=True)),
        needs=provider.needs,
        phones=provider.phones,
        languages=provider.languages,
        address=provider.address if published else _NOWHERE,
        published_on=provider.published_on if published else None,
        confirmed_on=provider.confirmed_on,
        status=provider.status,
    )


@Remembered
def telling_texts(provider: Provider) -> tuple[str, ...]:
    """Name the fields that tell a withheld address, and so are kept from visitors (``("description",)``).

    Of several phones, languages or needs, visitors still get what does not tell it. Where no address is known, none
    is withheld; a map or coordinates then wait for a decision, as any other place does.
    """
    if may_show_address(provider) or provider.address == _NOWHERE:
        return ()
    signs = signs_of(provider.address)
    if not _is_telling(texts_together(provider), signs):
        return ()  # nearly always; one look is ten times faster than ten
    telling = [field for field in _FREE_TEXTS if _is_telling(getattr(provider, field), signs)]
    if "name" in telling and not _is_name_telling(provider.name, signs):
        telling.remove("name")
    if any(_is_telling(phone.description, signs) for phone in provider.phones):
        telling.append("phones")
    telling += [field for field in _LISTS if any(_is_telling(text, signs) for text in getattr(provider, field))]
    return tuple(telling)


def waiting(provider: Provider) -> tuple[ToldPlace, ...]:
    """Find the texts that visitors do not get only because nobody has decided; of retired providers none waits."""
    open_ones = undecided(provider) if provider.status == "active" else ()
    if not open_ones:
        return ()
    telling = telling_texts(provider)  # hidden with the address, whatever anybody decides
    return () if "name" in telling else tuple(one for one in open_ones if one.field not in telling)


def _without(provider: Provider, telling: tuple[str, ...], back: set[tuple[str, str]]) -> Provider:
    """Leave out each text that tells the withheld address, and those that are kept ``back``; but never the name."""
    signs = signs_of(provider.address) if telling else ()

    def unless_hidden(field: str, text: str) -> str:
        return "" if (field, text) in back or (telling and _is_telling(text, signs)) else text

    texts = {field: unless_hidden(field, getattr(provider, field)) for field in _FREE_TEXTS if field != "name"}
    lists = {field: tuple(text for text in getattr(provider, field) if unless_hidden(field, text)) for field in _LISTS}
    phones = tuple(replace(phone, description=unless_hidden("phones", phone.description)) for phone in provider.phones)
    return replace(provider, phones=phones, **texts, **lists)  # type: ignore[arg-type]  # each kept what it is


def _is_name_telling(name: str, signs: Signs) -> bool:
    """A street alone is in many a name that everybody knows: only more than that hides the program."""
    return _is_telling(name, tuple(sign for sign in signs if not sign.is_street))


def _is_telling(text: str, signs: Signs) -> bool:
    return tells(text, signs) or tells_a_map(text)
