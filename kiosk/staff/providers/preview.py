"""What visitors will see of a program, told to staff while they type."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.directory.address_safety import for_visitors
from kiosk.directory.due import is_old
from kiosk.directory.hours.hours_told import hours_lines
from kiosk.directory.phone_lines import read_phone_lines
from kiosk.directory.provider import Phone, Provider
from kiosk.guide.checked import when_told
from kiosk.guide.words import Wording
from kiosk.problem import KioskError
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.walkup.screens.codes import is_codable


def phone_told(words: Wording, phone: Phone) -> str:
    """One number as a visitor reads it, with what it is for: ``Hotline 1-202-555-0142``."""
    told = f"{words(f'label-{phone.kind}')} {phone.number.shown}"
    return f"{told} ({phone.description})" if phone.description else told


def phones_preview(words: Wording, text: str) -> str:
    """The numbers in a form's text as visitors read them; "" when there is none, or one cannot be read yet."""
    try:
        phones = read_phone_lines(text)
    except KioskError:
        return ""
    return (
        words("staff-form-visitors-see", told=", ".join(phone_told(words, phone) for phone in phones)) if phones else ""
    )


def hours_preview(words: Wording, provider: Provider, now: datetime) -> str:
    """The hours as visitors read them, a sentence a line; "" when none are known."""
    if not provider.schedule and not provider.opening_hours:
        return ""
    told = hours_lines(provider.opening_hours, provider.schedule, now, words)
    return words("staff-form-visitors-see", told="\n".join(told))


def code_payload(provider: Provider) -> str:
    """What the program's code holds: its web address, or its first number where a code cannot hold that; or ""."""
    number = provider.phones[0].number.shown if provider.phones else ""
    return next((payload for payload in (provider.url, number) if is_codable(payload)), "")


def visitor_lines(words: Wording, provider: Provider, now: datetime) -> Iterator[tuple[str, str]]:
    """Yield label and text of all that visitors see of the program; nothing when they do not see it.

    It is made from the same stripped copy as the visitors' file, so that what is withheld is missing here too.
    """
    seen = for_visitors(provider)
    if seen is None:
        return
    for phone in seen.phones:
        yield (
            words(f"label-{phone.kind}"),
            phone.number.shown + (f" ({phone.description})" if phone.description else ""),
        )
    if seen.description:
        yield "", seen.description
    for name, value in _values(words, seen, now):
        if value:
            yield words(f"label-{name}"), value
    known = "provider-confirmed" if seen.confirmed_on else "provider-ask"
    known = "kept-confirmed-long-ago" if is_old(seen, now.date()) else known
    yield "", words(known, date=when_told(seen.confirmed_on, words))


def _values(words: Wording, seen: Provider, now: datetime) -> Iterator[tuple[str, str]]:
    """The fields in the order of the visitors' page."""
    yield "organization", seen.organization
    yield "alternate_name", seen.alternate_name
    yield "needs", ", ".join(seen.needs)
    yield "eligibility_description", seen.eligibility_description
    yield "schedule", "\n".join(hours_lines(seen.opening_hours, seen.schedule, now, words))
    yield "languages", ", ".join(seen.languages)
    yield "interpretation_services", seen.interpretation_services
    yield "application_process", seen.application_process
    yield "address", ", ".join(seen.address.lines)
    yield "transportation", seen.address.transportation
    yield "service_area", seen.service_area
    yield "fees_description", seen.fees_description
    yield "accessibility", seen.accessibility
    yield "site", shown_address(seen.url)
    yield "email", seen.email
