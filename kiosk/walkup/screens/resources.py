"""Web pages worth taking away as a code."""

from kiosk.guide.checked import reading_told
from kiosk.guide.freshness import Standing, standing
from kiosk.guide.resource import Resource
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.visit.my_list import ListItem
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.card import CardPage
from kiosk.walkup.screens.codes import resource_code
from kiosk.walkup.screens.hotline import long_ago
from kiosk.walkup.wrap import wrap


class ResourcesPage(ChoosingPage):
    """Every page that may be shown."""

    @property
    def title(self) -> str:
        """Pages for the visitor's own phone."""
        return self.kit.words("resources-title")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence about what a scan leaves, then the pages."""
        choices = [Choice(page.key, page.title) for page in self.kit.language.resources.values()]
        intro = self.kit.words("resources-intro" if choices else "list-nothing-fresh")
        return (Text((*wrap([Span(intro)], columns), BLANK)), *choices)

    def choose(self, target: str) -> Move:
        """Open what is known about the page."""
        return Open(ResourcePage(self.kit, target))


class ResourcePage(CardPage):
    """One page elsewhere: what it helps with, what a scan leaves behind, its code."""

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__(kit)
        self.key = key

    @property
    def _resource(self) -> Resource:
        return self.kit.resource(self.key)

    @property
    def title(self) -> str:
        """The page's name."""
        return self._resource.title

    def text(self, columns: int) -> list[Line]:
        """What it is, its address, what a scan leaves, and the way that leaves nothing."""
        page = self._resource
        shown = shown_address(page.url)
        lines = [*wrap([Span(page.blurb)], columns), BLANK, *wrap([Span(shown, "number")], columns), BLANK]
        lines += [*wrap([Span(page.leaves_behind)], columns), BLANK, *wrap([Span(page.instead)], columns), BLANK]
        return lines + wrap([Span(self._checked(), "muted")], columns)

    def _checked(self) -> str:
        page, kit = self._resource, self.kit
        reading = reading_told(page.source_checked_on, page.source_name, kit.words)
        match standing(page):
            case Standing.CONFIRMED:
                return kit.words("page-confirmed", date=kit.day(page.confirmed_on))
            case Standing.READ:
                return kit.words("page-read", reading=reading)
            case Standing.ASK:
                return kit.words("page-ask", reading=reading)
            case old:
                return long_ago(kit, old, page.confirmed_on, reading)

    @property
    def item(self) -> ListItem:
        """The page itself."""
        return ListItem("resource", self.key)

    def codes(self) -> tuple[CodeItem, ...]:
        """Its code."""
        return (resource_code(self.kit, self._resource),)
