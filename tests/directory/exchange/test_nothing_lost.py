"""Many made-up programs, each field filled or not, go out in every format and come into another kiosk as they were."""

import random
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, PhoneKind, Provider
from tests.directory.providers import keep, kept_in

COUNT = 80
_WORDS = "safe house, legal; aid & court (free) Niñez | 24 hours / ask \"Mary\" = 1 'quoted' - dash + plus".split()
_KINDS: tuple[PhoneKind, ...] = ("voice", "hotline", "text", "textphone", "video")
_HOURS = ("", "Mo-Fr 09:00-17:00", "24/7", "Mo-Fr 09:00-17:00; PH off", "Mo 22:00-06:00", "Mo 09:00-12:00,13:00-17:00")
_ADDRESSES = (
    Address(),
    Address("12 Oak St", "Suite 4; 5 Elm Rd", "Columbus", "OH", "43004", "39.9612", "-82.9988", "Bus 7; left. Right"),
    Address(city="Columbus"),
    Address(transportation="Bus 7"),
    Address(latitude="39.01", longitude="-82.5"),
)


def phones(chance: random.Random) -> tuple[Phone, ...]:
    """Up to three numbers in any order, each once."""
    numbers = (PhoneNumber(f"+12025550{end}") for end in chance.sample(range(140, 160), chance.randrange(4)))
    return tuple(
        Phone(
            replace(number, extension=chance.choice(("", "12"))),
            chance.choice(_KINDS),
            chance.choice(("", "after hours", "Desk (old)")),
        )
        for number in numbers
    )


def made(chance: random.Random) -> Provider:
    """A program with anything in any field that a person could have typed there."""

    def text(most: int = 6) -> str:
        return " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(most)))

    def some(*names: str) -> tuple[str, ...]:
        return tuple(chance.sample(names, chance.randrange(len(names))))

    day = chance.choice((None, date(2026, 5, 4)))
    name = f"Program {chance.randrange(10**6)}"
    return Provider(
        key=str(uuid.UUID(int=chance.getrandbits(128))),
        name=chance.choice((name, f"Harbor: {name}")),
        organization=chance.choice(("", "Harbor", "Safe Harbor, Inc.")),
        alternate_name=text(),
        description=text(20),
        eligibility_description=text(),
        application_process=text(),
        needs=some("Shelter", "Legal help", "Food, hot"),
        phones=phones(chance),
        email=chance.choice(("", "a@example.org")),
        url=chance.choice(("", "https://example.org/a?b=1")),
        languages=some("English", "ASL", "American Sign Language (ASL)", "Haitian Creole"),
        interpretation_services=text(),
        service_area=chance.choice(("", "Adams; Brown", "Adams County")),
        schedule=chance.choice(("", "9:00 am - 5:00 pm, Monday - Friday", "ask us", "Mo-Fr 9-5")),
        opening_hours=chance.choice(_HOURS),
        fees_description=text(),
        accessibility=text(),
        address=chance.choice(_ADDRESSES),
        confirmed_on=day,
        confirmed_by="AB" if day else "",
        staff_note=chance.choice(("", "a\nb", "a\n\nb: c", "=1+1")),
    )


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "list.json", "list.zip", "package"])
def test_every_field_of_every_program_comes_back(tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    keep(tmp_path / "one", *(made(chance) for _ in range(COUNT)))
    export_providers(tmp_path / "one", tmp_path / name, with_withheld=True)
    carry_out(tmp_path / "two", plan_import(tmp_path / "two", tmp_path / name))
    assert len(kept_in(tmp_path / "two")) == COUNT
    for before, after in zip(kept_in(tmp_path / "one"), kept_in(tmp_path / "two"), strict=True):
        assert after == before


@pytest.mark.parametrize("name", ["list.csv", "list.zip"])
def test_what_comes_back_where_it_came_from_changes_nothing(tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    keep(tmp_path, *(made(chance) for _ in range(COUNT)))
    export_providers(tmp_path, tmp_path / name, with_withheld=True)
    report = carry_out(tmp_path, plan_import(tmp_path, tmp_path / name))
    assert (report.added, report.updated, report.unchanged, report.refused) == (0, 0, COUNT, ())
