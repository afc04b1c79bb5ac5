"""What staff type into a form becomes a provider, or a sentence at each field that cannot be so."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace

from kiosk.directory.address_safety import telling_texts
from kiosk.directory.contact_text import is_email, whole_url
from kiosk.directory.hours.certain_hours import certain_hours
from kiosk.directory.phone_lines import phone_lines, read_phone_lines
from kiosk.directory.plain_words import plain_words, safe_text
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.told_places import undecided, with_decisions_kept
from kiosk.problem import KioskError, Problem

FIELDS = (
    "name organization alternate_name needs description eligibility_description application_process phones email url"
    " languages interpretation_services service_area schedule opening_hours fees_description accessibility"
    " address_1 address_2 city state_province postal_code latitude longitude transportation staff_note"
).split()
"""Every field of the form, in the order to fill it in. Dates, initials and status are acts of their own."""

LONGEST_NAME = 200
LONGEST_TEXT = 5_000
_ADDRESS = tuple(part.name for part in fields(Address))
_LISTS = ("needs", "languages")
_DEGREES = {"latitude": 90, "longitude": 180}
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{1,12})?", re.ASCII)

_Value = str | tuple[str, ...] | tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was read.

    Attributes:
        provider: What it says, or None when a field is at fault. A new one has no ``key`` yet.
        faults: By field, what is wrong; empty when all is well.
        remarks: By field, what staff should know although it can be kept.
    """

    provider: Provider | None
    faults: Mapping[str, Problem]
    remarks: Mapping[str, Problem]


def form_texts(provider: Provider) -> dict[str, str]:
    """Write each field of the form as text, as ``read_form`` reads it."""
    texts = {name: str(getattr(provider, name)) for name in FIELDS if name not in (*_ADDRESS, *_LISTS, "phones")}
    texts |= {name: ", ".join(getattr(provider, name)) for name in _LISTS}
    texts |= {part: getattr(provider.address, part) for part in _ADDRESS}
    texts["phones"] = phone_lines(provider.phones)
    return {name: texts[name] for name in FIELDS}


def read_form(texts: Mapping[str, str], before: Provider | None) -> Form:
    """Read what staff typed.

    A field that is not in ``texts``, or reads as before, stays exactly as it is. An address that changed is
    withheld again, and a new phone number is unconfirmed, whatever was true of the old ones. Hours in words
    become hours the kiosk can reckon with where that is certain, unless staff typed those too.

    Args:
        texts: Text by field (see ``FIELDS``).
        before: The provider to change; None for a new one.
    """
    old = before or Provider(key="", name="")
    known = form_texts(old)
    faults: dict[str, Problem] = {}
    values: dict[str, _Value] = {}
    for name, text in texts.items():
        if name not in known:
            faults[name] = Problem("field-unknown", facts={"field": name})
        elif text != known[name]:
            try:
                values[name] = _read(name, text)
            except KioskError as error:
                faults[name] = error.problem
    if "name" not in faults and not (values.get("name", "") if "name" in values else plain_words(old.name)):
        faults["name"] = Problem("field-name-missing")
    if faults:
        return Form(None, faults, {})
    provider = _changed(old, values)
    return Form(provider, {}, _remarks(provider, tuple(values)))


def _read(name: str, text: str) -> _Value:
    """Read one field.

    Raises:
        KioskError: It cannot be so; the problem's code begins with ``field-``.
    """
    if len(text) > LONGEST_TEXT:
        raise KioskError(Problem("field-long", facts={"limit": LONGEST_TEXT}))
    if name == "phones":
        return read_phone_lines(text)
    if name in _LISTS:
        parts = (safe_text(part) for part in re.split(r"[,;\n]", text))
        return tuple(dict.fromkeys(part for part in parts if part))
    if name == "staff_note":
        return "\n".join(safe_text(line) for line in text.split("\n")).strip("\n")
    reader = _READERS.get(name)
    clean = safe_text(text)
    return reader(clean) if reader and clean else clean


def _name(text: str) -> str:
    if text.startswith(("=", "+", "-", "@")):
        raise KioskError(Problem("field-name-formula"))
    if len(text) > LONGEST_NAME:
        raise KioskError(Problem("field-long", facts={"limit": LONGEST_NAME}))
    return text if plain_words(text) else ""


def _email(text: str) -> str:
    if not is_email(text):
        raise KioskError(Problem("field-email"))
    return text


def _url(text: str) -> str:
    url = whole_url(text)
    if url is None:
        raise KioskError(Problem("field-url"))
    return url


def _opening_hours(text: str) -> str:
    import opening_hours  # noqa: PLC0415  # hardly anybody types hours in this syntax

    if plain := certain_hours(text):
        return plain  # in the one spelling, whatever the case it was typed in
    if not opening_hours.validate(text):
        raise KioskError(Problem("field-opening-hours"))
    return text


def _degrees(limit: int) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not _NUMBER.fullmatch(text) or abs(float(text)) > limit:
            raise KioskError(Problem("field-degrees", facts={"limit": limit}))
        return text

    return read


_READERS: dict[str, Callable[[str], str]] = {
    "name": _name,
    "email": _email,
    "url": _url,
    "opening_hours": _opening_hours,
    **{name: _degrees(limit) for name, limit in _DEGREES.items()},
}


def _changed(old: Provider, values: Mapping[str, _Value]) -> Provider:
    address = replace(old.address, **{part: str(values[part]) for part in _ADDRESS if part in values})
    own = {name: value for name, value in values.items() if name not in _ADDRESS}
    if "schedule" in own and "opening_hours" not in own:
        own["opening_hours"] = certain_hours(str(own["schedule"]))
    new = replace(old, address=address, **own)  # type: ignore[arg-type]  # each field was read as what it is
    if new.address != old.address:
        new = replace(new, published_on=None, published_by="")
    if {phone.number for phone in new.phones} - {phone.number for phone in old.phones}:
        new = replace(new, confirmed_on=None, confirmed_by="")
    return with_decisions_kept(new)


def _remarks(provider: Provider, typed: tuple[str, ...]) -> dict[str, Problem]:
    """Tell which texts visitors do not get: they tell the address, or were just typed and read like a place."""
    found: dict[str, Problem] = {}
    for told in undecided(provider):
        if told.field in typed:
            code = "field-name-like-address" if told.field == "name" else "field-like-address"
            found.setdefault(told.field, Problem(code, facts={"told": told.piece}))
    for name in telling_texts(provider):
        found[name] = Problem("field-name-tells-address" if name == "name" else "field-tells-address")
    return found
