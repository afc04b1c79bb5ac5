"""How far an entry can be relied on."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.guide.checked import Checked, Period
from kiosk.guide.freshness import (
    Standing,
    hidden_before,
    is_clock_doubtful,
    is_clock_wrong,
    is_held_back,
    last_right,
    standing,
    sureness,
)
from kiosk.guide.hotline import Confidence
from kiosk.guide.resource import Resource

PAGE = Resource("page", "https://example.org", "Page", "", "", "", "A", date(2026, 9, 14), "a list", (), None)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("confidence", "expected"), [("A", Standing.READ), ("B", Standing.ASK), ("C", Standing.ASK)])
def test_what_nobody_here_confirmed_stands_on_its_sources(confidence: Confidence, expected: Standing) -> None:
    assert standing(replace(PAGE, confidence=confidence)) is expected


@pytest.mark.parametrize(("confidence", "expected"), [("A", "B"), ("B", "B"), ("C", "C")])
def test_what_gives_no_date_is_never_surer_than_b(confidence: Confidence, expected: Confidence) -> None:
    undated = replace(PAGE, confidence=confidence, source_checked_on=None)
    assert (sureness(undated), standing(undated)) == (expected, Standing.ASK)


@pytest.mark.parametrize("when", [date(2026, 9, 14), Period(2026, 9), Period(2026)])
def test_a_month_or_a_year_is_a_date(when: Checked) -> None:
    assert standing(replace(PAGE, source_checked_on=when)) is Standing.READ


def test_what_staff_confirmed_long_ago_says_so() -> None:
    assert standing(replace(PAGE, confirmed_on=TODAY, is_old=True)) is Standing.CONFIRMED_LONG_AGO


@pytest.mark.parametrize("confidence", ["A", "B"])
def test_what_was_read_long_ago_says_so(confidence: Confidence) -> None:
    assert standing(replace(PAGE, confidence=confidence, is_old=True)) is Standing.READ_LONG_AGO


def test_what_has_no_date_is_asked_about_however_old_the_pack_is() -> None:
    assert standing(replace(PAGE, source_checked_on=None, is_old=True)) is Standing.ASK


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), None),
        ((None, None), None),
        ((date(2026, 1, 1), date(2026, 3, 1)), date(2026, 3, 1)),
        ((Period(2026, 9), None), date(2026, 9, 1)),
        ((Period(2026),), date(2026, 1, 1)),
        ((TODAY,), TODAY),
        ((date(2062, 11, 22), date(2026, 3, 1)), date(2026, 3, 1)),
        ((date(2062, 11, 22),), None),
    ],
)
def test_the_last_day_that_is_not_to_come_counts(days: tuple[Checked, ...], expected: date | None) -> None:
    assert last_right(TODAY, *days) == expected


def test_what_is_hidden_is_older_than_staff_want_unless_the_clock_is_wrong() -> None:
    days = (date(2026, 11, 22), None, date(2026, 11, 23))
    assert [hidden_before(TODAY, day, 365) for day in days] == [date(2025, 11, 22), date(2025, 11, 22), None]


def test_a_clock_is_wrong_before_the_day_of_the_pack() -> None:
    days = (date(2026, 11, 21), date(2026, 11, 22), None)
    assert [is_clock_wrong(date(2026, 11, 21), day) for day in days] == [False, True, False]


@pytest.mark.parametrize(
    ("today", "is_doubtful", "is_wrong"),
    [
        (date(2026, 11, 22), False, False),
        (date(2029, 11, 21), False, False),
        (date(2029, 11, 22), True, False),
        (date(2036, 11, 19), True, False),
        (date(2036, 11, 20), False, True),
        (date(2099, 1, 1), False, True),
    ],
)
def test_a_clock_far_ahead_is_doubtful_first_and_then_wrong(today: date, is_doubtful: bool, is_wrong: bool) -> None:
    released_on = date(2026, 11, 22)
    assert (is_clock_doubtful(today, released_on), is_clock_wrong(today, released_on)) == (is_doubtful, is_wrong)


def test_without_a_day_of_the_pack_no_clock_is_doubted() -> None:
    assert [ask(date(2099, 1, 1), None) for ask in (is_clock_doubtful, is_clock_wrong)] == [False, False]


@pytest.mark.parametrize("confidence", ["A", "B", "C"])
def test_what_staff_confirmed_is_confirmed(confidence: Confidence) -> None:
    assert standing(replace(PAGE, confidence=confidence, confirmed_on=TODAY)) is Standing.CONFIRMED


def test_confidence_c_is_held_back_until_confirmed() -> None:
    doubtful = replace(PAGE, confidence="C")
    assert [is_held_back(doubtful), is_held_back(replace(doubtful, confirmed_on=TODAY))] == [True, False]


@pytest.mark.parametrize("confidence", ["A", "B"])
def test_confidence_a_and_b_are_never_held_back(confidence: Confidence) -> None:
    assert not is_held_back(replace(PAGE, confidence=confidence))
