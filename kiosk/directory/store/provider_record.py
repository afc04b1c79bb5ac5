"""A provider as flat named values for a file, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import cast

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, PhoneKind, PlaceDecision, Provider, Status

Record = dict[str, str | None]
"""Column of the ``provider`` table to its value; phones, languages, needs and decisions have tables of their own."""

_TEXTS = (
    "name organization alternate_name description eligibility_description application_process email url"
    " interpretation_services service_area schedule opening_hours fees_description accessibility"
    " published_by confirmed_by staff_note"
).split()
_ADDRESS = tuple(part.name for part in fields(Address))
_own_values = attrgetter("key", *_TEXTS, "status")
_address_values = attrgetter(*_ADDRESS)
COLUMNS = ("id", *_TEXTS, "status", *_ADDRESS, "published_on", "confirmed_on")
"""Of the ``provider`` table, in the order of ``record_values``."""


def to_record(provider: Provider) -> Record:
    """Flatten a provider; dates become ``2026-11-20``, an unknown date None."""
    return dict(zip(COLUMNS, record_values(provider), strict=True))


def record_values(provider: Provider) -> tuple[str | None, ...]:
    """Flatten a provider as ``to_record`` does, the values alone."""
    days = (_written(provider.published_on), _written(provider.confirmed_on))
    return (*_own_values(provider), *_address_values(provider.address), *days)


def to_whole_record(provider: Provider) -> dict[str, object]:
    """Flatten a provider with its lists, ready for JSON."""
    return {
        **to_record(provider),
        "phones": [phone_record(phone) for phone in provider.phones],
        "languages": list(provider.languages),
        "needs": list(provider.needs),
        "decisions": [decision_record(one) for one in provider.decisions],
    }


def to_short_record(provider: Provider) -> dict[str, object]:
    """Flatten a provider as ``to_whole_record`` does, without texts and dates that are empty."""
    record: dict[str, object] = {
        name: value for name, value in zip(COLUMNS, record_values(provider), strict=True) if value or name == "name"
    }
    record["phones"] = [phone_record(phone) for phone in provider.phones]
    record["languages"] = provider.languages
    if provider.needs:
        record["needs"] = provider.needs
    return record


def phone_record(phone: Phone) -> tuple[str, str, str, str]:
    """Return kind, number, extension and description."""
    return phone.kind, phone.number.dial, phone.number.extension, phone.description


def decision_record(one: PlaceDecision) -> tuple[str, str, str, str, str]:
    """Return field, mark, ``show`` or ``hide``, date and initials."""
    return one.field, one.mark, "show" if one.is_shown else "hide", one.decided_on.isoformat(), one.decided_by


def read_decision(record: Sequence[str]) -> PlaceDecision:
    """Put a decision together again, as ``decision_record`` made it.

    Raises:
        ValueError: It is something else.
    """
    field, mark, decision, day, by = record
    if decision not in ("show", "hide"):
        raise ValueError(decision)
    return PlaceDecision(field, mark, decision == "show", date.fromisoformat(day), by)


def from_whole_record(record: Mapping[str, object]) -> Provider:
    """Put a provider together again, as ``to_whole_record`` or ``to_short_record`` made it.

    Raises:
        ValueError, KeyError, TypeError: It is something else; the file is damaged.
    """
    lists = ("phones", "languages", "needs", "decisions")
    flat = {name: value for name, value in record.items() if name not in lists}
    return from_record(
        cast("Mapping[str, str | None]", flat),
        cast("Sequence[Sequence[str]]", record["phones"]),
        cast("Sequence[str]", record["languages"]),
        cast("Sequence[str]", record.get("needs", ())),
        cast("Sequence[Sequence[str]]", record.get("decisions", ())),
    )


def from_record(
    record: Mapping[str, str | None],
    phones: Sequence[Sequence[str]],
    languages: Sequence[str],
    needs: Sequence[str] = (),
    decisions: Sequence[Sequence[str]] = (),
) -> Provider:
    """Put a provider together again.

    Args:
        record: As ``to_record`` made it.
        phones: Kind, number, extension and description of each, in order.
        languages: Names in order.
        needs: The same.
        decisions: Field, mark, decision, date and initials of each.

    Raises:
        ValueError, KeyError, TypeError: The file holds something else; it is damaged.
    """
    texts = {name: record.get(name) or "" for name in _TEXTS} | {"name": record["name"] or ""}
    return Provider(
        key=record["id"] or "",
        **texts,
        phones=tuple(
            Phone(PhoneNumber(number, extension), cast(PhoneKind, kind), *rest)
            for kind, number, extension, *rest in phones
        ),
        languages=tuple(languages),
        needs=tuple(needs),
        decisions=tuple(map(read_decision, decisions)),
        address=Address(**{part: record.get(part) or "" for part in _ADDRESS}),
        published_on=_read(record.get("published_on")),
        confirmed_on=_read(record.get("confirmed_on")),
        status=cast(Status, record["status"]),
    )


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
