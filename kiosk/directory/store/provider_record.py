"""A provider as flat named values for a file, and back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, PhoneKind, Provider, Status

Record = dict[str, str | None]
"""Column of the ``provider`` table to its value; phones and languages have tables of their own."""


def to_record(provider: Provider) -> Record:
    """Flatten a provider; dates become ``2026-11-20``, an unknown date None."""
    return {
        "id": provider.key,
        "name": provider.name,
        "alternate_name": provider.alternate_name,
        "description": provider.description,
        "eligibility_description": provider.eligibility_description,
        "email": provider.email,
        "url": provider.url,
        "service_area": provider.service_area,
        "schedule": provider.schedule,
        "fees_description": provider.fees_description,
        "accessibility": provider.accessibility,
        "address_1": provider.address.address_1,
        "address_2": provider.address.address_2,
        "city": provider.address.city,
        "state_province": provider.address.state_province,
        "postal_code": provider.address.postal_code,
        "published_on": _written(provider.published_on),
        "published_by": provider.published_by,
        "confirmed_on": _written(provider.confirmed_on),
        "status": provider.status,
        "staff_note": provider.staff_note,
    }


def from_record(
    record: Mapping[str, str | None], phones: Sequence[tuple[str, str, str]], languages: Sequence[str]
) -> Provider:
    """Put a provider together again.

    Args:
        record: As ``to_record`` made it.
        phones: Kind, number and extension of each, in order.
        languages: Names in order.

    Raises:
        ValueError, KeyError, TypeError: The file holds something else; it is damaged.
    """
    text = {column: value or "" for column, value in record.items()}
    return Provider(
        key=text["id"],
        name=text["name"],
        alternate_name=text["alternate_name"],
        description=text["description"],
        eligibility_description=text["eligibility_description"],
        phones=tuple(
            Phone(PhoneNumber(number, extension), cast(PhoneKind, kind)) for kind, number, extension in phones
        ),
        email=text["email"],
        url=text["url"],
        languages=tuple(languages),
        service_area=text["service_area"],
        schedule=text["schedule"],
        fees_description=text["fees_description"],
        accessibility=text["accessibility"],
        address=Address(
            text["address_1"], text["address_2"], text["city"], text["state_province"], text["postal_code"]
        ),
        published_on=_read(record["published_on"]),
        published_by=text["published_by"],
        confirmed_on=_read(record["confirmed_on"]),
        status=cast(Status, text["status"]),
        staff_note=text["staff_note"],
    )


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
