"""What visitors may choose from."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.directory.find_help import open_visitors
from kiosk.directory.offers import Offers
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError
from tests.directory.providers import visitors_of

HERE = [
    Provider(key="a", name="Aid", needs=("Legal aid",), languages=("Spanish",), service_area="Franklin County, OH"),
    Provider(key="b", name="Beds", needs=("Shelter", "legal help"), languages=("SPANISH", "ASL"), service_area="43085"),
    Provider(key="c", name="Care", needs=("Pets",), eligibility_description="Women", service_area="Ohio"),
    Provider(key="d", name="Desk", service_area="Example County"),
]


@pytest.fixture(scope="module")
def offers(tmp_path_factory: pytest.TempPathFactory) -> Offers:
    return open_visitors(visitors_of(tmp_path_factory.mktemp("home"), HERE)).offers


def test_needs_are_of_the_short_list_or_as_staff_wrote_them(offers: Offers) -> None:
    told = [(offer.filter.key, offer.filter.name, offer.total) for offer in offers.of_kind("need")]
    assert told == [("legal", "", 2), ("shelter", "", 1), ("", "Pets", 1)]


def test_two_spellings_of_a_language_are_one(offers: Offers) -> None:
    assert [(offer.filter.name, offer.total) for offer in offers.of_kind("language")] == [("Spanish", 2), ("ASL", 1)]


def test_who_names_nobody_fits_everybody(offers: Offers) -> None:
    (women,) = offers.of_kind("people")
    assert (women.filter.key, "_a" in women.filter.marks) == ("women", True)


def test_only_so_many_are_offered(offers: Offers) -> None:
    assert len(offers.of_kind("need", 1)) == 1


def names(offers: Offers, text: str) -> list[str]:
    return [offer.filter.name for offer in offers.places(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["43085", "Example County", "Franklin County, OH", "Ohio"]),
        ("fra", ["Franklin County, OH"]),
        ("FRANKLIN county", ["Franklin County, OH"]),
        ("43085", ["43085"]),
        ("43215", ["43215"]),
        ("columbus", ["Columbus"]),
        ("99999", []),
        ("zz", []),
    ],
)
def test_a_place_is_found_by_its_beginning_and_a_zip_code_or_town_when_it_is_whole(
    offers: Offers, text: str, found: list[str]
) -> None:
    assert names(offers, text) == found


def test_a_place_is_near_all_that_share_a_zip_code_with_it(offers: Offers) -> None:
    near = {offer.filter.name: set(offers.chosen_place(offer).marks) for offer in offers.places("")}
    assert near["43085"] <= near["Franklin County, OH"] == near["Ohio"]
    assert len(near["Example County"]) == 1


def test_a_zip_code_that_is_typed_is_only_near_the_places_that_it_lies_in(offers: Offers) -> None:
    near = {mark for name in ("Franklin County", "Ohio") for mark in offers.places(name)[0].filter.marks}
    assert set(offers.chosen_place(offers.places("43215")[0]).marks) == near


@given(text=st.text(max_size=200))
@settings(max_examples=100, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_makes_it_fail(offers: Offers, text: str) -> None:
    assert isinstance(offers.places(text), tuple)


@pytest.mark.parametrize("statement", ["UPDATE filter SET name = x'ff'", "DROP TABLE filter"])
def test_a_damaged_list_is_a_problem(tmp_path: Path, statement: str) -> None:
    path = visitors_of(tmp_path, HERE)
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
    with pytest.raises(KioskError) as caught:
        open_visitors(path).offers.of_kind("need")
    assert caught.value.problem.code == "visitors-broken"
