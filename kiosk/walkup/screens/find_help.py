"""Local help: a search that answers each letter, and a way on when nothing fits."""

from rich.cells import cell_len

from kiosk.directory.provider import ProviderLine
from kiosk.problem import KioskError
from kiosk.walkup.choosing import Choice, choice_lines
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, cut, indented, padded
from kiosk.walkup.page import Hint, Move, Open, Page, Step
from kiosk.walkup.screens.provider import ProviderPage
from kiosk.walkup.screens.ways_on import WaysOnPage
from kiosk.walkup.window import Window

LONGEST_TEXT = 60
MOST_ROWS = 200


class FindHelpPage(Page):
    """Search line, list, count; where the list is empty, the ways on. The cursor follows the last key."""

    takes_text = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._window = Window()
        self._focus = 0
        self._found: tuple[ProviderLine, ...] | None = None
        self._ways_on = WaysOnPage(kit)
        self._is_typing = True
        self._is_broken = False

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-local")

    def _total(self) -> int:
        try:
            return self.kit.find_help().total
        except KioskError:
            self._is_broken = True
            return 0

    def _search(self) -> tuple[ProviderLine, ...]:
        if self._found is None:
            try:
                self._found = self.kit.find_help().search(self.kit.visit.search_text, MOST_ROWS)
            except KioskError:
                self._is_broken = True
                self._found = ()
        return self._found

    def body(self, area: Area) -> Body:
        """The search line, then the list and its count, or the ways on."""
        total, found = self._total(), self._search()
        if not total:
            return self._ways(area, "local-empty")
        air = [BLANK] if area.rows > 12 else []
        field, column = self._field(area.text_columns)
        above = [*air, indented(field, area.margin), *([BLANK] if found else [])]
        below = Area(area.columns, max(1, area.rows - len(above)))
        body = self._list(found, total, below) if found else self._ways(below, "local-none-fits")
        cursor = (area.margin + column, len(air))
        if not self._is_typing:
            cursor = (body.cursor[0], len(above) + body.cursor[1])
        return Body((*above, *body.lines), cursor)

    def _field(self, columns: int) -> tuple[Line, int]:
        """The line to type in, and the column after the text; of a long text its end is seen."""
        label = f"{self.kit.words('search-label')} "
        room = columns - cell_len(label)
        text = self.kit.visit.search_text
        while cell_len(text) >= room:
            text = text[1:]
        shown = padded(Line((Span(text, "field"),)), room, "field")
        return Line((Span(label, "muted"), *shown.spans)), columns - room + cell_len(text)

    def _list(self, found: tuple[ProviderLine, ...], total: int, area: Area) -> Body:
        rows = max(1, area.rows - 2)
        self._window.fit(len(found), rows)
        self._window.show(self._focus, self._focus)
        top, margin = self._window.top, max(0, area.margin - 2)
        shown = enumerate(found[top : top + rows], top)
        lines = [indented(self._row(place, line, area.text_columns), margin) for place, line in shown]
        lines += [BLANK] * (rows - len(lines) + 1)
        key = "search-many" if len(found) >= MOST_ROWS else "search-count"
        count = Span(self.kit.words(key, found=len(found), total=total), "muted")
        return Body((*lines, indented(Line((count,)), area.margin)), (margin, self._focus - top))

    def _row(self, place: int, line: ProviderLine, columns: int) -> Line:
        room = max(8, columns - cell_len(line.phone) - 2)
        name, more = line.name, self.kit.glyphs.more
        if cell_len(name) > room:
            name = "".join(span.text for span in cut((Span(name),), room - cell_len(more))) + more
        focused = place == self._focus
        bar = self.kit.glyphs.bar if focused else " "
        return choice_lines(Choice(f"provider:{line.key}", name, line.phone, "number"), columns, bar, focused)[0]

    def _ways(self, area: Area, reason: str) -> Body:
        self._ways_on.reason = "local-broken" if self._is_broken else reason
        return self._ways_on.body(area)

    def hints(self) -> tuple[Hint, ...]:
        """Typing searches; nothing typed is kept."""
        words = self.kit.words
        types = (Hint("", words("hint-type")),) if self._total() else ()
        if not self._search():
            return (*types, *self._ways_on.hints())
        choose = (Hint("down", words("hint-choose")),) if len(self._search()) > 1 else ()
        return (*types, *choose, Hint("enter", words("hint-open")), *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Type, take back, move, open."""
        text = self.kit.visit.search_text
        if key == "backspace":
            return self._type(text[:-1])
        if character and character.isprintable() and self._total():
            return self._type((text + character)[:LONGEST_TEXT])
        if not self._search():
            self._is_typing = False
            return self._ways_on.press(key, None)
        page = max(1, self._window.rows - 1)
        steps = {"down": 1, "tab": 1, "up": -1, "shift+tab": -1, "pagedown": page, "pageup": -page}
        steps |= {"home": -MOST_ROWS, "end": MOST_ROWS}
        if key in steps:
            return self._move(self._focus + steps[key])
        if key == "enter":
            return Open(ProviderPage(self.kit, self._search()[self._focus].key))
        return super().press(key, character)

    def _type(self, text: str) -> Move:
        self._is_typing = True
        if text == self.kit.visit.search_text:
            return Step.NOTHING
        self.kit.visit.search_text = text
        self._found, self._focus, self._window.top = None, 0, 0
        return Step.REDRAW

    def _move(self, focus: int) -> Move:
        before, self._focus = self._focus, max(0, min(focus, len(self._search()) - 1))
        was_typing, self._is_typing = self._is_typing, False
        return Step.REDRAW if self._focus != before or was_typing else Step.NOTHING

    def choose(self, target: str) -> Move:
        """Open what was touched."""
        kind, _, key = target.partition(":")
        return Open(ProviderPage(self.kit, key)) if kind == "provider" else self._ways_on.choose(target)

    def wheel(self, lines: int) -> Move:
        """Move the focus."""
        return self._move(self._focus + (1 if lines > 0 else -1)) if self._search() else self._ways_on.wheel(lines)
