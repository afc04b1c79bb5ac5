"""My list: what the visitor collected. It is gone with the visit."""

from kiosk.visit.my_list import ListItem
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Hint, Move, Open, Step
from kiosk.walkup.screens.open_item import item_aside, item_page, item_title
from kiosk.walkup.wrap import wrap


class MyListPage(ChoosingPage):
    """Open what is on the list, or take it off."""

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-list")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Each thing with its number, or how to add the first one."""
        items = self.kit.visit.my_list.items
        words = self.kit.words("list-intro" if items else "list-empty")
        choices = [
            Choice(f"{item.kind}:{item.key}", item_title(self.kit, item), item_aside(self.kit, item), "number")
            for item in items
        ]
        return (Text((*wrap([Span(words)], columns), BLANK)), *choices)

    def hints(self) -> tuple[Hint, ...]:
        """Open, take off, back."""
        if not self.kit.visit.my_list.items:
            return super().hints()
        return (*super().hints(), Hint("d", self.kit.words("hint-take-off")))

    def press(self, key: str, character: str | None) -> Move:
        """D or Delete takes the focused thing off the list."""
        if ((character or "").lower() == "d" or key == "delete") and self.focused is not None:
            self.kit.visit.my_list.remove(self._item(self.focused))
            return Step.REDRAW
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Open the thing."""
        return Open(item_page(self.kit, self._item(target)))

    def _item(self, target: str) -> ListItem:
        return next(item for item in self.kit.visit.my_list.items if f"{item.kind}:{item.key}" == target)
