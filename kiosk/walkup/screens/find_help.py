"""Local help: a search that answers each letter, and a way on when nothing fits."""

from rich.cells import cell_len

from kiosk.directory.provider import ProviderLine
from kiosk.visit.chosen import Chosen
from kiosk.walkup.choosing import Choice, Part
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Role, Span, cut, indented, padded
from kiosk.walkup.page import Hint, Move, Open, Page, Step
from kiosk.walkup.reading import pager
from kiosk.walkup.screens.found_programs import MOST_FOUND, FoundPrograms
from kiosk.walkup.screens.narrow import NarrowPage, chosen_told
from kiosk.walkup.screens.provider import ProviderPage
from kiosk.walkup.screens.ways_on import WaysOnPage
from kiosk.walkup.typing_line import typed, typing_line
from kiosk.walkup.window import Window
from kiosk.walkup.wrap import wrap

LONGEST_TEXT = 60
_NARROW = "narrow"
_WIDEN = "widen"
_SHORTEST_NAME = 24
_LOW, _LOW_LIST = 10, 6
"""Rows of the page, and of the list with its count, on which each sentence has one row only."""


class NothingFitsPage(WaysOnPage):
    """The ways on, behind the way to take back what was chosen."""

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Taking all choices away comes first, where any was made."""
        reason, *ways = super().parts(columns)
        widen = () if self.kit.visit.chosen.is_empty else (Choice(_WIDEN, self.kit.words("find-widen")),)
        return (reason, *widen, *ways)

    def choose(self, target: str) -> Move:
        """Take the choices away, or go on."""
        if target != _WIDEN:
            return super().choose(target)
        self.kit.visit.chosen = Chosen()
        return Step.REDRAW


class FindHelpPage(Page):
    """Search line, what narrows the list, list, count; where the list is empty, the ways on.

    The cursor follows the last key.
    """

    takes_text = True

    def __init__(self, kit: Kit, programs: FoundPrograms | None = None) -> None:
        super().__init__(kit)
        self._programs = programs or FoundPrograms(kit)
        self._window = Window()
        self._focus = 0
        self._chosen = kit.visit.chosen
        self._ways_on = NothingFitsPage(kit)
        self._is_typing = True

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-local")

    def body(self, area: Area) -> Body:
        """The search line and what is chosen, then the list and its count, or the ways on."""
        if not self._programs.total:
            return self._ways(area, "local-empty")
        if self._chosen != self.kit.visit.chosen:  # on the page that this one opened
            self._chosen, self._focus, self._window.top = self.kit.visit.chosen, 0, 0
        found = self._programs.found()
        air = [BLANK] if area.rows > 12 else []
        field, column = typing_line(self.kit.words("search-label"), self.kit.visit.search_text, area.text_columns)
        lines = (field, *self._narrowing(area))
        above = [*air, *(indented(line, area.margin) for line in lines), *([BLANK] if found else [])]
        below = Area(area.columns, max(1, area.rows - len(above)))
        body = self._list(found, below) if found else self._ways(below, self._why_none())
        cursor = (area.margin + column, len(air))
        if not self._is_typing:
            cursor = (body.cursor[0], len(above) + body.cursor[1])
        return Body((*above, *body.lines), cursor)

    def _narrowing(self, area: Area) -> list[Line]:
        """What narrows the list, as a line to touch, or two where one is too short."""
        told = chosen_told(self.kit)
        words = self.kit.words("find-chosen", chosen=self.kit.listed(told)) if told else self.kit.words("find-narrow")
        role: Role = "strong" if told else "muted"
        lines = wrap([Span(words, role)], area.text_columns)
        if len(lines) > (2 if area.rows > _LOW else 1):
            return [Line(self._shortened(words, area.text_columns, role), _NARROW)]
        return [Line(line.spans, _NARROW) for line in lines]

    def _shortened(self, text: str, columns: int, role: Role) -> tuple[Span, ...]:
        if cell_len(text) <= columns:
            return (Span(text, role),)
        more = self.kit.glyphs.more
        return (*cut((Span(text, role),), columns - cell_len(more)), Span(more, role))

    def _list(self, found: tuple[ProviderLine, ...], area: Area) -> Body:
        count = self._count(len(found), area)
        rows = max(1, area.rows - 1 - len(count))
        self._window.fit(len(found), rows)
        self._window.show(self._focus, self._focus)
        top, margin = self._window.top, max(0, area.margin - 2)
        shown = found[top : top + rows]
        asides = [self._openness(line) for line in shown]
        column = max(map(cell_len, asides), default=0)
        numbers = max(cell_len(line.phone) for line in shown)
        if not column or area.text_columns - numbers - column < _SHORTEST_NAME + 4:
            asides, column = [""] * len(shown), 0
        lines = [
            indented(self._row(place, line, aside, column, area.text_columns), margin)
            for place, (line, aside) in enumerate(zip(shown, asides, strict=True), top)
        ]
        lines += [BLANK] * (rows - len(lines))
        return Body((*lines, *self._with_page(count, area)), (margin, self._focus - top))

    def _count(self, found: int, area: Area) -> list[Line]:
        """How many programs fit."""
        key = "search-many" if found >= MOST_FOUND else "search-count"
        count = self.kit.words(key, found=found, total=self._programs.total)
        lines = wrap([Span(count, "muted")], area.text_columns)
        return lines if area.rows > _LOW_LIST else lines[:1]

    def _with_page(self, count: list[Line], area: Area) -> list[Line]:
        """Put beside the count which page of the programs is shown, or in the row above it where both have no room."""
        lines = [indented(line, area.margin) for line in count]
        if not self._window.is_long:
            return [BLANK, *lines]
        told = pager(self.kit, self._window, area, count[-1].text)
        if count[-1].text in told.text:
            return [BLANK, *lines[:-1], told]
        return [pager(self.kit, self._window, area), *lines]

    def _openness(self, line: ProviderLine) -> str:
        if not line.opening_hours:
            return ""
        state = self._programs.is_open(line)
        return self.kit.words("list-call" if state is None else "list-open" if state else "list-closed")

    def _row(self, place: int, line: ProviderLine, aside: str, column: int, columns: int) -> Line:
        """Name, number, and whether it is open in a column of its own."""
        focused = place == self._focus
        role: Role = "focus" if focused else "text"
        beside = column + 2 if column else 0
        room = max(8, columns - cell_len(line.phone) - 2 - beside)
        name = padded(Line(self._shortened(line.name, room, role)), room + 2, role)
        hours = padded(Line((Span(aside, "focus_muted" if focused else "muted"),)), column, role)
        gap = Span("  " if column else "", role)
        bar = Span(self.kit.glyphs.bar if focused else " ", "bar")
        number = Span(line.phone, "focus" if focused else "number")
        spans = (bar, Span(" ", role), *name.spans, number, gap, *hours.spans)
        return Line(tuple(span for span in spans if span.text), f"provider:{line.key}")

    def _why_none(self) -> str:
        return "local-none-fits" if self.kit.visit.chosen.is_empty else "find-nothing-fits"

    def _ways(self, area: Area, reason: str) -> Body:
        self._ways_on.reason = "local-broken" if self._programs.is_broken else reason
        return self._ways_on.body(area)

    def hints(self) -> tuple[Hint, ...]:
        """Typing searches; nothing typed is kept."""
        words, total = self.kit.words, self._programs.total
        types = (Hint("", words("hint-type")), Hint("tab", words("hint-narrow"))) if total else ()
        found = self._programs.found()
        if not found:
            return (*types, *self._ways_on.hints())
        choose = (Hint("down", words("hint-choose")),) if len(found) > 1 else ()
        return (*types, *choose, Hint("enter", words("hint-open")), *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Type, take back, narrow, move, open."""
        if self._programs.total:
            if key == "tab":
                return self.choose(_NARROW)
            text = typed(self.kit.visit.search_text, key, character, LONGEST_TEXT)
            if text is not None:
                return self._type(text)
        found = self._programs.found()
        if not found:
            self._is_typing = False
            return self._ways_on.press(key, None)
        page = max(1, self._window.rows - 1)
        steps = {"down": 1, "up": -1, "pagedown": page, "pageup": -page, "home": -MOST_FOUND, "end": MOST_FOUND}
        if key in steps:
            return self._move(self._focus + steps[key])
        if key == "enter":
            return Open(ProviderPage(self.kit, found[min(self._focus, len(found) - 1)].key))
        return super().press(key, character)

    def _type(self, text: str) -> Move:
        self._is_typing = True
        if text == self.kit.visit.search_text:
            return Step.NOTHING
        self.kit.visit.search_text = text
        self._focus = self._window.top = 0
        return Step.REDRAW

    def _move(self, focus: int) -> Move:
        before, self._focus = self._focus, max(0, min(focus, len(self._programs.found()) - 1))
        was_typing, self._is_typing = self._is_typing, False
        return Step.REDRAW if self._focus != before or was_typing else Step.NOTHING

    def choose(self, target: str) -> Move:
        """Open what was touched."""
        kind, _, key = target.partition(":")
        if kind == "provider":
            return Open(ProviderPage(self.kit, key))
        return Open(NarrowPage(self.kit, self._programs)) if kind == _NARROW else self._ways_on.choose(target)

    def wheel(self, lines: int) -> Move:
        """Move the focus."""
        step = 1 if lines > 0 else -1
        return self._move(self._focus + step) if self._programs.found() else self._ways_on.wheel(lines)
