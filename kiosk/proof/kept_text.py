"""What a terminal keeps of the text it was sent: both screens, and all that was scrolled out of them.

It forgets less than any real terminal: what it does not know erases nothing.
"""

import codecs
import re
from collections.abc import Callable

_TOKEN = re.compile(
    r"\x1b\[(?P<given>[0-?]*)[ -/]*(?P<order>[@-~])"
    r"|\x1b(?:\][^\x07\x1b\x18]*(?:\x07|\x1b\\)|[PX^_].*?\x1b\\|[()*+#%].|(?P<short>[^\[\]PX^_()*+#%]))"
    r"|(?P<sign>[\x00-\x1a\x1c-\x1f\x7f])|(?P<text>[^\x00-\x1f\x7f]+)",
    re.DOTALL,
)
_LONGEST_ORDER = 65_536
_BLANK = " "
_Grid = list[list[str]]


class KeptText:
    """A terminal without a window.

    Args:
        columns, rows: Its size.
    """

    def __init__(self, columns: int, rows: int) -> None:
        self._columns, self._rows = columns, rows
        self._screens: tuple[_Grid, _Grid] = (self._empty(), self._empty())
        self._scrolled: list[str] = []
        self._alternate = False
        self._x = self._y = 0
        self._last = _BLANK
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""

    @property
    def shown(self) -> str:
        """The screen that is seen, as lines."""
        return _lines(self._grid)

    @property
    def places(self) -> dict[str, str]:
        """All that is kept, by where: ``screen``, ``other screen``, ``scrollback``."""
        other = self._screens[not self._alternate]
        return {"screen": self.shown, "other screen": _lines(other), "scrollback": "\n".join(self._scrolled)}

    def feed(self, output: bytes) -> None:
        """Take what a program wrote; an order that is cut off waits for its rest."""
        text = self._rest + self._decoder.decode(output)
        at = 0
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None:
                at = self._broken(text, at)
                if at < 0:
                    return
                continue
            at = found.end()
            self._take(found)
        self._rest = ""

    def _broken(self, text: str, at: int) -> int:
        """An order that has no end yet waits for it; one that was given up (CAN), or is too long, is left out."""
        given_up = text.find("\x18", at)
        if given_up >= 0:
            return given_up + 1
        if len(text) - at > _LONGEST_ORDER:
            return at + 1
        self._rest = text[at:]
        return -1

    def _take(self, found: re.Match[str]) -> None:
        if found["text"]:
            for letter in found["text"]:
                self._draw(letter)
        elif found["sign"]:
            self._sign(found["sign"])
        elif found["short"] == "c":
            self._screens = (self._empty(), self._empty())
            self._x = self._y = 0
        elif found["order"]:
            private = found["given"][:1] in tuple("<=>?")
            numbers = [int(part) if part.isdigit() else 0 for part in re.split("[;:]", found["given"].lstrip("<=>?"))]
            if not private:
                self._obey(found["order"], numbers)
            elif found["order"] in "hl" and {1049, 1047, 47} & set(numbers):
                self._alternate = found["order"] == "h"

    def _sign(self, sign: str) -> None:
        if sign == "\r":
            self._x = 0
        elif sign == "\b":
            self._x = max(0, self._x - 1)
        elif sign in "\n\v\f":
            self._down()

    def _obey(self, order: str, numbers: list[int]) -> None:
        first = max(1, numbers[0])
        moves: dict[str, Callable[[], tuple[int, int]]] = {
            "A": lambda: (self._x, self._y - first),
            "B": lambda: (self._x, self._y + first),
            "C": lambda: (self._x + first, self._y),
            "D": lambda: (self._x - first, self._y),
            "E": lambda: (0, self._y + first),
            "F": lambda: (0, self._y - first),
            "G": lambda: (first - 1, self._y),
            "d": lambda: (self._x, first - 1),
            "H": lambda: (max(1, [*numbers, 1][1]) - 1, first - 1),
        }
        moves["f"] = moves["H"]
        if order in moves:
            x, y = moves[order]()
            self._x, self._y = min(max(0, x), self._columns - 1), min(max(0, y), self._rows - 1)
        elif order in "JK":
            self._erase(order, numbers[0])
        elif order == "b":
            for _ in range(min(first, self._columns)):
                self._draw(self._last)

    def _erase(self, order: str, how: int) -> None:
        if order == "J" and how == 3:
            self._scrolled.clear()
            return
        here = self._y * self._columns + min(self._x, self._columns - 1)
        first, last = (0, self._columns * self._rows) if order == "J" else (here - here % self._columns, 0)
        last = last or first + self._columns
        start, end = {0: (here, last), 1: (first, here + 1), 2: (first, last)}.get(how, (0, 0))
        for place in range(start, end):
            self._grid[place // self._columns][place % self._columns] = _BLANK

    def _draw(self, letter: str) -> None:
        if self._x >= self._columns:
            self._x = 0
            self._down()
        self._grid[self._y][self._x] = self._last = letter
        self._x += 1

    def _down(self) -> None:
        if self._y < self._rows - 1:
            self._y += 1
            return
        self._scrolled.append("".join(self._grid.pop(0)))
        self._grid.append([_BLANK] * self._columns)

    @property
    def _grid(self) -> _Grid:
        return self._screens[self._alternate]

    def _empty(self) -> _Grid:
        return [[_BLANK] * self._columns for _ in range(self._rows)]


def _lines(grid: _Grid) -> str:
    return "\n".join("".join(row).rstrip() for row in grid)
