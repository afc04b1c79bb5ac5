"""A page that is read: text that scrolls by line and by page."""

from abc import abstractmethod

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, indented
from kiosk.walkup.page import Hint, Move, Page, Step
from kiosk.walkup.window import Window

_STEPS = {"down": 1, "up": -1}


class ReadingPage(Page):
    """Text in one column. Space turns the page; on the last page it goes no further."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._window = Window()
        self._laid_out: tuple[tuple[int, str], list[Line]] | None = None

    @abstractmethod
    def text(self, columns: int) -> list[Line]:
        """The whole text, each line at most ``columns`` wide."""

    def body(self, area: Area) -> Body:
        """Draw the part of the text that is on the screen."""
        lines = self._lines(area.text_columns)
        air = 1 if area.rows > 12 else 0
        rows = area.rows - air
        if len(lines) > rows:
            rows -= 1
        self._window.fit(len(lines), rows)
        shown = lines[self._window.top : self._window.top + self._window.rows]
        drawn = [BLANK] * air + [indented(line, area.margin) for line in shown]
        if self._window.is_long:
            drawn += [BLANK] * (air + rows - len(drawn))
            drawn.append(pager(self.kit, self._window, area))
        return Body(tuple(drawn), (area.margin, air))

    def _lines(self, columns: int) -> list[Line]:
        """The text, laid out once for each width and language."""
        key = (columns, self.kit.visit.language)
        if self._laid_out is None or self._laid_out[0] != key:
            self._laid_out = (key, self.text(columns))
        return self._laid_out[1]

    def hints(self) -> tuple[Hint, ...]:
        """Space is offered only where there is more to read."""
        if not self._window.is_long:
            return super().hints()
        last = self._window.page == self._window.pages
        words = self.kit.words("hint-first-page" if last else "hint-next-page")
        return (Hint("home" if last else "space", words), *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Scroll, or leave it to the page below."""
        page = max(1, self._window.rows)
        steps = {**_STEPS, "space": page, "pagedown": page, "pageup": -page, "home": -self._window.total}
        steps["end"] = self._window.total
        if key in steps:
            return self._scroll(steps[key])
        return super().press(key, character)

    def wheel(self, lines: int) -> Move:
        """Scroll by lines."""
        return self._scroll(lines)

    def _scroll(self, lines: int) -> Move:
        return Step.REDRAW if self._window.move(lines) else Step.NOTHING


def pager(kit: Kit, window: Window, area: Area) -> Line:
    """The line that says how much there is: "page 1 of 3", at the right."""
    words = kit.words("page-of", page=window.page, pages=window.pages)
    blank = area.margin + area.text_columns - len(words)
    return Line((Span(" " * max(0, blank)), Span(words, "muted")))
