"""Screens without a head: words in the middle, help at the foot."""

from kiosk.walkup.frame import hint_lines
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Hot, Line, Span
from kiosk.walkup.page import Hint
from kiosk.walkup.urgent import urgent_in_all, urgent_lines


def centred(
    kit: Kit, area: Area, words: list[Line], hints: tuple[Hint, ...], cursor_on: int, *, in_all: bool = False
) -> Body:
    """Place ``words`` in the middle and the urgent lines below them; the cursor goes to line ``cursor_on``.

    On a small screen the words give way first: the help at the foot is never cut. With ``in_all`` it is in every
    language, as far as that takes no more than a third of the screen.
    """
    foot = [*(urgent_in_all(kit, area.columns, area.rows // 3) if in_all else urgent_lines(kit, area.columns))]
    if len(foot) < area.rows:
        foot.insert(0, Line((Span(kit.glyphs.rule * area.columns, "rule"),)))
    hint_rows, hint_hots = hint_lines(hints, area.columns) if hints else ((), ())
    foot += hint_rows
    room = max(0, area.rows - len(foot))
    above = max(0, (room - len(words)) // 2)
    shown = words[:room]
    body = [BLANK] * above + [_in_the_middle(line, area.columns) for line in shown]
    body += [BLANK] * (room - len(body))
    cursor_row = min(max(0, room - 1), above + cursor_on)
    first_hint = room + len(foot) - len(hint_rows)
    hots = tuple(Hot(first_hint + hot.row, hot.start, hot.end, hot.action) for hot in hint_hots)
    line = shown[cursor_on] if cursor_on < len(shown) else BLANK
    return Body((*body, *foot)[: area.rows], (max(0, (area.columns - line.width) // 2), cursor_row), hots)


def _in_the_middle(line: Line, columns: int) -> Line:
    return Line((Span(" " * max(0, (columns - line.width) // 2)), *line.spans), line.target)
