"""The one widget of the visitor's app: it shows a frame of lines and sends the terminal only what a key changed."""

from collections.abc import Callable

from rich.segment import Segment
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import Line
from kiosk.walkup.painter import Painter
from kiosk.walkup.themes import Theme


class Sheet(Widget):
    """A screenful of lines. Nothing in it can take the focus, so nothing in it can keep a key.

    Textual draws it whole, once for each size of the terminal. What changes from one frame to the next goes
    straight to the terminal: it is done before Textual would have looked for a moment to repaint.

    Args:
        theme: Colours by role.
        painter: Draws changes in the same colours.
        write: Takes what is for the terminal.
    """

    DEFAULT_CSS = "Sheet { width: 100%; height: 100%; }"

    def __init__(self, theme: Theme, painter: Painter, write: Callable[[str], None]) -> None:
        super().__init__()
        self._theme, self._painter, self._write = theme, painter, write
        self._rows: tuple[Line, ...] = ()

    def show(self, frame: Frame) -> None:
        """Show ``frame``; the terminal's own cursor goes to its focused place."""
        before, self._rows = self._rows, frame.rows
        self.app.cursor_position = Offset(*frame.cursor)
        self._write(self._painter.paint(frame, before))

    def show_whole(self, frame: Frame) -> None:
        """Show ``frame`` on a terminal that may have another size, or may have lost what was on it."""
        self._rows = frame.rows
        self.app.cursor_position = Offset(*frame.cursor)
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw rows as they are now. Textual's own method would give those that it drew last."""
        return [self.render_line(y).crop(crop.x, crop.right) for y in crop.line_range]

    def render_line(self, y: int) -> Strip:
        """Draw one row in the theme's colours."""
        width = self.size.width
        if y >= len(self._rows):
            return Strip([Segment(" " * width, self._theme["text"])], width)
        line = self._rows[y]
        segments = Segment.simplify(Segment(span.text, self._theme[span.role]) for span in line.spans)
        return Strip(segments, line.width).adjust_cell_length(width, self._theme["text"])
