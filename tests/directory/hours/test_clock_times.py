"""Two times of the day, where it is certain which are meant."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.clock_times import TIME_RANGE, range_text, read_range


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9-5", "09:00-17:00"),
        ("9 - 5", "09:00-17:00"),
        ("8:30-4:30", "08:30-16:30"),
        ("10-2", "10:00-14:00"),
        ("9-12", "09:00-12:00"),
        ("12-5", "12:00-17:00"),
        ("9am-5pm", "09:00-17:00"),
        ("8:30a-4:30p", "08:30-16:30"),
        ("9-5pm", "09:00-17:00"),
        ("9am-5", "09:00-17:00"),
        ("8-8pm", "08:00-20:00"),
        ("1-5pm", "13:00-17:00"),
        ("1pm-5", "13:00-17:00"),
        ("8-11am", "08:00-11:00"),
        ("9-noon", "09:00-12:00"),
        ("noon-5", "12:00-17:00"),
        ("6pm-midnight", "18:00-24:00"),
        ("midnight-midnight", "00:00-24:00"),
        ("6pm-12am", "18:00-24:00"),
        ("12am-11:59pm", "00:00-24:00"),
        ("7pm-7am", "19:00-07:00"),
        ("09:00-17:00", "09:00-17:00"),
        ("09:00:00-17:00:00", "09:00-17:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("00:00-23:59", "00:00-24:00"),
        ("22:00-06:00", "22:00-06:00"),
        ("18:00-0:00", "18:00-24:00"),
    ],
)
def test_certain_times_are_read(text: str, told: str) -> None:
    found = read_range(text)
    assert found is not None
    assert range_text(found) == told


@pytest.mark.parametrize(
    "text",
    "8-8 11-7 6-9 1-5 9-11 9-11pm 7-8pm 9am-11 9pm-11 12am-5 9am-5am 8:30pm-4:30pm 8am-12am 9pm-12pm 12am-5pm".split()
    + "13pm-5pm 0am-5pm 9:75-5 25:00-26:00 9-24:30 9am-9am 09:00-09:00 9am-17:00 01:00-05:00 noon-noon".split()
    + ["13-17", "9-17", "0-24"],
)
def test_times_with_more_than_one_meaning_are_not(text: str) -> None:
    assert read_range(text) is None


def test_what_follows_a_morning_is_the_afternoon() -> None:
    assert read_range("1-5", (9 * 60, 12 * 60)) == (13 * 60, 17 * 60)
    assert read_range("1-5", (13 * 60, 17 * 60)) is None


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(0, 1439), st.integers(0, 1439))
def test_what_is_read_of_a_full_clock_is_what_it_says(start: int, end: int) -> None:
    text = f"{start // 60:02d}:{start % 60:02d}-{end // 60:02d}:{end % 60:02d}"
    assert re.fullmatch(TIME_RANGE, text)
    found = read_range(text)
    if found is not None and max(start, end) >= 13 * 60:
        assert found[0] == start
        assert found[1] % 1440 in (end, (end + 1) % 1440 if end == 1439 else end)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.from_regex(TIME_RANGE, fullmatch=True, alphabet="0123456789: -apmnoidght"))
def test_whatever_looks_like_times_is_read_in_order_or_not_at_all(text: str) -> None:
    found = read_range(text)
    assert found is None or 0 <= found[0] < found[1] <= found[0] + 1440
