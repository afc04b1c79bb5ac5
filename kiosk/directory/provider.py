"""A local provider of help, in the words of the Human Services Data Specification (HSDS) where it has one.

Source: https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.directory.phone import PhoneNumber

PhoneKind = Literal["voice", "hotline", "text", "textphone", "video"]
"""What a number is for; all but ``hotline`` are HSDS words. A textphone is a TTY."""

Status = Literal["active", "retired"]
"""Visitors see active providers only; retired ones are kept, so that a mistake can be undone."""


@dataclass(frozen=True, slots=True)
class Phone:
    """One number of a provider and what it is for; ``description`` is what else to know (``after hours``)."""

    number: PhoneNumber
    kind: PhoneKind = "voice"
    description: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a provider is; every part may be empty, and all parts are withheld or published together.

    Attributes:
        latitude, longitude: In degrees, as text (``39.9612``).
        transportation: How to get there: directions, cross streets, bus lines.
    """

    address_1: str = ""
    address_2: str = ""
    city: str = ""
    state_province: str = ""
    postal_code: str = ""
    latitude: str = ""
    longitude: str = ""
    transportation: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The address as written on an envelope, empty lines left out."""
        region = " ".join(part for part in (self.state_province, self.postal_code) if part)
        town = ", ".join(part for part in (self.city, region) if part)
        return tuple(line for line in (self.address_1, self.address_2, town) if line)


@dataclass(frozen=True, slots=True)
class PlaceDecision:
    """What a person decided about one text of a provider that reads like a place; another text needs another.

    Attributes:
        field: Where the text stands, such as ``description``; of phones, their description.
        mark: Tells whether it is still the same text; see ``told_places.mark_of``.
        is_shown: Whether visitors may read it.
        decided_on, decided_by: When, and the initials of who did.
    """

    field: str
    mark: str
    is_shown: bool
    decided_on: date
    decided_by: str


@dataclass(frozen=True, slots=True)
class Provider:
    """One program that helps people near the shelter. Text is plain; what is not known is "" or ().

    Attributes:
        key: Stable id, the same in the staff's file and the visitors' (a UUID).
        organization: Who runs it, where that is another name.
        alternate_name: What people call it besides, such as an old name.
        needs: What it helps with, in short words (HSDS: taxonomy terms), such as ``Shelter`` or ``Legal help``.
        phones: In the order to try them.
        languages: Names as staff wrote them, such as ``Spanish``.
        service_area: Counties, towns or ZIP codes served, as text.
        schedule: Opening hours as staff wrote them.
        opening_hours: The same in OpenStreetMap's ``opening_hours`` syntax, where they are certain; else "".
        application_process: How to get help there: call first, walk in, be sent by somebody.
        fees_description, eligibility_description, accessibility: What it costs, who it is for, who can get in.
        interpretation_services: What is there for people who speak another language.
        address: Shown to nobody but staff until somebody published it.
        published_on, published_by: When the address was published, and the initials of who did.
        confirmed_on, confirmed_by: When staff last reached the provider, or None, and the initials of who did.
        staff_note: Never shown to visitors.
        decisions: About texts that read like a place, by field and mark; never shown to visitors.
    """

    key: str
    name: str
    organization: str = ""
    alternate_name: str = ""
    description: str = ""
    eligibility_description: str = ""
    application_process: str = ""
    needs: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    email: str = ""
    url: str = ""
    languages: tuple[str, ...] = ()
    interpretation_services: str = ""
    service_area: str = ""
    schedule: str = ""
    opening_hours: str = ""
    fees_description: str = ""
    accessibility: str = ""
    address: Address = Address()
    published_on: date | None = None
    published_by: str = ""
    confirmed_on: date | None = None
    confirmed_by: str = ""
    status: Status = "active"
    staff_note: str = ""
    decisions: tuple[PlaceDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """A provider as one line of a list.

    Attributes:
        phone: First number as shown (``1-202-555-0142``), or "".
        detail: Hours, or else what it does; may be long, the list cuts it.
        place: Area served, or the published town; "" when neither is known.
        opening_hours: As the provider's.
    """

    key: str
    name: str
    phone: str
    detail: str
    place: str
    opening_hours: str = ""
