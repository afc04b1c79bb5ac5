"""The order of what was found."""

from datetime import datetime

import pytest

from kiosk.directory.open_now import OpenNow
from kiosk.directory.ranking import Candidate, ranked
from kiosk.visit.chosen import Chosen, Filter

MONDAY = datetime(2026, 11, 23, 10, 30)
REACHES = {"1": 1, "2": 30, "3": 1400}
HERE = Chosen(place=Filter("", "43210", ("_p1", "_p2", "_p3")))


def program(name: str, hours: str = "", confirmed_on: str = "", places: str = "") -> Candidate:
    return Candidate(name, name, "", "", "", hours, confirmed_on, places)


def order(*found: Candidate, chosen: Chosen | None = None, now: datetime | None = MONDAY) -> list[str]:
    return [line.key for line in ranked(found, chosen or Chosen(), now, OpenNow(), REACHES)]


def test_who_is_open_comes_first() -> None:
    closed, unknown, is_open = program("a", "Sa 09:00-10:00"), program("b"), program("c", "24/7")
    assert order(closed, unknown, is_open) == ["c", "a", "b"]


def test_the_nearer_comes_before_the_farther() -> None:
    state, county, zip_code = program("a", places="3"), program("b", places="2"), program("c", places="3 1")
    nowhere = program("d")
    assert order(nowhere, state, county, zip_code, chosen=HERE) == ["c", "b", "a", "d"]


def test_a_place_that_nobody_asked_for_is_not_near() -> None:
    assert order(program("a", places="9"), program("b", places="3"), chosen=HERE) == ["b", "a"]


def test_who_was_reached_not_long_ago_comes_before_who_was_not() -> None:
    old, never, lately = program("a", confirmed_on="2026-01-01"), program("b"), program("c", confirmed_on="2026-11-01")
    assert order(old, never, lately) == ["c", "a", "b"]


def test_otherwise_names_are_in_order() -> None:
    lately = [program(name, confirmed_on=f"2026-11-{20 - place}") for place, name in enumerate("abc")]
    assert order(*lately) == ["a", "b", "c"]


def test_open_counts_more_than_near_and_near_more_than_confirmed() -> None:
    lately, near, is_open = program("a", confirmed_on="2026-11-01"), program("b", places="1"), program("c", "24/7")
    assert order(lately, near, is_open, chosen=HERE) == ["c", "b", "a"]


@pytest.mark.parametrize(("hours", "stays"), [("24/7", True), ("Sa 09:00-10:00", False), ("", True)])
def test_where_only_open_ones_are_wanted_unknown_hours_are_no_closed_door(hours: str, stays: bool) -> None:
    assert bool(order(program("a", hours), chosen=Chosen(open_now=True))) is stays


def test_without_a_clock_hours_are_left_out_of_it() -> None:
    assert order(program("a"), program("b", "24/7"), now=None) == ["a", "b"]
