"""A terminal's screen in memory: pyte, and the few things pyte lacks or shows as letters."""

import codecs
import re
from copy import copy

import pyte
from pyte.screens import Char

# Sequences that pyte 0.8 would draw or misread: keyboard protocols, mode questions, soft reset,
# device control strings, colours with colons, the palette of the Linux console.
_UNKNOWN = re.compile(
    r"\x1b\[[<=>][0-9;:]*[a-zA-Z~]|\x1b\[[0-9;?]*[$!\"' ][a-zA-Z]|\x1b\[[0-9;]*:[0-9;:]*m"
    r"|\x1b[PX^_].*?\x1b\\|\x1b\]P[0-9a-fA-F]{7}",
    re.DOTALL,
)
_BEGUN = re.compile(r"\x1b(?:\[[0-9;:?<=>!$\"' ]*|\][^\x07\x1b]*\x1b?|[PX^_](?:[^\x1b]|\x1b(?!\\))*|[()#%])?$")
_REPEAT = re.compile(r"(.)\x1b\[(\d+)b")
_ALTERNATE = re.compile(r"\x1b\[\?(?:1049|1047|47)([hl])")


class VirtualScreen:
    """What a person would see; ``feed`` it the bytes a program writes.

    Attributes:
        pyte: The emulator itself, for what has no method here.
        alternate: The program draws on the alternate screen; leaving it brings the first one back.
    """

    def __init__(self, columns: int, rows: int) -> None:
        self.pyte = pyte.Screen(columns, rows)
        self.alternate = False
        self._stream = pyte.Stream(self.pyte)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._first: tuple[dict[int, dict[int, Char]], pyte.screens.Cursor] | None = None

    def feed(self, output: bytes) -> None:
        """Draw ``output``; a sequence that is cut off waits for its rest."""
        text = _UNKNOWN.sub("", self._rest + self._decoder.decode(output))
        begun = _BEGUN.search(text)
        end = begun.start() if begun else len(text)
        text, self._rest = text[:end], text[end:]
        text = _REPEAT.sub(lambda found: found[1] * (int(found[2]) + 1), text)
        drawn = 0
        for switch in _ALTERNATE.finditer(text):
            self._stream.feed(text[drawn : switch.start()])
            drawn = switch.end()
            self._switch(switch[1] == "h")
        self._stream.feed(text[drawn:])

    def _switch(self, alternate: bool) -> None:
        if alternate == self.alternate:
            return
        self.alternate = alternate
        if alternate:
            self._first = ({y: dict(row) for y, row in self.pyte.buffer.items()}, copy(self.pyte.cursor))
        self.pyte.erase_in_display(2)
        if not alternate and self._first is not None:
            lines, self.pyte.cursor = self._first
            for y, line in lines.items():
                self.pyte.buffer[y].update(line)

    @property
    def lines(self) -> list[str]:
        """The rows of the screen from the top, each as wide as the screen."""
        return list(self.pyte.display)

    @property
    def text(self) -> str:
        """The rows as one text, without spaces at the ends."""
        return "\n".join(line.rstrip() for line in self.lines)

    @property
    def cursor(self) -> tuple[int, int] | None:
        """Column and row of the cursor, from 0; None while it is hidden."""
        place = self.pyte.cursor
        return None if place.hidden else (place.x, place.y)

    def cell(self, column: int, row: int) -> Char:
        """Return a cell's character with its colours (``fg``, ``bg``: names or six hex digits)."""
        return self.pyte.buffer[row][column]

    def resize(self, columns: int, rows: int) -> None:
        """Give the screen another size."""
        self.pyte.resize(rows, columns)
