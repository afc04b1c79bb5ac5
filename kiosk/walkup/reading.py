"""A page that is read: text that scrolls by line and by page."""

from abc import abstractmethod

from rich.cells import cell_len

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, indented, text_line
from kiosk.walkup.page import Hint, Move, Page, Step
from kiosk.walkup.page_starts import page_starts
from kiosk.walkup.window import Window

_STEPS = {"down": 1, "up": -1}
_TURNS = {"space": 1, "pagedown": 1, "pageup": -1}


class ReadingPage(Page):
    """Text in one column. Space turns the page; on the last page it goes no further."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._window = Window()
        self._laid_out: tuple[tuple[int, str], list[Line]] | None = None
        self._pages: tuple[int, tuple[int, ...]] | None = None

    @abstractmethod
    def text(self, columns: int) -> list[Line]:
        """The whole text, each line at most ``columns`` wide."""

    def body(self, area: Area) -> Body:
        """Draw the part of the text that is on the screen."""
        lines = self._lines(area.text_columns)
        # The blank row above the text goes where the text then fits without turning a page.
        air = 1 if area.rows > 12 and len(lines) != area.rows else 0
        rows = area.rows - air
        if len(lines) > rows:
            rows -= 1
        self._fit(lines, rows)
        shown = lines[self._window.shown]
        drawn = [BLANK] * air + [indented(line, area.margin) for line in shown]
        if self._window.is_long:
            drawn += [BLANK] * (air + rows - len(drawn))
            drawn.append(pager(self.kit, self._window, area))
        return Body(tuple(drawn), (area.margin, air))

    def _lines(self, columns: int) -> list[Line]:
        """The text, laid out once for each width and language; the place in it stays as near as it can."""
        key = (columns, self.kit.visit.language)
        if self._laid_out is None or self._laid_out[0] != key:
            lines = self._text_lines(columns)
            if self._laid_out is not None:
                self._window.top = round(self._window.top * len(lines) / max(1, len(self._laid_out[1])))
            self._laid_out, self._pages = (key, lines), None
        return self._laid_out[1]

    def _fit(self, lines: list[Line], rows: int) -> None:
        """Show so many rows; where the text is new, the page that holds what was read before."""
        is_new = self._pages is None
        if self._pages is None or self._pages[0] != rows:
            self._pages = (rows, page_starts(lines, max(1, rows)) if len(lines) > rows else ())
        self._window.fit(len(lines), rows, self._pages[1])
        if is_new:
            self._window.snap()

    def _text_lines(self, columns: int) -> list[Line]:
        return self.text(columns)

    def hints(self) -> tuple[Hint, ...]:
        """Space is offered only where there is more to read."""
        if not self._window.is_long:
            return super().hints()
        last = self._window.page == self._window.pages
        words = self.kit.words("hint-first-page" if last else "hint-next-page")
        return (Hint("home" if last else "space", words), *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Scroll, or leave it to the page below."""
        if key in _TURNS:
            return Step.REDRAW if self._window.turn(_TURNS[key]) else Step.NOTHING
        steps = {**_STEPS, "home": -self._window.total, "end": self._window.total}
        if key in steps:
            return self._scroll(steps[key])
        return super().press(key, character)

    def wheel(self, lines: int) -> Move:
        """Scroll by lines."""
        return self._scroll(lines)

    def _scroll(self, lines: int) -> Move:
        return Step.REDRAW if self._window.move(lines) else Step.NOTHING


def pager(kit: Kit, window: Window, area: Area, more: str = "") -> Line:
    """The line that says how much there is: "page 1 of 3" at the right, and ``more`` at the left where it has room."""
    words = kit.words("page-of", page=window.page, pages=window.pages)
    blank = area.margin + area.text_columns - cell_len(words)
    left = indented(text_line(more, "muted"), area.margin) if more else Line()
    if left.width + 2 > blank:
        left = Line()
    return Line((*left.spans, Span(" " * max(0, blank - left.width)), Span(words, "muted")))
