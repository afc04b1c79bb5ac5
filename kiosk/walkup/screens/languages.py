"""Which language the visit is in: one key for the other of two, a list of own names for more."""

from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span, text_line
from kiosk.walkup.page import Move, Open, Step
from kiosk.walkup.screens.interpreter_card import InterpreterCardPage, card_choices, card_meant
from kiosk.walkup.wrap import wrap


def change_language(kit: Kit) -> Move:
    """Go on in the other language; where there is more to choose from, ask which."""
    others = kit.other_languages
    if len(others) > 1 or kit.cards:
        return Open(LanguagesPage(kit))
    if not others:
        return Step.NOTHING
    kit.visit.language = others[0].code
    return Step.REDRAW


class LanguagesPage(ChoosingPage):
    """Every language by its own name, then the interpreter cards. What is chosen dies with the visit."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._focus = list(kit.pack.languages).index(kit.language.code)

    @property
    def title(self) -> str:
        """The word for it."""
        return self.kit.words("languages-title")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence, then the names."""
        words, cards = self.kit.words, card_choices(self.kit)
        intro = Text((*wrap([Span(words("languages-intro"))], columns), BLANK))
        names = (Choice(code, one.own_name) for code, one in self.kit.pack.languages.items())
        between = (Text((BLANK, text_line(words("cards-heading"), "heading"))),) if cards else ()
        return (intro, *names, *between, *cards)

    def choose(self, target: str) -> Move:
        """Use the language from here on, on the page below; or show the card."""
        card = card_meant(self.kit, target)
        if card is not None:
            return Open(InterpreterCardPage(self.kit, card))
        self.kit.visit.language = target
        return Step.BACK
