"""How far an entry can be relied on."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.guide.checked import Checked, Period
from kiosk.guide.freshness import Standing, is_held_back, standing, sureness
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


@pytest.mark.parametrize("confidence", ["A", "B", "C"])
def test_what_staff_confirmed_is_confirmed(confidence: Confidence) -> None:
    assert standing(replace(PAGE, confidence=confidence, confirmed_on=TODAY)) is Standing.CONFIRMED


def test_confidence_c_is_held_back_until_confirmed() -> None:
    doubtful = replace(PAGE, confidence="C")
    assert [is_held_back(doubtful), is_held_back(replace(doubtful, confirmed_on=TODAY))] == [True, False]


@pytest.mark.parametrize("confidence", ["A", "B"])
def test_confidence_a_and_b_are_never_held_back(confidence: Confidence) -> None:
    assert not is_held_back(replace(PAGE, confidence=confidence))
