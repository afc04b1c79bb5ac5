"""Where somebody looks for help: a place to type or to choose, or none at all."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.problem import KioskError
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Span
from kiosk.walkup.page import Hint, Move, Step
from kiosk.walkup.typing_line import typed, typing_line
from kiosk.walkup.wrap import wrap

if TYPE_CHECKING:  # it brings the database along, which a visit loads when it opens the directory
    from kiosk.directory.offers import Offer

LONGEST_PLACE = 40
ZIP_DIGITS = 5
_ANY = "any"


def programs_told(kit: Kit, offer: "Offer") -> str:
    """How many programs an offer is about, or "" where they were not counted."""
    return kit.words("narrow-programs", total=offer.total) if offer.total else ""


class ChoosePlacePage(ChoosingPage):
    """The places that programs name, fewer with each letter. What is typed here dies with the page."""

    takes_text = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._text = ""
        self._is_typing = True
        self._offers: tuple[Offer, ...] = ()
        self._find()

    @property
    def title(self) -> str:
        """The question."""
        return self.kit.words("choose-place")

    def _find(self) -> None:
        try:
            self._offers = self.kit.find_help().offers.places(self._text)
        except KioskError:
            self._offers = ()

    def parts(self, columns: int) -> tuple[Part, ...]:
        """The line to type in, the places, and the way not to say."""
        words = self.kit.words
        field = typing_line(words("choose-place-label"), self._text, columns)[0]
        note = words(self._note())
        places = [
            Choice(str(place), one.filter.name, programs_told(self.kit, one)) for place, one in enumerate(self._offers)
        ]
        no_place = Choice(_ANY, words("narrow-any-place"))
        intro = Text((field, *wrap([Span(note, "muted")], columns), BLANK))
        return (intro, *places, no_place) if self._text else (intro, no_place, *places)

    def _note(self) -> str:
        """Name what to say about the places found; a ZIP code that is still being typed is no place without help."""
        if self._offers:
            return "choose-place-note"
        digits = self._text.strip()
        is_begun = digits.isdecimal() and len(digits) < ZIP_DIGITS
        return "choose-place-zip" if is_begun else "choose-place-none"

    def body(self, area: Area) -> Body:
        """While somebody types, the cursor stands behind what was typed."""
        body = super().body(area)
        label = self.kit.words("choose-place-label")
        rows = [row for row, line in enumerate(body.lines) if any(span.role == "field" for span in line.spans)]
        if not self._is_typing or not rows:
            return body
        column = typing_line(label, self._text, area.text_columns)[1]
        return Body(body.lines, (area.margin + column, rows[0]), body.hots)

    def hints(self) -> tuple[Hint, ...]:
        """Typing finds a place."""
        return (Hint("", self.kit.words("hint-type")), *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Type, take back, or choose from the list."""
        text = typed(self._text, key, character, LONGEST_PLACE)
        if text is None:
            self._is_typing = False
            return super().press(key, character)
        self._is_typing = True
        if text == self._text:
            return Step.NOTHING
        self._text, self._focus, self._window.top = text, 0, 0
        self._find()
        return Step.REDRAW

    def choose(self, target: str) -> Move:
        """Keep the place for this visit and go back."""
        try:
            offers = self.kit.find_help().offers
            place = None if target == _ANY else offers.chosen_place(self._offers[int(target)])
        except KioskError:  # the list itself will say that it cannot be read
            place = None
        self.kit.visit.chosen = replace(self.kit.visit.chosen, place=place)
        return Step.BACK
