"""Days of the week in the spellings of people."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.week_days import DAYS, HOLIDAYS, SOME_HOLIDAYS, days_text, read_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("monday", (0,)),
        ("mondays", (0,)),
        ("tues.", (1,)),
        ("weds", (2,)),
        ("thurs", (3,)),
        ("m-f", (0, 1, 2, 3, 4)),
        ("mon. - fri.", (0, 1, 2, 3, 4)),
        ("fri-mon", (4, 5, 6, 0)),
        ("weekdays", (0, 1, 2, 3, 4)),
        ("weekends", (5, 6)),
        ("daily", (0, 1, 2, 3, 4, 5, 6)),
        ("every day", (0, 1, 2, 3, 4, 5, 6)),
        ("7 days a week", (0, 1, 2, 3, 4, 5, 6)),
        ("federal holidays", (HOLIDAYS,)),
        ("ph", (HOLIDAYS,)),
        ("major holidays", (SOME_HOLIDAYS,)),
    ],
)
def test_days_are_read(text: str, days: tuple[int, ...]) -> None:
    assert re.fullmatch(DAYS, text)
    assert read_days(text) == days


@pytest.mark.parametrize("text", ["t", "s", "r", "moon", "money", "sunset", "fridge", "dailyish", "m-fx"])
def test_other_words_are_no_days(text: str) -> None:
    assert re.fullmatch(DAYS, text) is None


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.sets(st.integers(0, 6), min_size=1))
def test_days_as_written_are_read_again(days: set[int]) -> None:
    parts = days_text(sorted(days)).casefold().split(",")
    assert sorted(day for part in parts for day in read_days(part)) == sorted(days)
