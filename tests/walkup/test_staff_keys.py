"""The keys by which staff come in."""

import pytest

from kiosk.walkup.staff_keys import StaffKeys

F9, F8 = b"\x1b[20~", b"\x1b[19~"


class Presses:
    """Reads at given times."""

    def __init__(self, *keys: str) -> None:
        self.now_s = 100.0
        self.keys = StaffKeys(keys or ("F9", "F9", "F9"), lambda: self.now_s)

    def take(self, *reads: bytes, gap_s: float = 0.3) -> list[bool]:
        answers = []
        for data in reads:
            self.now_s += gap_s
            answers.append(self.keys.complete(data))
        return answers


def test_the_third_press_lets_staff_in() -> None:
    assert Presses().take(F9, F9, F9) == [False, False, True]


@pytest.mark.parametrize("between", [b"a", b"\x1b[B", F8, b"\x1b", F9 + b"x"])
def test_anything_between_begins_anew(between: bytes) -> None:
    assert Presses().take(F9, F9, between, F9) == [False] * 4


def test_too_slow_is_too_late() -> None:
    assert Presses().take(F9, F9, F9, gap_s=1.6) == [False] * 3


def test_a_key_held_down_lets_nobody_in() -> None:
    presses = Presses()
    assert not any(presses.take(F9, gap_s=0.5) + presses.take(*[F9] * 50, gap_s=0.03))


def test_after_a_key_held_down_a_person_comes_in() -> None:
    presses = Presses()
    presses.take(*[F9] * 10, gap_s=0.03)
    assert presses.take(F9, F9, F9)[-1]


def test_two_keys_in_one_read_are_two_presses() -> None:
    assert Presses().take(F9, F9 + F9) == [False, True]


def test_many_keys_in_one_read_are_one_held_down() -> None:
    assert Presses().take(F9 + F9 + F9) == [False]


def test_other_keys_can_be_set() -> None:
    assert Presses("F5", "F8", "F9").take(b"\x1b[[E", F8, F9) == [False, False, True]
