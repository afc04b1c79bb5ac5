"""A slip drawn on the screen as it will come out: dark on light, between two edges, line for line."""

from collections.abc import Mapping

from kiosk.printer_settings import Paper
from kiosk.takeaway.receipt.plain_letters import plain
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slip_lines import COLUMNS, SlipLine, SlipStyle, slip_lines
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import Line, Role, Span, padded

_SIDES = 4
"""An edge and a blank column at either side of the words."""

_ROLES: Mapping[SlipStyle, Role] = {"title": "paper_strong", "heading": "paper_strong", "number": "paper_strong"}


def paper_columns(paper: Paper) -> int:
    """Columns that a slip on this paper takes on the screen, edges included."""
    return COLUMNS[paper] + _SIDES


def paper_lines(slip: Slip, paper: Paper, kit: Kit, columns: int) -> list[Line]:
    """Draw the slip as wide as its paper, or in ``columns`` where the screen is narrower."""
    width = min(COLUMNS[paper], max(1, columns - _SIDES))
    edge = Span(kit.glyphs.edge, "rule")
    return [Line((edge, *_drawn(line, width, kit).spans, edge)) for line in slip_lines(slip, width)]


def without_edges(line: Line) -> Line:
    """The words of a line of paper, as `kiosk.walkup.page_starts` looks at them; other lines stay as they are."""
    inside = [span for span in line.spans if span.role in {"paper", "paper_strong"}]
    if not inside:
        return line
    is_heading = any(span.role == "paper_strong" for span in inside)
    text = "".join(span.text for span in inside).rstrip()
    return Line((Span(text.removeprefix(" "), "heading" if is_heading else "text"),))


def _drawn(line: SlipLine, width: int, kit: Kit) -> Line:
    """One line, in the letters that paper has; a code is told, as its modules have no room here."""
    text = kit.words("slip-code-mark") if line.code is not None else plain(line.text)
    words = padded(Line((Span(f" {text}", _ROLES.get(line.style, "paper")),)), width + 1, "paper")
    return Line((*words.spans, Span(" ", "paper")))
