"""A page about one thing that can be taken away: on my list, as a code, as a large number."""

from collections.abc import Mapping

from rich.cells import cell_len

from kiosk.visit.my_list import MOST_ITEMS, ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span, indented
from kiosk.walkup.page import Hint, Move, Open, Step
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from kiosk.walkup.wrap import wrap


class CardPage(ReadingPage):
    """Text about one thing, with the keys A, Q and N where they work."""

    @property
    def item(self) -> ListItem | None:
        """What the key A adds to my list."""
        return None

    @property
    def about(self) -> ListItem | None:
        """What the page tells about."""
        return self.item

    def codes(self) -> tuple[CodeItem, ...]:
        """What the key Q offers."""
        return ()

    @property
    def number(self) -> str:
        """The number that the key N shows large, or ""."""
        return ""

    @property
    def number_title(self) -> str:
        """Whose number it is."""
        return self.title

    def hints(self) -> tuple[Hint, ...]:
        """The reading keys, then those that work for this thing."""
        words, hints = self.kit.words, list(super().hints())
        if self.item is not None:
            listed = self.item in self.kit.visit.my_list
            if listed or len(self.kit.visit.my_list) < MOST_ITEMS:
                hints.append(Hint("a", words("hint-listed" if listed else "hint-add")))
        if self.codes():
            hints.append(Hint("q", words("hint-code")))
        if self.number:
            hints.append(Hint("n", words("hint-number")))
        return tuple(hints)

    def press(self, key: str, character: str | None) -> Move:
        """Add, show the code or the number, or scroll."""
        letter = (character or "").lower()
        if letter == "a" and self.item is not None:
            return self._add(self.item)
        if letter == "q" and self.codes():
            return self._open_codes()
        if letter == "n" and self.number:
            return Open(BigNumberPage(self.kit, lambda: self.number_title, self.number))
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

    def _open_codes(self) -> Move:
        codes = self.codes()
        if len(codes) == 1:  # another language may have none
            return Open(ShowCodePage(self.kit, lambda: (self.codes() or codes)[0]))
        return Open(CodesPage(self.kit, lambda: self.title, self.codes))


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
