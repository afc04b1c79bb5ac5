"""Shift three times in a row."""

from kiosk.walkup.shift_thrice import ShiftThrice


def presses(*times_s: float) -> list[bool]:
    times = iter(times_s)
    shift = ShiftThrice(lambda: next(times))
    return [shift.press() for _ in times_s]


def test_the_third_press_leaves() -> None:
    assert presses(100.0, 101.0, 105.0) == [False, False, True]


def test_three_presses_in_more_than_five_seconds_do_not() -> None:
    assert presses(100.0, 101.0, 105.1) == [False, False, False]


def test_the_first_of_four_slow_presses_does_not_count() -> None:
    assert presses(100.0, 103.0, 105.5, 107.0) == [False, False, False, True]


def test_after_the_third_press_the_count_begins_anew() -> None:
    assert presses(1.0, 1.1, 1.2, 1.3, 1.4, 1.5) == [False, False, True, False, False, True]


def test_another_key_between_begins_anew() -> None:
    shift = ShiftThrice(lambda: 1.0)
    shift.press()
    shift.press()
    shift.other()
    assert [shift.press(), shift.press(), shift.press()] == [False, False, True]
