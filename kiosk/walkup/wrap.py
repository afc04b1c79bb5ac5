"""Breaking words into lines. Hyphenated phone numbers and addresses are never broken."""

from collections.abc import Iterable
from functools import lru_cache

from rich.cells import cell_len

from kiosk.guide.topic import Block, Heading, Items, Paragraph, Words
from kiosk.walkup.lines import BLANK, Line, Role, Span


def wrap(pieces: Iterable[Span], columns: int, indent: int = 0, hang: int | None = None) -> list[Line]:
    """Break runs of text at blanks into lines of at most ``columns`` columns.

    Args:
        pieces: Runs of text; several blanks between two words count as one.
        columns: Width of the whole line, indent included.
        indent: Columns before the first line.
        hang: Columns before the other lines; the same as ``indent`` when None.

    Returns:
        At least one line. A word longer than a line is cut into pieces, as nothing may be lost.
    """
    return list(_wrapped(tuple(pieces), columns, indent, indent if hang is None else hang))


@lru_cache(maxsize=4096)
def _wrapped(pieces: tuple[Span, ...], columns: int, indent: int, hang: int) -> tuple[Line, ...]:
    """The same, kept for the next key: most of a page stays as it was."""
    lines: list[Line] = []
    row: list[Span] = [Span(" " * indent)] if indent else []
    used, empty = indent, True
    for word, glued in _words(pieces, max(1, columns - max(indent, hang))):
        gap = 0 if empty or glued else 1
        width = sum(span.width for span in word)
        if not empty and used + gap + width > columns:
            lines.append(Line(tuple(row)))
            row, used, gap = ([Span(" " * hang)] if hang else []), hang, 0
        if gap:
            row.append(Span(" ", word[0].role if row and row[-1].role == word[0].role else "text"))
        row.extend(word)
        used, empty = used + gap + width, False
    lines.append(Line(tuple(row)))
    return tuple(_joined(line) for line in lines)


def _words(pieces: Iterable[Span], longest: int) -> Iterable[tuple[list[Span], bool]]:
    """Split runs into words; a word may change its role in the middle. A word too long comes in glued pieces."""
    word: list[Span] = []
    glued = False
    for piece in pieces:
        for number, part in enumerate(piece.text.replace("\n", " ").split(" ")):
            if number and word:
                yield word, glued
                word, glued = [], False
            for bit in _bits(part, longest):
                if word and sum(span.width for span in word) + cell_len(bit) > longest:
                    yield word, glued
                    word, glued = [], True
                word.append(Span(bit, piece.role))
    if word:
        yield word, glued


def _bits(part: str, longest: int) -> Iterable[str]:
    while cell_len(part) > longest and len(part) > 1:
        end = _end(part, longest)
        yield part[:end]
        part = part[end:]
    if part:
        yield part


def _end(part: str, longest: int) -> int:
    """Where to cut a long word: behind a slash or before a sign if one stands near the end, else where the line ends.

    A hyphen at the end of a line would look like one that was put there to break the word.
    """
    end = 1
    while end < len(part) and cell_len(part[: end + 1]) <= longest:
        end += 1
    near = end // 2 + 1
    sign = max(part.rfind("/", near - 1, end) + 1, *(part.rfind(sign, near, end + 1) for sign in ".-@?_"))
    return sign if sign > 0 else end


def _joined(line: Line) -> Line:
    """Join neighbouring spans of one role: fewer pieces to draw."""
    spans: list[Span] = []
    for span in line.spans:
        if spans and spans[-1].role == span.role:
            spans[-1] = Span(spans[-1].text + span.text, span.role)
        else:
            spans.append(span)
    return Line(tuple(spans), line.target)


def spans_of(words: Iterable[Words], role: Role = "text", strong: Role = "strong") -> list[Span]:
    """Turn a topic's words into spans."""
    return [Span(piece.text, strong if piece.strong else role) for piece in words]


def block_lines(blocks: Iterable[Block], columns: int, bullet: str) -> list[Line]:
    """Lay out the blocks of a topic, a blank line between them."""
    lines: list[Line] = []
    for block in blocks:
        if lines:
            lines.append(BLANK)
        match block:
            case Heading(words=words):
                lines += wrap(spans_of(words, "heading", "heading"), columns)
            case Paragraph(words=words):
                lines += wrap(spans_of(words), columns)
            case Items(items=items, numbered=numbered):
                for count, item in enumerate(items, 1):
                    mark = f"{count}." if numbered else bullet
                    hang = cell_len(mark) + 1
                    lines += wrap([Span(f"{mark} "), *spans_of(item)], columns, 2, 2 + hang)
    return lines
