"""Home: nine places to go, in the order of need."""

from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.lines import BLANK, NARROW, Span
from kiosk.walkup.page import Hint, Move, Open, Page, Step
from kiosk.walkup.screens.find_help import FindHelpPage
from kiosk.walkup.screens.hotlines import HotlinesPage, NowPage
from kiosk.walkup.screens.my_list import MyListPage
from kiosk.walkup.screens.next_question import NextQuestionPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.screens.topics import TopicsPage
from kiosk.walkup.wrap import wrap

_ENTRIES = ("now", "steps", "hotlines", "local", "court", "phone", "log", "list", "next")


class HomePage(ChoosingPage):
    """The first page of a visit. Number keys jump; Escape leaves."""

    @property
    def title(self) -> str:
        """A question a helper would ask."""
        return self.kit.words("home-title")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """The promise, the places, About, and the way to another language."""
        words = self.kit.words
        choices = [
            Choice(entry, words(f"home-{entry}"), self._aside(entry), number=str(number))
            for number, entry in enumerate(self._entries, 1)
        ]
        promise_key = "home-promise-shift" if self.kit.shift_leaves else "home-promise"
        promise = [*wrap([Span(words(promise_key))], columns), BLANK]
        if not self.kit.language.is_whole:
            promise = [*wrap([Span(words("words-english"), "muted")], columns), *promise]
        names = self.kit.other_names if self.kit.cards else self.kit.language_offer
        language = (Choice("language", words("language-f2", language=names), number=" "),) if names else ()
        about = Choice("about", words("home-about"), number="0")
        gap = () if columns < NARROW else (Text((BLANK,)),)
        return (Text(tuple(promise)), *choices, *gap, about, *language)

    @property
    def _entries(self) -> tuple[str, ...]:
        """The places; the three questions only where the pack says where they lead."""
        return _ENTRIES if self.kit.pack.next_steps is not None else _ENTRIES[:-1]

    def _aside(self, entry: str) -> str:
        if entry == "list":
            return self.kit.words("home-list-aside", count=len(self.kit.visit.my_list))
        return self.kit.words(f"home-{entry}-aside")

    def hints(self) -> tuple[Hint, ...]:
        """Number keys jump; Escape leaves from here."""
        words = self.kit.words
        keys = (("down", "hint-choose"), ("enter", "hint-open"), ("", "hint-jump"), ("escape", "hint-escape-leaves"))
        return tuple(Hint(key, words(hint)) for key, hint in keys)

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, leave, or move the focus."""
        if character and character in "123456789" and int(character) <= len(self._entries):
            return self.choose(self._entries[int(character) - 1])
        if character == "0":
            return self.choose("about")
        return Step.LEAVE if key == "escape" else super().press(key, character)

    def choose(self, target: str) -> Move:
        """Open one of the places, or change the language."""
        table = self.kit.pack.next_steps
        if target == "next" and table is not None:
            return Open(NextQuestionPage(self.kit, table))
        return Step.LANGUAGE if target == "language" else Open(self._page(target))

    def _page(self, target: str) -> Page:
        kit = self.kit
        match target:
            case "now":
                return NowPage(kit)
            case "hotlines":
                return HotlinesPage(kit)
            case "local":
                return FindHelpPage(kit)
            case "list":
                return MyListPage(kit)
            case "about":
                return TopicPage(kit, "about")
            case "steps" | "court" | "phone" | "log" as group:
                return TopicsPage(kit, group)
        raise ValueError(target)
