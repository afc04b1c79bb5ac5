from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.supervisor.crash_history import CRASHES, FIRST_REST_S, LONGEST_REST_S, WITHIN_S, CrashHistory


def test_three_crashes_within_half_a_minute_are_a_reason_to_rest() -> None:
    history = CrashHistory()
    assert [history.crashed(-9, now_s, 1.0) for now_s in (0.0, 10.0, 29.0)] == [False, False, True]


@settings(derandomize=True, max_examples=50)
@given(st.lists(st.floats(WITHIN_S / (CRASHES - 1), 1e6), max_size=20))
def test_crashes_far_from_each_other_are_none(gaps_s: list[float]) -> None:
    history, now_s = CrashHistory(), 0.0
    for gap_s in gaps_s:
        now_s += gap_s
        assert not history.crashed(1, now_s, 1.0)


def test_each_rest_is_twice_as_long_to_a_limit() -> None:
    history = CrashHistory()
    rests = [history.next_rest_s() for _ in range(20)]
    assert rests[:5] == [FIRST_REST_S, 2 * FIRST_REST_S, 4 * FIRST_REST_S, 8 * FIRST_REST_S, LONGEST_REST_S]
    assert rests[5:] == [LONGEST_REST_S] * 15


def test_after_a_rest_one_quick_crash_is_enough() -> None:
    history = CrashHistory()
    history.next_rest_s()
    assert history.crashed(1, 1000.0, 0.1)


def test_a_child_that_lived_long_before_it_crashed_begins_anew() -> None:
    history = CrashHistory()
    history.next_rest_s()
    assert not history.crashed(1, 1000.0, WITHIN_S)


def test_what_went_well_makes_the_next_rest_short() -> None:
    history = CrashHistory()
    history.next_rest_s()
    history.went_well()
    assert history.next_rest_s() == FIRST_REST_S


def test_kinds_are_counted() -> None:
    history = CrashHistory()
    for code in (-9, 70, -9):
        history.crashed(code, 0.0, 0.0)
    assert history.kinds == {-9: 2, 70: 1}
