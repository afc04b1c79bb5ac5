"""A frame as terminal bytes, drawn without Textual: for the supervisor's neutral screen and plain page."""

from collections.abc import Mapping

from rich.color import ColorSystem
from rich.console import Console

from kiosk.walkup.frame import Frame
from kiosk.walkup.themes import Theme

_NAMES: Mapping[str, ColorSystem] = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
}


def colours_of(environ: Mapping[str, str]) -> ColorSystem | None:
    """How many colours the terminal has, by ``TERM`` and ``COLORTERM`` as Rich reads them; None for none."""
    name = Console(force_terminal=True, _environ=environ).color_system
    return _NAMES.get(name or "")


def picture(frame: Frame, theme: Theme, colours: ColorSystem | None) -> bytes:
    """Draw every row at its place, then put the cursor on the focused one."""
    rows = []
    for number, line in enumerate(frame.rows, 1):
        text = "".join(theme[span.role].render(span.text, color_system=colours) for span in line.spans)
        rows.append(f"\x1b[{number};1H{text}")
    column, row = frame.cursor
    return f"{''.join(rows)}\x1b[0m\x1b[{row + 1};{column + 1}H".encode()
