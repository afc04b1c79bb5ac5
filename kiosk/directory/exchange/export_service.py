"""A provider as a service of HSDS 3.0, with all that belongs to it nested inside.

Source: https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html
"""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.directory.contact_text import is_email, whole_url
from kiosk.directory.exchange.decisions_text import decisions_text
from kiosk.directory.exchange.own_attributes import (
    CONFIRMED_BY,
    HOURS_UNKNOWN,
    MEANING,
    OPENING_HOURS,
    PLACE_DECISIONS,
    STAFF_NOTE,
)
from kiosk.directory.exchange.weekly_schedule import weekly_hours, weekly_schedules
from kiosk.directory.hours.certain_hours import certain_hours
from kiosk.directory.phone import shown_number
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Address, Phone, Provider

Value: TypeAlias = "str | Node | tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Node:
    """One HSDS object: its fields in order, without those that are empty. Numbers are text until they are written."""

    fields: tuple[tuple[str, Value], ...]


# So that the same provider goes out under the same ids each time.
_OURS = uuid.UUID("8f0f5f2e-6c0b-5b0a-9d0e-2f1f6c1d7a10")

_DEGREES = re.compile(r"[+-]?\d{1,3}(?:\.\d+)?", re.ASCII)


def service(provider: Provider) -> Node:
    """Return the service that a provider is; ``organization`` is itself where nobody else runs it.

    What HSDS has no word for goes along as attributes of our own (see ``own_attributes``).
    """
    own = _uuid(provider.key)
    runs_it = provider.organization or provider.name
    organization = str(uuid.uuid5(_OURS, f"organization/{plain_words(runs_it)}"))
    return _node(
        id=own,
        organization_id=organization,
        name=provider.name,
        alternate_name=provider.alternate_name,
        description=provider.description,
        url=whole_url(provider.url) or "",
        email=provider.email if is_email(provider.email) else "",
        status="active" if provider.status == "active" else "inactive",
        interpretation_services=provider.interpretation_services,
        application_process=provider.application_process,
        fees_description=provider.fees_description,
        eligibility_description=provider.eligibility_description,
        assured_date="" if provider.confirmed_on is None else provider.confirmed_on.isoformat(),
        organization=_node(id=organization, name=runs_it, description=runs_it),
        phones=tuple(_phone(phone, own, position) for position, phone in enumerate(provider.phones)),
        schedules=tuple(_schedules(provider, own)),
        service_areas=_one(own, "service_area", name=provider.service_area),
        languages=tuple(
            _node(id=_id(own, "language", name), service_id=own, name=name) for name in provider.languages if name
        ),
        service_at_locations=tuple(_at_location(provider, own)),
        attributes=(
            *(_need(need, own) for need in provider.needs if need),
            *(_own_attribute(kind, value, own) for kind, value in _own_values(provider) if value),
        ),
    )


def _phone(phone: Phone, own: str, position: int) -> Node:
    return _node(
        id=_id(own, "phone", str(position)),
        service_id=own,
        number=shown_number(phone.number.dial),
        extension=phone.number.extension if phone.number.extension.isdecimal() else "",
        type=phone.kind,
        description=phone.description,
    )


def _one(own: str, kind: str, **texts: str) -> tuple[Node, ...]:
    return (_node(id=_id(own, kind, ""), service_id=own, **texts),) if any(texts.values()) else ()


def _schedules(provider: Provider, own: str) -> Iterator[Node]:
    """Hours of the week where they can be told so, beside the words of staff."""
    weekly = weekly_schedules(provider.opening_hours)
    for position, one in enumerate(weekly):
        yield _node(
            id=_id(own, "schedule", str(position)),
            service_id=own,
            freq="WEEKLY",
            byday=one.byday,
            description=provider.schedule if position == 0 else "",
            opens_at=one.opens_at,
            closes_at=one.closes_at,
        )
    if not weekly:
        yield from _one(own, "schedule", description=provider.schedule or provider.opening_hours)


def _own_values(provider: Provider) -> Iterator[tuple[str, str]]:
    weekly, hours = weekly_schedules(provider.opening_hours), provider.opening_hours
    told = weekly_hours(weekly) if weekly else certain_hours(provider.schedule)
    yield OPENING_HOURS, "" if told == hours else hours or HOURS_UNKNOWN
    yield CONFIRMED_BY, provider.confirmed_by
    yield PLACE_DECISIONS, decisions_text(provider)
    yield STAFF_NOTE, provider.staff_note


def _own_attribute(kind: str, value: str, own: str) -> Node:
    term = str(uuid.uuid5(_OURS, kind))
    return _node(
        id=_id(own, kind, ""),
        link_id=own,
        taxonomy_term_id=term,
        link_type=kind,
        link_entity="service",
        value=value,
        taxonomy_term=_node(id=term, name=MEANING[kind], description=MEANING[kind]),
    )


def _need(need: str, own: str) -> Node:
    term = str(uuid.uuid5(_OURS, f"term/{need}"))
    return _node(
        id=_id(own, "attribute", need),
        link_id=own,
        taxonomy_term_id=term,
        link_entity="service",
        taxonomy_term=_node(id=term, name=need, description=need),
    )


def _at_location(provider: Provider, own: str) -> Iterator[Node]:
    address = provider.address
    if address == Address() and not provider.accessibility:
        return
    place = _id(own, "location", "")
    accessible = _node(id=_id(own, "accessibility", ""), location_id=place, description=provider.accessibility)
    location = _node(
        id=place,
        location_type="physical",
        transportation=address.transportation,
        latitude=_degrees(address.latitude),
        longitude=_degrees(address.longitude),
        addresses=tuple(_addresses(address, own, place)),
        accessibility=(accessible,) if provider.accessibility else (),
    )
    yield _node(id=_id(own, "service_at_location", ""), service_id=own, location_id=place, location=location)


def _addresses(address: Address, own: str, place: str) -> Iterator[Node]:
    """The address; HSDS wants all of its parts, so a dash stands where one is not known."""
    if not address.lines:
        return
    yield _node(
        id=_id(own, "address", ""),
        location_id=place,
        address_1=address.address_1 or "-",
        address_2=address.address_2,
        city=address.city or "-",
        state_province=address.state_province or "-",
        postal_code=address.postal_code or "-",
        country="US",
        address_type="physical",
    )


def _degrees(text: str) -> str:
    return text if _DEGREES.fullmatch(text) else ""


def _node(**values: Value) -> Node:
    return Node(tuple((name, value) for name, value in values.items() if value not in ("", ())))


def _id(own: str, kind: str, which: str) -> str:
    return str(uuid.uuid5(_OURS, f"{own}/{kind}/{which}"))


def _uuid(key: str) -> str:
    try:
        return str(uuid.UUID(key))
    except ValueError:
        return str(uuid.uuid5(_OURS, f"service/{key}"))
