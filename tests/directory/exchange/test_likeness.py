from pathlib import Path

import pytest

from kiosk.directory.exchange.likeness import Candidate, Likeness
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.store.accepted_change import directory_to_read
from tests.directory.providers import keep


def program(name: str, phone: str = "", city: str = "", key: str = "", organization: str = "") -> Provider:
    phones = (Phone(PhoneNumber(phone)),) if phone else ()
    return Provider(key=key, name=name, organization=organization, phones=phones, address=Address(city=city))


FIRST, SECOND = "+12025550142", "+12025550143"


def meant(home: Path, row: Provider) -> str:
    candidate, likeness = Candidate.of(row), Likeness()
    with directory_to_read(home) as store:
        likeness.look_up(store, [candidate])
    kept = likeness.meant(candidate)
    return kept.provider.key if kept else ""


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (program("Another", key="a"), "a"),
        (program("SAFE  harbor", FIRST), "a"),
        (program("Safe Harbor", SECOND), ""),
        (program("Safe Harbor", city="Columbus"), "a"),
        (program("Safe Harbor", city="Dayton"), ""),
        (program("Other", FIRST), ""),
    ],
    ids=["same id", "same name and phone", "another phone", "same name and town", "another town", "another name"],
)
def test_a_row_means_the_provider_that_is_surely_the_same(tmp_path: Path, row: Provider, key: str) -> None:
    keep(tmp_path, program("Safe Harbor", FIRST, "Columbus", key="a"))
    assert meant(tmp_path, row) == key


def test_a_provider_is_meant_once(tmp_path: Path) -> None:
    keep(tmp_path, program("A", FIRST, key="a"))
    candidate, likeness = Candidate.of(program("A", FIRST)), Likeness()
    with directory_to_read(tmp_path) as store:
        likeness.look_up(store, [candidate])
        likeness.note(2, candidate, likeness.meant(candidate))
        likeness.look_up(store, [candidate])
        assert (likeness.meant(candidate), likeness.row_taken(candidate)) == (None, 2)


def test_another_program_with_the_same_phone_is_a_twin() -> None:
    likeness = Likeness()
    likeness.note_numbers([("1-202-555-0142", "Open Door", "")])
    assert likeness.twin(Candidate.of(program("Safe Harbor", FIRST))) == "Open Door"


def test_programs_of_one_organization_share_its_phone() -> None:
    likeness = Likeness()
    likeness.note_numbers([("1-202-555-0142", "Open Door", "The Trust")])
    assert likeness.twin(Candidate.of(program("Safe Harbor", FIRST, organization="the trust"))) == ""


def test_the_same_name_in_the_same_town_is_a_twin() -> None:
    likeness = Likeness()
    assert likeness.twin(Candidate.of(program("A", FIRST, "Columbus"))) == ""
    assert likeness.twin(Candidate.of(program("a", SECOND, "COLUMBUS"))) == "A"
