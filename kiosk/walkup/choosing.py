"""A page to choose from: one thing is focused, arrows move, Enter or a touch opens."""

from abc import abstractmethod
from dataclasses import dataclass
from functools import lru_cache

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Role, Span, indented, padded
from kiosk.walkup.page import Hint, Move, Page, Step
from kiosk.walkup.reading import pager
from kiosk.walkup.window import Window
from kiosk.walkup.wrap import wrap


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: a key for the page, a title, and what stands at the right of it."""

    target: str
    title: str
    aside: str = ""
    aside_role: Role = "muted"
    number: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Lines between the choices that cannot be chosen."""

    lines: tuple[Line, ...]


Part = Choice | Text

_STEPS = {"down": 1, "tab": 1, "up": -1, "backtab": -1, "shift+tab": -1}


class ChoosingPage(Page):
    """A list with one focused line, marked by a bar at its left and a brighter field.

    Attributes:
        jump_hint: Words for the foot where keys jump to a choice, or "".
    """

    jump_hint = ""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._focus = 0
        self._window = Window()
        self._order: tuple[str, ...] = ()
        self._language = kit.visit.language
        self._is_lifted = False

    @abstractmethod
    def parts(self, columns: int) -> tuple[Part, ...]:
        """What the page holds, top to bottom; text lines at most ``columns`` wide."""

    def body(self, area: Area) -> Body:
        """Draw the list, scrolled so that the focus is seen."""
        parts = self.parts(area.text_columns)
        focused = self.focused
        self._order = tuple(part.target for part in parts if isinstance(part, Choice))
        if self._language != self.kit.visit.language and focused in self._order:
            self._focus = self._order.index(focused)  # another language may sort them otherwise
        self._language = self.kit.visit.language
        self._focus = max(0, min(self._focus, len(self._order) - 1))
        lines, first, last = self._drawn(parts, area)
        air = 1 if area.rows > 12 and len(lines) < area.rows else 0
        rows = area.rows - air - (1 if len(lines) > area.rows - air else 0)
        self._window.fit(len(lines), rows)
        # What stands above the first choice is shown with it, and below the last one with that, where both fit.
        if self._focus == len(self._order) - 1 and len(lines) - first <= rows:
            last = len(lines) - 1
        if self._is_lifted:
            self._window.top = 0
        else:
            self._window.show(0 if self._focus == 0 and last < rows else first, last)
        shown = lines[self._window.top : self._window.top + rows]
        # The bar stands one column left of the text, so that titles line up with the text of other pages.
        drawn = [BLANK] * air + [indented(line, max(0, area.margin - 2)) for line in shown]
        if self._window.is_long:
            more = "" if self._window.is_at_end else self.kit.words("list-more-below")
            drawn.append(pager(self.kit, self._window, area, more))
        cursor_row = max(0, min(len(drawn) - 1, air + first - self._window.top))
        cursor_column = area.margin - 2 if self._order else area.margin
        return Body(tuple(drawn), (max(0, cursor_column), cursor_row))

    def _drawn(self, parts: tuple[Part, ...], area: Area) -> tuple[list[Line], int, int]:
        """All lines, and the first and last line of the focused choice."""
        blocks = self._blocks(parts, area.text_columns)
        needed = sum(len(lines) for lines, _ in blocks)
        # On a tall screen the choices stand apart: easier to read across a desk and to hit with a finger.
        loose = needed + len(self._order) <= area.rows - 1
        lines: list[Line] = []
        first = last = 0
        for rows, target in blocks:
            if target is not None and target == self.focused:
                first, last = len(lines), len(lines) + len(rows) - 1
            lines += rows
            if loose and target is not None:
                lines.append(BLANK)
        return lines, first, last

    def _blocks(self, parts: tuple[Part, ...], columns: int) -> list[tuple[tuple[Line, ...], str | None]]:
        column = aside_column([part for part in parts if isinstance(part, Choice)], columns)
        blocks: list[tuple[tuple[Line, ...], str | None]] = []
        for part in parts:
            if isinstance(part, Text):
                blocks.append((tuple(indented(line, 2) for line in part.lines), None))
            else:
                focused = part.target == self.focused
                bar = self.kit.glyphs.bar if focused else " "
                blocks.append((choice_lines(part, columns, bar, focused, column), part.target))
        return blocks

    def hints(self) -> tuple[Hint, ...]:
        """Arrows and Enter, keys that jump, then back."""
        words = self.kit.words
        choose = (Hint("down", words("hint-choose")),) if len(self._order) > 1 else ()
        opens = (Hint("enter", words("hint-open")),) if self._order else ()
        jump = (Hint("", words(self.jump_hint)),) if self.jump_hint else ()
        return (*choose, *opens, *jump, *super().hints())

    @property
    def targets(self) -> tuple[str, ...]:
        """What can be chosen, as last drawn."""
        return self._order

    @property
    def focused(self) -> str | None:
        """Target of the focused line, or None when there is nothing to choose."""
        return self._order[self._focus] if self._order else None

    def press(self, key: str, character: str | None) -> Move:
        """Move the focus, open, or leave it to the page below."""
        page = max(1, self._window.rows // 2)
        steps = {**_STEPS, "pagedown": page, "space": page, "pageup": -page}
        if key in steps:
            return self._move(self._focus + steps[key])
        if key in {"home", "end"}:
            return self._move(0 if key == "home" else len(self._order) - 1)
        if key == "enter" and self.focused is not None:
            return self.choose(self.focused)
        return super().press(key, character)

    def wheel(self, lines: int) -> Move:
        """Move the focus."""
        return self._move(self._focus + (1 if lines > 0 else -1))

    def _move(self, focus: int) -> Move:
        before = self._focus, self._is_lifted
        self._focus = max(0, min(focus, len(self._order) - 1))
        # Above the first choice there may be more text than the screen holds together with it.
        self._is_lifted = before[0] == 0 and focus <= 0 and (self._is_lifted or self._window.top > 0)
        return Step.REDRAW if (self._focus, self._is_lifted) != before else Step.NOTHING


def aside_column(choices: list[Choice], columns: int) -> int:
    """The column at which all asides of a list begin: right of every title if they fit, else the middle."""
    asides = [choice for choice in choices if choice.aside and choice.aside_role == "muted"]
    widest_title = max((Span(titled(choice)).width for choice in asides), default=0)
    widest_aside = max((Span(choice.aside).width for choice in asides), default=0)
    column = max(widest_title + 2, columns // 2 + 1)
    if column + widest_aside > columns:
        column = widest_title + 2
    return column if column + widest_aside <= columns else columns // 2 + 1


def titled(choice: Choice) -> str:
    """The title, with its number key before it."""
    return f"{choice.number:<3}{choice.title}" if choice.number else choice.title


@lru_cache(maxsize=4096)
def choice_lines(choice: Choice, columns: int, bar: str, focused: bool, column: int = 0) -> tuple[Line, ...]:
    """Draw a choice: title left, the aside at ``column`` or at the right, or below where it does not fit.

    Kept for the next key: a list redraws all its choices, of which two have changed.
    """
    role: Role = "focus" if focused else "text"
    hang = 3 if choice.number else 0
    rows = wrap([Span(choice.title, role)], columns - hang)
    if hang:
        before = [f"{choice.number:<{hang}}", *[" " * hang] * (len(rows) - 1)]
        rows = [Line((Span(start, role), *row.spans)) for start, row in zip(before, rows, strict=True)]
    if choice.aside:
        aside = Span(choice.aside, _aside_role(choice.aside_role, focused))
        start = column if choice.aside_role == "muted" else columns - aside.width
        gap = start - rows[-1].width
        if gap >= 2 and start + aside.width <= columns:
            rows[-1] = Line((*rows[-1].spans, Span(" " * gap, role), aside))
        else:
            rows += wrap([aside], columns, hang + 2)
    marks = (Span(bar, "bar"), Span(" ", role))
    return tuple(padded(Line((*marks, *_in_role(row, role)), choice.target), columns + 2, role) for row in rows)


def _in_role(row: Line, role: Role) -> tuple[Span, ...]:
    """The blanks before a row have the field of the focused line, too."""
    return tuple(Span(span.text, role) if span.role == "text" else span for span in row.spans)


def _aside_role(role: Role, focused: bool) -> Role:
    if not focused:
        return role
    return "focus_muted" if role == "muted" else "focus"
