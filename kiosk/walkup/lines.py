"""Lines of text with roles: what every page is made of. No colour, no terminal, no Textual."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rich.cells import cell_len

Role = Literal[
    "text",
    "strong",
    "heading",
    "muted",
    "number",
    "bar",
    "focus",
    "focus_muted",
    "head",
    "leave",
    "rule",
    "urgent",
    "foot",
    "field",
    "paper",
    "paper_strong",
    "code_light",
    "code_dark",
    "code_light_over_dark",
    "code_dark_over_light",
]
"""What a run of text is for; a theme gives each role its colours."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one role."""

    text: str
    role: Role = "text"

    @property
    def width(self) -> int:
        """Columns on the screen."""
        return cell_len(self.text)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. ``target`` names what Enter or a click on it opens, or is None."""

    spans: tuple[Span, ...] = ()
    target: str | None = None

    @property
    def width(self) -> int:
        """Columns on the screen."""
        return sum(span.width for span in self.spans)

    @property
    def text(self) -> str:
        """The row as plain text."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Area:
    """Room for a page's body, in columns and rows."""

    columns: int
    rows: int

    @property
    def text_columns(self) -> int:
        """Width of the text column: 60 to 72 columns read best; the space grows, not the line."""
        return max(10, min(72, self.columns - 4))

    @property
    def margin(self) -> int:
        """Columns left of the text column."""
        return max(0, (self.columns - self.text_columns) // 2)


@dataclass(frozen=True, slots=True)
class Hot:
    """Cells that do something when touched: row, first column, end column, and the action."""

    row: int
    start: int
    end: int
    action: str


@dataclass(frozen=True, slots=True)
class Body:
    """A page's body as drawn.

    Attributes:
        lines: At most as many as the area has rows.
        cursor: Column and row of the focused place, counted inside the body.
        hots: Touch places beside those of the lines' targets.
    """

    lines: tuple[Line, ...]
    cursor: tuple[int, int] = (0, 0)
    hots: tuple[Hot, ...] = ()


BLANK = Line()

NARROW = 60
"""Columns of text below which blank lines give way: a narrow screen is low too."""

MOST_KEPT = 8
"""Spans of a line of words; see `padded`."""


def text_line(text: str, role: Role = "text", target: str | None = None) -> Line:
    """Make a line of one span."""
    return Line((Span(text, role),), target)


def indented(line: Line, columns: int) -> Line:
    """Move a line to the right."""
    return Line((Span(" " * columns), *line.spans), line.target) if columns else line


def padded(line: Line, columns: int, role: Role = "text") -> Line:
    """Fill a line with blanks to exactly ``columns``, or cut what is too wide."""
    # Rows of a code are all different and many: keeping them would cost every kiosk some megabytes.
    return _padded(line, columns, role) if len(line.spans) <= MOST_KEPT else _fitted(line, columns, role)


@lru_cache(maxsize=1024)  # a visit's own pages: those of the whole pack would take a megabyte of every kiosk
def _padded(line: Line, columns: int, role: Role) -> Line:
    return _fitted(line, columns, role)


def _fitted(line: Line, columns: int, role: Role) -> Line:
    missing = max(0, columns) - line.width
    if missing == 0:
        return line
    if missing > 0:
        return Line((*line.spans, Span(" " * missing, role)), line.target)
    return Line(cut(line.spans, columns), line.target)


def cut(spans: tuple[Span, ...], columns: int) -> tuple[Span, ...]:
    """Keep the first ``columns`` columns; a wide character that does not fit becomes a blank."""
    kept: list[Span] = []
    left = max(0, columns)
    for span in spans:
        text = span.text
        while cell_len(text) > left:
            text = text[:-1]
        kept.append(Span(text, span.role))
        left -= cell_len(text)
        if text != span.text:
            break
    if left:
        kept.append(Span(" " * left))
    return tuple(kept)
