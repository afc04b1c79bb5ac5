"""Frames as terminal bytes, drawn without Textual: whole screens for the supervisor, and what a key changes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from rich.cells import get_character_cell_size
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import BLANK, Line
from kiosk.walkup.themes import Theme

NEAR = 5
"""Cells that stay alike between two that differ are written again when moving the cursor would take more bytes."""

_NAMES: Mapping[str, ColorSystem] = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
}

Cells = tuple[int, int]
"""First and end column."""


def colours_of(environ: Mapping[str, str]) -> ColorSystem | None:
    """How many colours the terminal has, by ``TERM`` and ``COLORTERM`` as Rich reads them; None for none."""
    name = Console(force_terminal=True, _environ=environ).color_system
    return _NAMES.get(name or "")


class Painter:
    """Paints frames for one kind of terminal.

    Args:
        theme: Colours by role.
        colours: How many the terminal has.
    """

    def __init__(self, theme: Theme, colours: ColorSystem | None) -> None:
        self._switches = {role: _switch(style, colours) for role, style in theme.items()}

    def paint(self, frame: Frame, before: Sequence[Line] = ()) -> str:
        """Return what draws ``frame`` over rows that are on the screen, or all of it over none.

        The cursor ends on the frame's focused place.
        """
        parts: list[str] = []
        on = ""
        for row, (old, new) in enumerate(zip_longest(before[: len(frame.rows)], frame.rows, fillvalue=BLANK)):
            for start, end in changed_cells(old, new):
                parts.append(f"\x1b[{row + 1};{start + 1}H")
                for text, switch in self._pieces(new, start, end):
                    parts.append(text if switch == on else switch + text)
                    on = switch
        column, row = frame.cursor
        return f"{''.join(parts)}\x1b[0m\x1b[{row + 1};{column + 1}H"

    def _pieces(self, line: Line, start: int, end: int) -> Iterator[tuple[str, str]]:
        """Cut cells from a line with one sign in each, or take it whole; each text with the switch to its colours."""
        at = 0
        for span in line.spans:
            text = span.text if end == line.width and not start else span.text[max(0, start - at) : max(0, end - at)]
            at += len(span.text)
            if text:
                yield text, self._switches[span.role]


def changed_cells(old: Line, new: Line) -> list[Cells]:
    """Find the cells of a row that differ, those near each other together."""
    if old.spans == new.spans:
        return []
    if old.width != new.width or not (_one_cell_each(old) and _one_cell_each(new)):
        return [(0, new.width)]
    cells = zip(old.text, new.text, _roles(old), _roles(new), strict=True)
    found: list[Cells] = []
    for column, (was, now, was_role, now_role) in enumerate(cells):
        if was != now or was_role != now_role:
            near = found and column - found[-1][1] <= NEAR
            found.append((found.pop()[0] if near else column, column + 1))
    return found


def _one_cell_each(line: Line) -> bool:
    return line.text.isascii() or all(get_character_cell_size(sign) == 1 for sign in line.text)


def _roles(line: Line) -> Iterator[str]:
    for span in line.spans:
        for _ in span.text:
            yield span.role


def _switch(style: Style, colours: ColorSystem | None) -> str:
    """What a terminal has to be told before it draws in this style."""
    drawn = style.render("-", color_system=colours)
    codes = drawn[2 : drawn.index("m-")] if drawn != "-" else ""
    return f"\x1b[0;{codes}m" if codes else "\x1b[0m"
