"""Home and the search of providers once more, as a plain curses program: what a key costs at the least.

It draws the same text with the same emphasis, only the rows that a key changes. ``home`` or ``search FILE`` chooses.
"""

import curses
import sqlite3
import sys
from pathlib import Path

from benchmarks.same_text import HomeText, english, home_text

_ROWS = 13  # of the list, as on the kiosk's page at 80x24
_LIMIT = 200
_MATCHING = """
    SELECT name, phone FROM provider
    WHERE id IN (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ?) ORDER BY id
"""
_EVERYTHING = "SELECT name, phone FROM provider ORDER BY id LIMIT ?"
_TEXT, _FOCUS, _HEAD, _URGENT, _MUTED = 1, 2, 3, 4, 5
# What becomes of the kiosk's light theme in 256 colours.
_COLOURS = {_TEXT: (16, 231), _FOCUS: (16, 189), _HEAD: (16, 189), _URGENT: (52, 231), _MUTED: (238, 231)}


class Twin:
    """A screen with a head, a list and a foot."""

    def __init__(self, window: "curses.window", text: HomeText) -> None:
        curses.use_default_colors()
        for pair, (fore, back) in _COLOURS.items():
            curses.init_pair(pair, fore, back)
        self.window = window
        window.bkgd(" ", curses.color_pair(_TEXT))
        self._put(0, 0, f" {text.title}".ljust(79), curses.color_pair(_HEAD) | curses.A_BOLD)
        self._put(0, 78 - len(text.leave), text.leave, curses.color_pair(_HEAD) | curses.A_BOLD | curses.A_REVERSE)
        self._put(1, 0, "─" * 80)
        self._put(21, 0, "─" * 80)
        self._put(22, 1, text.urgent, curses.color_pair(_URGENT) | curses.A_BOLD)
        self._put(23, 1, text.keys)

    def row(self, y: int, name: str, aside: str, column: int, focused: bool, bold: bool = False) -> None:
        """Draw one choice; what stands at its right is muted, or bold."""
        self._put(y, 3, "▌" if focused else " ", curses.color_pair(_TEXT) | curses.A_BOLD)
        colour = curses.color_pair(_FOCUS if focused else _TEXT)
        self._put(y, 4, f" {name}".ljust(72), colour | (curses.A_BOLD if focused else 0))
        beside = colour if focused or bold else curses.color_pair(_MUTED)
        self._put(y, column, aside, beside | (curses.A_BOLD if bold else 0))

    def _put(self, y: int, x: int, text: str, look: int = 0) -> None:
        self.window.addstr(y, x, text, look or curses.color_pair(_TEXT))


def home(window: "curses.window", text: HomeText) -> None:
    """Move through the choices of home."""
    twin = Twin(window, text)
    window.addstr(3, 5, text.promise, curses.color_pair(_TEXT))
    focus = 0
    for place in range(len(text.choices)):
        _home_row(twin, text, place, focus)
    while True:
        _home_row(twin, text, focus, focus)
        window.move(_home_y(text, focus), 3)
        window.refresh()
        before = focus
        focus = _moved(window.getch(), focus, len(text.choices))
        _home_row(twin, text, before, focus)


def _home_row(twin: Twin, text: HomeText, place: int, focus: int) -> None:
    twin.row(_home_y(text, place), *text.choices[place], 41, place == focus)


def _home_y(text: HomeText, place: int) -> int:
    return 5 + place + (place == len(text.choices) - 1)


def _moved(key: int, focus: int, count: int) -> int:
    if key == curses.KEY_HOME:
        return 0
    return max(0, min(count - 1, focus + {curses.KEY_DOWN: 1, curses.KEY_UP: -1}.get(key, 0)))


class Search:
    """A search line, the providers that fit, and how many they are."""

    def __init__(self, twin: Twin, file: sqlite3.Connection) -> None:
        self._twin, self._file = twin, file
        self._total = int(file.execute("SELECT total FROM about").fetchone()[0])
        self._text, self._focus, self._top = "", 0, 0
        self._narrow = english().wording("find-narrow")
        self._find()

    def press(self, key: int) -> None:
        """Answer one key."""
        before = self._focus, self._top
        if key == curses.KEY_BACKSPACE or 32 <= key < 127:
            self._text = self._text[:-1] if key == curses.KEY_BACKSPACE else self._text + chr(key)
            self._find()
            return
        self._focus = _moved(key, self._focus, len(self._found))
        self._top = max(self._focus - _ROWS + 1, min(self._top, self._focus))
        if before[1] != self._top:
            self._draw()
        else:
            self._row(before[0])
            self._row(self._focus)
            self._twin.window.move(3, 12 + len(self._text))

    def _find(self) -> None:
        words = self._text.lower().split()
        if words:
            match = " ".join(f'"{word}"*' for word in words)
            self._found = self._file.execute(_MATCHING, (match, _LIMIT)).fetchall()
        else:
            self._found = self._file.execute(_EVERYTHING, (_LIMIT,)).fetchall()
        self._focus = self._top = 0
        self._draw()

    def _draw(self) -> None:
        window = self._twin.window
        window.addstr(3, 4, f"Search: {self._text}".ljust(72), curses.color_pair(_TEXT))
        window.addstr(4, 4, self._narrow.ljust(72), curses.color_pair(_MUTED))
        for place in range(self._top, self._top + _ROWS):
            self._row(place)
        window.addstr(20, 4, f"{len(self._found)} of {self._total} programs fit.".ljust(72), curses.color_pair(_TEXT))
        window.move(3, 12 + len(self._text))

    def _row(self, place: int) -> None:
        name, phone = self._found[place] if place < len(self._found) else ("", "")
        focused = place == self._focus and bool(self._found)
        self._twin.row(6 + place - self._top, name, phone, 75 - len(phone), focused, bold=True)


def search(window: "curses.window", text: HomeText, path: Path) -> None:
    """Search the providers of a visitors' file while typing."""
    with sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True) as file:
        page = Search(Twin(window, text), file)
        while True:
            window.refresh()
            page.press(window.getch())


def main() -> None:
    """Run what the command line asks for, until it is killed."""
    text = home_text()
    if sys.argv[1:2] == ["search"]:
        curses.wrapper(search, text, Path(sys.argv[2]))
    else:
        curses.wrapper(home, text)


if __name__ == "__main__":
    main()
