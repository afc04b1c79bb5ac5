"""A page about one thing that can be taken away: on my list, on paper, as a code, as a large number."""

from collections.abc import Mapping

from rich.cells import cell_len

from kiosk.visit.my_list import MOST_ITEMS, ListItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span, indented
from kiosk.walkup.page import Hint, Move, Step
from kiosk.walkup.screens.print_kinds import open_kinds, print_hints
from kiosk.walkup.screens.take_away import SlipOffer
from kiosk.walkup.screens.taking import TakingPage
from kiosk.walkup.wrap import wrap


class CardPage(TakingPage):
    """Text about one thing, with the keys A, Q, N and P where they work."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._offer = SlipOffer(kit)

    @property
    def item(self) -> ListItem | None:
        """What the key A adds to my list."""
        return None

    @property
    def about(self) -> ListItem | None:
        """What the page tells about."""
        return self.item

    @property
    def carried(self) -> tuple[ListItem, ...]:
        """What the key P prints."""
        return () if self.item is None else (self.item,)

    def hints(self) -> tuple[Hint, ...]:
        """The reading keys, then those that work for this thing."""
        words, hints = self.kit.words, list(self.reading_hints())
        if self.item is not None:
            listed = self.item in self.kit.visit.my_list
            if listed or len(self.kit.visit.my_list) < MOST_ITEMS:
                hints.append(Hint("a", words("hint-listed" if listed else "hint-add")))
        return (*hints, *self.taking_hints(), *print_hints(self.kit, self._offer, self))

    def press(self, key: str, character: str | None) -> Move:
        """Add, print, show the code or the number, or scroll."""
        letter = (character or "").lower()
        if letter == "a" and self.item is not None:
            return self._add(self.item)
        if letter == "p" and (kinds := open_kinds(self.kit, self._offer, self)) is not None:
            return kinds
        return super().press(key, character)

    def _text_lines(self, columns: int) -> list[Line]:
        """The text; what is in English as the language shown has no words for it says so first."""
        item = self.about
        lent = item is not None and self.kit.is_lent(item)
        note = [*wrap([Span(self.kit.words("part-english"), "muted")], columns), BLANK] if lent else []
        return [*note, *self.text(columns)]

    def _add(self, item: ListItem) -> Move:
        my_list = self.kit.visit.my_list
        if item not in my_list:
            return Step.REDRAW if my_list.add(item) else Step.NOTHING
        my_list.remove(item)
        return Step.REDRAW


def field_lines(label: str, value: str, columns: int, width: int) -> list[Line]:
    """A label at the left and its sentences beside it; the label is followed by at least one blank."""
    if not value:
        return []
    if cell_len(label) >= width or columns - width < 24:
        return [*wrap([Span(label, "muted")], columns), *wrap([Span(value)], columns, 2), BLANK]
    rows = wrap([Span(value)], columns - width)
    first = Line((_label(label, width), *rows[0].spans))
    return [first, *(indented(row, width) for row in rows[1:])]


def fields(kit: Kit, values: Mapping[str, str], columns: int, label: int) -> list[Line]:
    """One field after the other, those without a value left out; the keys name the labels."""
    lines = [field_lines(kit.words(f"label-{name}"), value, columns, label) for name, value in values.items()]
    return [line for field in lines for line in field]


def label_columns(kit: Kit, values: Mapping[str, str]) -> int:
    """Width of the labels of those fields that have a value, and a gap."""
    labels = (kit.words(f"label-{name}") for name, value in values.items() if value)
    return max((cell_len(label) for label in labels), default=0) + 3


def number_line(label: str, number: str, width: int) -> Line:
    """A number alone on its line, bold, grouped, never broken."""
    return Line((_label(label, width), Span(number, "number")))


def _label(label: str, width: int) -> Span:
    return Span(label + " " * max(1, width - cell_len(label)), "muted")
