"""The quiet time: what touching, waiting and the veil do to it."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.quiet_clock import QuietClock, next_change, time_left

seconds = st.floats(min_value=0, max_value=10_000, allow_nan=False)


def clock(last_touch_s: float = 0.0) -> QuietClock:
    return QuietClock(veil_after_s=45, wipe_after_veil_s=60, last_touch_s=last_touch_s)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(start=seconds, touches=st.lists(seconds, max_size=20), now=seconds)
def test_touching_never_shortens_the_time_left(start: float, touches: list[float], now: float) -> None:
    before = clock(start)
    after = before
    for touch_s in touches:
        after = after.touched(touch_s)
    assert 0 <= before.seconds_left(now) <= after.seconds_left(now)


def test_a_page_is_open_until_the_veil_is_due() -> None:
    assert clock().phase(44.9) == "open"


def test_a_page_is_veiled_until_the_wipe_is_due() -> None:
    assert [clock().phase(now) for now in (45, 104.9)] == ["veiled", "veiled"]


def test_a_visit_is_over_when_nobody_answers_the_veil() -> None:
    assert clock().phase(105) == "over"


def test_a_page_with_a_code_rests_longer() -> None:
    assert clock().with_veil_after(120).phase(119) == "open"


def test_the_time_left_is_told_in_words_that_change_rarely() -> None:
    told = [time_left(left)[0] for left in range(60, 0, -1)]
    assert sum(1 for one, two in pairwise(told) if one != two) == 2


def test_each_stretch_of_time_has_its_name() -> None:
    told = [time_left(left)[0] for left in (91, 60, 30, 10)]
    assert told == ["minutes", "minute", "half-minute", "ten-seconds"]


def test_several_minutes_are_told_as_a_number() -> None:
    assert time_left(240) == ("minutes", 4)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(left=st.floats(min_value=0.1, max_value=400, allow_nan=False))
def test_the_words_stay_the_same_until_the_next_change(left: float) -> None:
    change = next_change(left)
    assert change < left
    between = (left + max(change, 0.0)) / 2
    assert time_left(between) == time_left(left)
