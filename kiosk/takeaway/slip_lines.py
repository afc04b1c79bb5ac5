"""A slip as lines of equal letters: the one layout that screen, receipt and page draw line for line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Literal

from kiosk.printer_settings import Paper
from kiosk.takeaway.slip import Block, CodeBlock, Fold, Heading, Note, Number, Point, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_wrap import cell_width, clean, wrapped

COLUMNS: Mapping[Paper, int] = MappingProxyType({"58": 26, "80": 40, "letter": 64, "a4": 64})
"""Letters in a line of each paper."""

SlipStyle = Literal["title", "heading", "plain", "number", "note", "tick", "rule", "fold", "code"]

_STYLES: Mapping[type[Block], SlipStyle] = MappingProxyType({Heading: "heading", Words: "plain", Note: "note"})
_BOX = "[ ] "
_MARK = "* "
_LEAST_ROOM = 10
"""Columns to write on behind a question; with fewer, the line stands below it."""

_NUMBER_BLANK = re.compile(r"(?<=\d) (?=\d)|(?<=ext\.) (?=\d)")
"""A blank inside a number, as in ``+44 20 7946 0958`` and ``ext. 12``: no line ends there."""

_CLOSE: frozenset[tuple[type[Block], type[Block]]] = frozenset(
    {
        *((Heading, kind) for kind in (Words, Point, Note, Number, CodeBlock, Tick, WriteOn)),
        *((kind, Note) for kind in (Words, Point, Note, Number, CodeBlock)),
        *((kind, CodeBlock) for kind in (Words, Point, Note, Number)),  # a code brings its own quiet zone
        (Words, Point),
        (Point, Point),
        (Number, Number),
        (Tick, Tick),
        (WriteOn, WriteOn),
    }
)
"""What stands under what without a blank line between them."""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line of a slip.

    Attributes:
        text: What is read, at most as many columns as were asked for; "" for a blank line and for a code. It holds no
            control signs. A ``rule`` ends with underscores, a ``fold`` is made of hyphens; both are as wide as the
            paper.
        style: How it is drawn. A ``rule`` wants room for handwriting above it; a ``number`` is drawn as large as fits.
        code: The QR code that stands here, with style ``code``; its address follows as ``plain`` lines.
    """

    text: str
    style: SlipStyle
    code: CodeBlock | None = None


BLANK = SlipLine("", "plain")


def slip_lines(slip: Slip, columns: int) -> tuple[SlipLine, ...]:
    """Lay a slip out in lines of at most ``columns`` columns, from its title to its last block.

    Nothing is cut, and no number is broken but one that is longer than a line.
    """
    lines = [*_styled("title", wrapped(slip.title, columns))] if clean(slip.title).strip() else []
    for before, block in pairwise((None, *slip.blocks)):
        if lines and _is_apart(before, block):
            lines.append(BLANK)
        if block is not None:
            lines += _drawn(block, columns)
    return tuple(lines)


def _is_apart(before: Block | None, block: Block | None) -> bool:
    """Say whether a blank line stands between two blocks."""
    if before is None or block is None:
        return True
    if isinstance(block, Number) and block.label and isinstance(before, Number):
        return True
    return (type(before), type(block)) not in _CLOSE


def _styled(style: SlipStyle, texts: tuple[str, ...]) -> Iterator[SlipLine]:
    return (SlipLine(text, style) for text in texts)


def _drawn(block: Block, columns: int) -> Iterator[SlipLine]:
    match block:
        case Heading() | Words() | Note():
            yield from _styled(_STYLES[type(block)], wrapped(block.text, columns))
        case Point(text):
            yield from _styled("plain", wrapped(text, columns, _MARK, " " * len(_MARK)))
        case Tick(text):
            yield from _styled("tick", wrapped(text, columns, _BOX, " " * len(_BOX)))
        case Number(label, digits):
            if label:
                yield from _styled("plain", wrapped(label, columns))
            yield from _styled("number", wrapped(_NUMBER_BLANK.sub("\u00a0", digits), columns))
        case CodeBlock(_, shown):
            yield SlipLine("", "code", block)
            yield from _styled("plain", wrapped(shown, columns))
        case WriteOn():
            yield from _ruled(block, columns)
        case Fold():
            yield SlipLine(("- " * columns)[:columns].rstrip(), "fold")


def _ruled(block: WriteOn, columns: int) -> Iterator[SlipLine]:
    """A question and its ruled lines; the first begins behind the question where there is room for it."""
    *above, last = wrapped(block.label, columns)
    room = columns - cell_width(last) - 1
    if block.label and room < _LEAST_ROOM:
        above, last, room = [*above, last], "", columns
    yield from _styled("plain", tuple(above))
    yield SlipLine(f"{last} {'_' * room}" if last else "_" * columns, "rule")
    yield from [SlipLine("_" * columns, "rule")] * (block.lines - 1)
