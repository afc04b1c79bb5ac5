"""Cards with which a visitor asks staff for an advocate who speaks another language."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date

from kiosk.guide.drawable import can_draw
from kiosk.guide.fonts import fonts_have
from kiosk.guide.right_to_left import turned
from kiosk.guide.words import Wording


@dataclass(frozen=True, slots=True)
class InterpreterCard:
    """One card in its own words and script.

    Attributes:
        language: BCP 47 code, such as ``vi``; by it staff switch the card on.
        name: The language's name for itself.
        english_name: What staff call the language.
        script: ISO 15924 code of what it is written in, such as ``Latn``.
        need: "I need an advocate who speaks ..."
        call: "Please call an interpreter."
        reviewed_by: Who speaks the language and found the words right; "" for nobody.
        reviewed_on: The day of it, None where it is not told.
    """

    language: str
    name: str
    english_name: str
    script: str
    need: str
    call: str
    reviewed_by: str = ""
    reviewed_on: date | None = None

    def can_be_drawn(self, term: str, have: Callable[[str], bool] = fonts_have) -> bool:
        """Say whether a terminal of this type (the value of ``TERM``) can show all of its words; see `can_draw`."""
        return all(can_draw(text, term, have) for text in (self.name, self.need, self.call))

    def in_english(self, words: Wording) -> tuple[str, str]:
        """Say in English what the two sentences ask; ``words`` are English, whatever language a visit is in."""
        return words("interpreter-need", language=self.english_name), words("interpreter-call")

    def doubt(self, words: Wording) -> str:
        """Say in English that nobody has reviewed the card, or "" where somebody has."""
        return "" if self.reviewed_by else words("interpreter-unreviewed", language=self.english_name)


@dataclass(frozen=True, slots=True)
class InterpreterCards:
    """All cards of a pack, in the order to show them.

    Attributes:
        hotline: Key of the line that brings an interpreter to the phone.
    """

    hotline: str = ""
    cards: tuple[InterpreterCard, ...] = ()

    def shown(
        self, switched_on: Collection[str], term: str, have: Callable[[str], bool] = fonts_have
    ) -> tuple[InterpreterCard, ...]:
        """Return the cards that are switched on and that a terminal of this type can show, their names ready for it."""
        chosen = (card for card in self.cards if card.language in switched_on and card.can_be_drawn(term, have))
        return tuple(replace(card, name=turned(card.name)) for card in chosen)
