"""Marks of the visitors' index."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider
from kiosk.directory.store import visitors_marks
from kiosk.directory.store.visitors_marks import Marks
from kiosk.directory.store.visitors_reading import ANYONE, EVERYWHERE, HOURS_KNOWN, SOMEWHERE
from tests.directory.providers import visitors_of


def marks_of(marks: Marks, **texts: object) -> tuple[str, ...]:
    return marks.of(Provider(key="a", name="A", **texts))[0]  # type: ignore[arg-type]  # its fields


def test_who_says_nothing_may_help_anybody_anywhere() -> None:
    assert marks_of(Marks()) == (ANYONE, SOMEWHERE)


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        ({"service_area": "Statewide"}, EVERYWHERE),
        ({"service_area": "Adams County, OH"}, "_p1"),
        ({"opening_hours": "24/7"}, HOURS_KNOWN),
        ({"languages": ("Spanish",)}, "_1"),
        ({"needs": ("Shelter",)}, "_1"),
        ({"eligibility_description": "Women"}, "_1"),
    ],
)
def test_each_thing_that_is_said_has_its_mark(texts: dict[str, object], mark: str) -> None:
    assert mark in marks_of(Marks(), **texts)


def test_the_same_thing_has_the_same_mark() -> None:
    marks = Marks()
    assert marks_of(marks, languages=("Espa\u00f1ol",)) == marks_of(marks, languages=("ESPANOL",))


def test_no_mark_is_a_word_that_can_be_typed() -> None:
    told = marks_of(Marks(), service_area="Statewide, 43210", languages=("ASL",), opening_hours="24/7")
    assert [mark for mark in told if plain_words(mark) == mark] == []


def test_after_too_many_places_the_others_count_as_not_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visitors_marks, "MOST_PLACES", 1)
    assert SOMEWHERE in marks_of(Marks(), service_area="Adams County, OH; Brown County, OH")


def test_after_too_many_filters_the_others_have_no_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visitors_marks, "MOST_FILTERS", 1)
    told = marks_of(Marks(), languages=("Spanish", "Somali"))
    assert ("_1" in told, "_2" in told) == (True, False)


def test_a_zip_code_may_lie_in_several_places(tmp_path: Path) -> None:
    area = "Franklin County, OH; Delaware County, OH; Ohio"
    database = Database(visitors_of(tmp_path, [Provider(key="a", name="A", service_area=area)]), execute_plugins=False)
    lies_in = database.query("SELECT name FROM zip_place JOIN place ON place = id WHERE zip = 43215")
    assert {row["name"] for row in lies_in} == {"Franklin County, OH", "Delaware County, OH", "Ohio"}


def test_the_towns_of_its_zip_codes_are_numbers(tmp_path: Path) -> None:
    area = "Franklin County, OH"
    database = Database(visitors_of(tmp_path, [Provider(key="a", name="A", service_area=area)]), execute_plugins=False)
    assert all(isinstance(value, int) for row in database["town_zip"].rows for value in row.values())
