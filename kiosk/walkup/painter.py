"""Frames as terminal bytes, drawn without Textual: whole screens for the supervisor, and what a key changes."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from rich.cells import get_character_cell_size
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import BLANK, Line, Role
from kiosk.walkup.scroll import find_scroll
from kiosk.walkup.themes import Theme

NEAR = 5
"""Cells that stay alike between two that differ are written again when moving the cursor would take more bytes."""

_NAMES: Mapping[str, ColorSystem] = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
}

Piece = tuple[str, Role]

Change = tuple[int, list[Piece]]
"""The first column that differs, and what stands there from now on."""


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
        if scroll := find_scroll(before, frame.rows):
            parts.append(scroll.sequence)
            before = scroll.applied(before)
        on = ""
        for row, (old, new) in enumerate(zip_longest(before[: len(frame.rows)], frame.rows, fillvalue=BLANK)):
            for start, pieces in changes(old, new):
                parts.append(f"\x1b[{row + 1};{start + 1}H")
                for text, role in pieces:
                    switch = self._switches[role]
                    parts.append(text if switch == on else switch + text)
                    on = switch
        column, row = frame.cursor
        return f"{''.join(parts)}\x1b[0m\x1b[{row + 1};{column + 1}H"


def changes(old: Line, new: Line) -> list[Change]:
    """Find what of a row differs, cells near each other together."""
    if old.spans == new.spans:
        return []
    if old.width != new.width or not (_one_cell_each(old) and _one_cell_each(new)):
        return [(0, [(span.text, span.role) for span in new.spans])]
    text, roles = new.text, _roles(new)
    found: list[tuple[int, int]] = []
    for column, (was, now, was_role, now_role) in enumerate(zip(old.text, text, _roles(old), roles, strict=True)):
        if was != now or was_role != now_role:
            near = found and column - found[-1][1] <= NEAR
            found.append((found.pop()[0] if near else column, column + 1))
    return [(start, _pieces(text, roles, start, end)) for start, end in found]


def _one_cell_each(line: Line) -> bool:
    return line.text.isascii() or all(get_character_cell_size(sign) == 1 for sign in line.text)


def _roles(line: Line) -> list[Role]:
    """Return the role of each cell."""
    roles: list[Role] = []
    for span in line.spans:
        roles += [span.role] * len(span.text)
    return roles


def _pieces(text: str, roles: list[Role], start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    while start < end:
        stop = start + 1
        while stop < end and roles[stop] == roles[start]:
            stop += 1
        pieces.append((text[start:stop], roles[start]))
        start = stop
    return pieces


def _switch(style: Style, colours: ColorSystem | None) -> str:
    """What a terminal has to be told before it draws in this style."""
    drawn = style.render("-", color_system=colours)
    codes = drawn[2 : drawn.index("m-")] if drawn != "-" else ""
    return f"\x1b[0;{codes}m" if codes else "\x1b[0m"
