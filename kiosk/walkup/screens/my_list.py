"""My list: what the visitor collected, as a code or a slip will hold it. It is gone with the visit."""

from kiosk.visit.my_list import ListItem
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Hint, Move, Open, Step
from kiosk.walkup.screens.codes import numbers_codes
from kiosk.walkup.screens.open_item import item_aside, item_codes, item_number, item_page, item_title
from kiosk.walkup.screens.print_kinds import open_kinds, print_hints
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from kiosk.walkup.screens.take_away import SlipOffer
from kiosk.walkup.wrap import wrap

_MOVES = {"-": -1, "+": 1}


class MyListPage(ChoosingPage):
    """Open what is on the list, move it, take it off; then one code or one slip for all."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._offer = SlipOffer(kit)
        self._made: tuple[tuple[str, tuple[ListItem, ...]], tuple[CodeItem, ...]] = (("", ()), ())

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-list")

    @property
    def carried(self) -> tuple[ListItem, ...]:
        """What the key P prints."""
        return tuple(self.kit.visit.my_list.items)

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Each thing with its number, or how to add the first one."""
        full = "list-intro" if self.kit.printer is not None else "list-intro-codes"
        words = self.kit.words(full if self.carried else "list-empty")
        choices = [
            Choice(_target(item), item_title(self.kit, item), item_aside(self.kit, item), "number")
            for item in self.carried
        ]
        return (Text((*wrap([Span(words)], columns), BLANK)), *choices)

    def codes(self) -> tuple[CodeItem, ...]:
        """All numbers in one code where there are several, then one code for each thing."""
        key = (self.kit.visit.language, self.carried)
        if key != self._made[0]:
            each = [code for item in self.carried for code in item_codes(self.kit, item)]
            numbers = [number for item in self.carried if (number := item_number(self.kit, item))]
            self._made = (key, (*numbers_codes(self.kit, numbers), *each))
        return self._made[1]

    @property
    def number(self) -> str:
        """The first number on it."""
        return next((number for item in self.carried if (number := item_number(self.kit, item))), "")

    @property
    def number_title(self) -> str:
        """Whose that is."""
        kit = self.kit
        return next((item_title(kit, item) for item in self.carried if item_number(kit, item)), self.title)

    def hints(self) -> tuple[Hint, ...]:
        """Open, move, take off, the code, the slip, back."""
        words = self.kit.words
        if not self.carried:
            return super().hints()
        place = self._place
        up = (Hint("-", words("hint-move-up")),) if place > 0 else ()
        down = (Hint("+", words("hint-move-down")),) if place < len(self.carried) - 1 else ()
        # Only the first thing with a code is asked: with forty of them all codes would take too long for a key.
        has_code = any(item_codes(self.kit, item) for item in self.carried)
        code = (Hint("q", words("hint-code")),) if has_code else ()
        prints = print_hints(self.kit, self._offer, self)
        return (*super().hints(), *code, *prints, *up, *down, Hint("d", words("hint-take-off")))

    def press(self, key: str, character: str | None) -> Move:
        """D or Delete takes the focused thing off the list, plus and minus move it, Q and P take all of it along."""
        letter = (character or "").lower()
        if letter in _MOVES and self.focused is not None:
            return self._shift(_MOVES[letter])
        if (letter == "d" or key == "delete") and self.focused is not None:
            self.kit.visit.my_list.remove(self._item(self.focused))
            return Step.REDRAW
        if letter == "q" and (codes := self.codes()):
            if len(codes) == 1:
                return Open(ShowCodePage(self.kit, lambda: (self.codes() or codes)[0]))
            return Open(CodesPage(self.kit, lambda: self.title, self.codes))
        if letter == "p" and (kinds := open_kinds(self.kit, self._offer, self)) is not None:
            return kinds
        return super().press(key, character)

    @property
    def _place(self) -> int:
        """Where the focused thing stands, from 0."""
        targets = [_target(item) for item in self.carried]
        return targets.index(self.focused) if self.focused in targets else 0

    def _shift(self, places: int) -> Move:
        if self.focused is None or not self.kit.visit.my_list.move(self._item(self.focused), places):
            return Step.NOTHING
        self._move(self._focus + places)
        return Step.REDRAW

    def choose(self, target: str) -> Move:
        """Open the thing."""
        return Open(item_page(self.kit, self._item(target)))

    def _item(self, target: str) -> ListItem:
        return next(item for item in self.kit.visit.my_list.items if _target(item) == target)


def _target(item: ListItem) -> str:
    return f"{item.kind}:{item.key}"
