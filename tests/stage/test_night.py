import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.stage.night import DAY_S, Night, night_of, time_of_day_s

HOUR_S = 3600
OVER_MIDNIGHT = Night(22 * HOUR_S, 6 * HOUR_S)
AFTERNOON = Night(13 * HOUR_S, 14 * HOUR_S)


@pytest.mark.parametrize(("hour", "dark"), [(21, False), (22, True), (23, True), (0, True), (5, True), (6, False)])
def test_a_night_holds_midnight(hour: int, dark: bool) -> None:
    assert OVER_MIDNIGHT.holds(hour * HOUR_S) is dark


@pytest.mark.parametrize(("hour", "dark"), [(12, False), (13, True), (14, False), (0, False)])
def test_a_night_may_be_by_day(hour: int, dark: bool) -> None:
    assert AFTERNOON.holds(hour * HOUR_S) is dark


@pytest.mark.parametrize("hour, left", [(21, 1), (22, 8), (0, 6), (6, 16)])
def test_the_next_turn_is_the_nearer_one(hour: int, left: int) -> None:
    assert OVER_MIDNIGHT.next_turn_s(hour * HOUR_S) == left * HOUR_S


@given(st.integers(0, DAY_S - 1), st.integers(0, DAY_S - 1), st.integers(0, DAY_S - 1))
def test_until_the_next_turn_nothing_changes(begins_s: int, ends_s: int, now_s: int) -> None:
    night = Night(begins_s, ends_s)
    left_s = night.next_turn_s(now_s)
    assert 0 < left_s <= DAY_S
    assert night.holds((now_s + left_s - 1) % DAY_S) is night.holds(now_s)


def test_a_night_is_read_as_staff_write_it() -> None:
    assert night_of("22:00 06:00\n") == OVER_MIDNIGHT


@pytest.mark.parametrize(
    "text", ["", "22:00", "22:00 24:00", "10pm 6am", "22:00 22:00", "22:00 06:00 07:00", "٢٢:00 06:00"]
)
def test_what_is_no_night_leaves_the_screen_on(text: str) -> None:
    assert night_of(text) is None


def test_the_time_of_the_day_is_that_of_the_clock_on_the_wall() -> None:
    before = time.localtime()
    now_s = time_of_day_s()
    after = time.localtime()
    if before.tm_mday == after.tm_mday:
        assert _seconds(before) <= now_s <= _seconds(after)


def _seconds(at: time.struct_time) -> int:
    return (at.tm_hour * 60 + at.tm_min) * 60 + at.tm_sec
