"""A text file of a pack, read with suspicion."""

from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import PurePath

from kiosk.guide.glyphs import code_point, first_hidden
from kiosk.problem import Problem

LARGEST_BYTES = 100_000
"""Twice the largest file of the pack; more is a mistake or an attack."""

LONGEST_LINE = 2_000
"""Characters. Some parsers need the square of a line's length in time."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """The text of one file, without hidden characters, each line ended by one newline.

    Attributes:
        first_line: Line number of the first line, for a text that is part of a file.
    """

    path: PurePath
    text: str
    first_line: int = 1


def read_text(file: Traversable) -> TextFile | Problem:
    """Read a file, or say why it is refused: unreadable, too large, not text, hidden characters, endless lines."""
    path = PurePath(str(file))
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST_BYTES + 1)
    except OSError:
        return Problem("file-unreadable", path)
    if len(data) > LARGEST_BYTES:
        return Problem("file-too-large", path, None, {"limit": LARGEST_BYTES // 1000})
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return Problem("file-not-text", path, data.count(b"\n", 0, error.start) + 1)
    for line, words in enumerate(text.split("\n"), 1):
        hidden = first_hidden(words.replace("\t", " "))
        if hidden:
            return Problem("file-hidden-character", path, line, {"sign": code_point(hidden)})
        if len(words) > LONGEST_LINE:
            return Problem("file-line-too-long", path, line, {"limit": LONGEST_LINE})
    return TextFile(path, text)
