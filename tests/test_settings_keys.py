"""The keys of a settings file and their lines."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.problem import KioskError, Problem
from kiosk.settings_keys import (
    MOST_UNKNOWN_TOLD,
    SettingsKeys,
    lines_of_keys,
    one_of,
    whole_number,
    words_up_to,
    yes_or_no,
)

PATH = Path("kiosk.toml")


def number(value: object) -> int:
    if not isinstance(value, int):
        raise KioskError(Problem("no-number"))
    return value


def test_keys_in_sections_have_their_lines() -> None:
    assert lines_of_keys("a = 1\n[part]\nb = 2\n") == {"a": 1, "part": 2, "part.b": 3}


def test_a_value_is_taken_once_and_is_known_then() -> None:
    keys = SettingsKeys(PATH, {"part.b": 3}, {"part": {"b": 2}})
    assert (keys.take("part.b", 0, number), list(keys.unknown())) == (2, [])


def test_a_wrong_value_falls_back_and_is_told_with_its_line() -> None:
    keys = SettingsKeys(PATH, {"part.b": 3}, {"part": {"b": "x"}})
    assert keys.take("part.b", 7, number) == 7
    assert keys.problems == [Problem("no-number", PATH, 3, {"setting": "part.b"})]


def test_what_nobody_takes_is_told_in_part() -> None:
    keys = SettingsKeys(PATH, {}, {f"key{one}": 1 for one in range(100)})
    assert len(list(keys.unknown())) == MOST_UNKNOWN_TOLD


def test_values_that_can_be_are_taken_as_they_are() -> None:
    checked = (words_up_to(4)(" four "), yes_or_no(False), whole_number(1, 5)(5), one_of(("a", "b"))("b"))
    assert checked == ("four", False, 5, "b")


@pytest.mark.parametrize(
    ("check", "value", "code"),
    [
        (words_up_to(4), 4, "setting-not-words"),
        (words_up_to(4), "a\n", "setting-unprintable"),
        (words_up_to(4), "fives", "setting-too-long"),
        (yes_or_no, 0, "setting-yes-or-no"),
        (whole_number(1, 5), True, "setting-number"),
        (whole_number(1, 5), 6, "setting-number"),
        (whole_number(1, 5, "setting-days"), "3", "setting-days"),
        (one_of(("a", "b")), "c", "setting-choice"),
        (one_of(("a", "b")), ["a"], "setting-choice"),
    ],
)
def test_a_value_that_cannot_be_is_told_by_its_code(
    check: Callable[[object], object], value: object, code: str
) -> None:
    with pytest.raises(KioskError) as told:
        check(value)
    assert told.value.problem.code == code
