"""The keys of a settings file and their lines."""

from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.settings_keys import MOST_UNKNOWN_TOLD, SettingsKeys, lines_of_keys

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
