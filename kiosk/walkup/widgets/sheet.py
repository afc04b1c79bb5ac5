"""The one widget of the visitor's app: it draws a frame of lines and repaints only the rows that changed."""

from rich.segment import Segment
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import Line
from kiosk.walkup.themes import Theme


class Sheet(Widget):
    """A screenful of lines. Nothing in it can take the focus, so nothing in it can keep a key."""

    DEFAULT_CSS = "Sheet { width: 100%; height: 100%; }"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[Line, ...] = ()

    def show(self, frame: Frame) -> None:
        """Show ``frame``; the terminal's own cursor follows its focused place."""
        before, self._rows = self._rows, frame.rows
        self.app.cursor_position = Offset(*frame.cursor)
        if len(before) != len(frame.rows):
            self.refresh()
            return
        changed = changed_regions(before, frame.rows)
        if changed:
            self.refresh(*changed)

    def render_line(self, y: int) -> Strip:
        """Draw one row in the theme's colours."""
        width = self.size.width
        if y >= len(self._rows):
            return Strip([Segment(" " * width, self._theme["text"])], width)
        line = self._rows[y]
        segments = Segment.simplify(Segment(span.text, self._theme[span.role]) for span in line.spans)
        return Strip(segments, line.width).adjust_cell_length(width, self._theme["text"])


def changed_regions(before: tuple[Line, ...], after: tuple[Line, ...]) -> list[Region]:
    """What differs between two screens of equally many rows, one region a row."""
    return [
        Region(start, row, end - start, 1)
        for row, (old, new) in enumerate(zip(before, after, strict=True))
        for start, end in _difference(old, new)
    ]


def _difference(old: Line, new: Line) -> list[tuple[int, int]]:
    """First and end column of what differs, so that a key sends few bytes; nothing when the rows are alike."""
    if old.spans == new.spans:
        return []
    start = 0
    for one, two in zip(old.spans, new.spans, strict=False):
        if one != two:
            break
        start += one.width
    end = new.width
    for one, two in zip(reversed(old.spans), reversed(new.spans), strict=False):
        if one != two or end - one.width <= start:
            break
        end -= one.width
    return [(start, end)] if end > start else [(0, new.width)]
