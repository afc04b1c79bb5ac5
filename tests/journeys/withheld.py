"""Made-up directories in which every field that can tell a withheld address tells it, and what nobody may find."""

import random
import uuid
from dataclasses import dataclass, replace
from datetime import date

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider

_LETTERS = "bcdfghklmnprstvw"
_KINDS = (("St", "Street"), ("Ave", "Avenue"), ("Rd", "Road"), ("Blvd", "BOULEVARD"), ("Ln", "lane"), ("Dr", "Drive"))
_TOLD_IN = (
    "description organization alternate_name eligibility_description application_process interpretation_services"
    " service_area schedule opening_hours fees_description accessibility"
).split()


@dataclass(frozen=True, slots=True)
class Hidden:
    """A provider whose address is withheld.

    Attributes:
        secrets: Words in small letters that stand nowhere but in its address, and in texts that tell it.
    """

    provider: Provider
    secrets: tuple[str, ...]


def hidden_provider(chance: random.Random) -> Hidden:
    """Make one whose address stands in a random half of its fields, written in random ways."""
    street, town, unit, mill = (_word(chance) for _ in range(4))
    house, decimals = chance.randrange(2, 9999), chance.randrange(1000, 9999)
    kind = chance.choice(_KINDS)
    direction = chance.choice(("", "", "N ", "North ", "SW "))
    first = chance.choice(("", f"Suite {chance.randrange(1, 99)}, ")) + f"{house} {direction}{street.title()} {kind[0]}"
    way = f"Left behind the old {mill} mill"
    latitude, longitude = f"39.{decimals}", f"-82.{decimals}"
    address = Address(first, f"Floor {unit}", town.title(), "OH", "43004", latitude, longitude, f"{way}. Bus 7")
    ways = (
        f"Come to {house} {street.upper()} {kind[1]}.",
        f"at {house}, {direction}{street} {kind[0]}.; ring twice",
        f"the house in {street.title()} {kind[1]}",
        f"near {house}-{street}",
        f"{house} {street[:2]}\u200c{street[2:]} {kind[0]}",
        f"at {latitude}, {longitude}",
        f"{way.lower()}!",
    )
    provider = _telling(chance, address, ways)
    provider = replace(
        provider,
        email=chance.choice(("", f"{house}{street}@example.org")),
        name=chance.choice((provider.name, provider.name, f"House at {house} {street.title()}")),
        confirmed_by=f"zz{unit}",
        staff_note=f"The {unit} key lies at {house} {street} {kind[0]}",
    )
    return Hidden(provider, (street, town, unit, mill, latitude, longitude.lstrip("-")))


def _telling(chance: random.Random, address: Address, ways: tuple[str, ...]) -> Provider:
    """A provider that tells its address in these ways, and that nobody published, or only half."""

    def told() -> str:
        return f"{chance.choice(('', 'Ask first. '))}{chance.choice(ways)}"

    number = PhoneNumber(f"+1202555{chance.randrange(100, 199):04d}")
    provider = Provider(
        key=str(uuid.UUID(int=chance.getrandbits(128))),
        name=f"{_word(chance).title()} House",
        needs=("Shelter", told()),
        phones=(Phone(number, "hotline", told()),),
        languages=("Spanish", told()),
        url=f"https://maps.google.com/?q={address.latitude},{address.longitude}",
        address=address,
        confirmed_on=date(2026, 11, 1),
    )
    fields = {field: told() for field in _TOLD_IN if chance.random() < 0.5}
    half = chance.choice(({}, {"published_on": date(2026, 11, 1)}, {"published_by": "AB"}))
    return replace(provider, **fields, **half)  # type: ignore[arg-type]  # names of text fields


def published_provider(chance: random.Random) -> tuple[Provider, str]:
    """Make one whose address somebody published, and a word of it that visitors may find."""
    street = _word(chance)
    address = Address(f"{chance.randrange(2, 999)} {street.title()} St", "", "Columbus", "OH", "43004")
    key, name = str(uuid.UUID(int=chance.getrandbits(128))), f"{_word(chance).title()} Center"
    return Provider(key, name, address=address, published_on=date(2026, 11, 1), published_by="AB"), street


def _word(chance: random.Random) -> str:
    return "zq" + "".join(chance.choice(_LETTERS) + chance.choice("aeou") for _ in range(4))


def undecided_provider(chance: random.Random) -> Hidden:
    """Make one without an address, or with a published one elsewhere, whose texts tell a place in random ways."""
    street, landmark = _word(chance), _word(chance)
    house, kind = chance.randrange(2, 9999), chance.choice(_KINDS)
    ways = (
        f"Come to {house} {street.title()} {kind[0] if chance.random() < 0.5 else kind[1].title()}",
        f"{street.title()} {kind[1].title()} and {landmark.title()}",
        f"near the {landmark} mill",
        f"behind the {landmark} church",
        f"across from {landmark.title()} Park",
    )
    provider = _telling(chance, Address("7 Main St"), ways)
    published = chance.choice(({}, {"published_on": date(2026, 11, 1), "published_by": "AB"}))
    address = Address("7 Main St", "", "Columbus", "OH", "43004") if published else Address()
    name = chance.choice((provider.name, f"House at {house} {street.title()} {kind[0]}"))
    provider = replace(provider, url="", name=name, address=address, published_on=None, published_by="")
    return Hidden(replace(provider, **published), (street, landmark))  # type: ignore[arg-type]  # date and initials
