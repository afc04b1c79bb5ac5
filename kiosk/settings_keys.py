"""The keys of a settings file, each with the line it stands on, and what their values can be."""

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from kiosk.problem import KioskError, Problem

MOST_UNKNOWN_TOLD = 20


def lines_of_keys(text: str) -> dict[str, int]:
    """Find the line of each key, since the parser does not tell; a heading such as ``[quiet]`` counts as a key."""
    lines: dict[str, int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        heading = re.match(r"\s*\[+([^\]=]+)\]", line)
        key = re.match(r"\s*([^=#\[]+?)\s*=", line)
        if heading:
            section = _bare(heading[1])
            lines.setdefault(section, number)
        elif key:
            lines.setdefault(f"{section}.{_bare(key[1])}".lstrip("."), number)
    return lines


def _bare(key: str) -> str:
    """Take quotes and spaces off a key as written: ``quiet . "may_continue"`` becomes ``quiet.may_continue``."""
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _shown(text: str) -> str:
    """Make a piece of a hostile file fit to be shown: short, and without control characters."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:40])


_T = TypeVar("_T")


class SettingsKeys:
    """The keys of one parsed file, taken one by one; what nobody takes is unknown."""

    def __init__(self, path: Path, lines: Mapping[str, int], table: dict[str, object]) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._lines = lines
        self._known: list[str] = []
        self._left = dict(_flat(table))

    def take(self, key: str, default: _T, check: Callable[[object], _T]) -> _T:
        """Return the checked value of ``key``; where it is missing or wrong, the default."""
        self._known.append(key)
        if key not in self._left:
            return default
        try:
            return check(self._left.pop(key))
        except KioskError as error:
            wrong = error.problem
            self.problems.append(Problem(wrong.code, self._path, self._line(key), {"setting": key, **wrong.facts}))
            return default

    def unknown(self) -> Iterator[Problem]:
        """Tell the keys that are no settings, each with the nearest one that is; the first few of a flood."""
        for key in islice(self._left, MOST_UNKNOWN_TOLD):
            facts: dict[str, str | int] = {"setting": _shown(key), "nearest": self._nearest(key)}
            yield Problem("setting-unknown", self._path, self._line(key), facts)

    def _line(self, key: str) -> int | None:
        # A key inside { braces } stands on the line of its section.
        return self._lines.get(key) or self._lines.get(key.partition(".")[0])

    def _nearest(self, key: str) -> str:
        by_name = {name.rpartition(".")[2]: name for name in self._known} | {name: name for name in self._known}
        for guess in (key, key.rpartition(".")[2]):
            if near := difflib.get_close_matches(guess[:80].casefold(), by_name, n=1):
                return by_name[near[0]]
        return "none"


def _flat(table: dict[str, object]) -> Iterator[tuple[str, object]]:
    """Yield ``section.key`` and its value, one level deep; deeper tables stay values, and are wrong ones."""
    for name, value in table.items():
        if isinstance(value, dict) and value:
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())
        elif value != {}:
            yield name, value


_Choice = TypeVar("_Choice", bound=str)


def wrong(code: str, **facts: str | int) -> KioskError:
    """Make the fault of a value; which setting it is, and its line, are added by `SettingsKeys.take`."""
    return KioskError(Problem(code, facts=facts))


def words_up_to(longest: int) -> Callable[[object], str]:
    """Make a check for words on one line, of at most ``longest`` letters."""

    def check(value: object) -> str:
        if not isinstance(value, str):
            raise wrong("setting-not-words")
        if not value.isprintable():
            raise wrong("setting-unprintable")
        if len(value.strip()) > longest:
            raise wrong("setting-too-long", limit=longest, length=len(value.strip()))
        return value.strip()

    return check


def yes_or_no(value: object) -> bool:
    """Check that a value is true or false.

    Raises:
        KioskError: ``setting-yes-or-no``.
    """
    if not isinstance(value, bool):
        raise wrong("setting-yes-or-no")
    return value


def whole_number(low: int, high: int, code: str = "setting-number") -> Callable[[object], int]:
    """Make a check for a whole number between these two; the fault has the code ``code``."""

    def check(value: object) -> int:
        # True is an int in Python, and no number of anything.
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise wrong(code, low=low, high=high)
        return value

    return check


def one_of(choices: Sequence[_Choice], code: str = "setting-choice") -> Callable[[object], _Choice]:
    """Make a check for one of a few words; the fault has the code ``code``."""

    def check(value: object) -> _Choice:
        for choice in choices:
            if value == choice:
                return choice
        raise wrong(code, choices=", ".join(choices))

    return check
