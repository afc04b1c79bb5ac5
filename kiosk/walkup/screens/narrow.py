"""Narrow the list of local help: one page of questions, each of which may stay unanswered."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.guide.language_names import language_told
from kiosk.problem import KioskError
from kiosk.visit.chosen import Chosen, Filter
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Move, Open, Step
from kiosk.walkup.screens.choose_place import ChoosePlacePage, programs_told
from kiosk.walkup.screens.found_programs import MOST_FOUND, FoundPrograms
from kiosk.walkup.wrap import wrap

if TYPE_CHECKING:  # it brings the database along, which a visit loads when it opens the directory
    from kiosk.directory.offers import FilterKind, Offer

_QUESTIONS = ("need", "place", "language", "people", "hours")
_KINDS: "dict[str, FilterKind]" = {"need": "need", "language": "language", "people": "people"}
_ANY = "any"


def filter_told(kit: Kit, kind: str, chosen: Filter) -> str:
    """A filter in words: those of the language shown, or as staff or the visitor wrote it."""
    if chosen.key:
        return kit.words(f"filter-{kind}-{chosen.key}")
    return language_told(chosen.name, kit.words.language) if kind == "language" else chosen.name


def chosen_told(kit: Kit) -> tuple[str, ...]:
    """All that is chosen, in words."""
    chosen = kit.visit.chosen
    kinds = (("need", chosen.need), ("place", chosen.place), ("language", chosen.language), ("people", chosen.for_whom))
    hours = (kit.words("narrow-chosen-hours"),) if chosen.open_now else ()
    return (*(filter_told(kit, kind, one) for kind, one in kinds if one is not None), *hours)


def _begun(told: str) -> str:
    """With a capital, as the other choices begin: CLDR names languages as they stand inside a sentence."""
    return told[:1].upper() + told[1:]


class NarrowPage(ChoosingPage):
    """The questions with what is chosen beside them, and the way back to the list."""

    jump_hint = "hint-jump"

    def __init__(self, kit: Kit, programs: FoundPrograms) -> None:
        super().__init__(kit)
        self._programs = programs

    @property
    def title(self) -> str:
        """What the list of programs calls it."""
        return self.kit.words("narrow-title")

    def _asked(self) -> tuple[str, ...]:
        """Only what programs here say something about is asked."""
        return tuple(question for question in _QUESTIONS if question == "hours" or self._programs.tells(question))

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence, the questions, and the list that comes of them."""
        words = self.kit.words
        intro = Text((*wrap([Span(words("narrow-intro"))], columns), BLANK))
        questions = [
            Choice(question, words(f"narrow-{question}"), self._answer(question), number=str(number))
            for number, question in enumerate(self._asked(), 1)
        ]
        widen = [] if self.kit.visit.chosen.is_empty else [Choice("widen", words("find-widen"), number="0")]
        found = len(self._programs.found())
        key = "narrow-show-many" if found >= MOST_FOUND else "narrow-show"
        return (intro, *questions, *widen, Text((BLANK,)), Choice("show", words(key, found=found)))

    def _answer(self, question: str) -> str:
        words, chosen = self.kit.words, self.kit.visit.chosen
        if question == "hours":
            return words("narrow-open-hours" if chosen.open_now else "narrow-any-hours")
        one = chosen.for_whom if question == "people" else getattr(chosen, question)
        return _begun(filter_told(self.kit, question, one)) if one is not None else words(f"narrow-any-{question}")

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, go back to the list, or move the focus."""
        asked = self._asked()
        if character and character in "12345" and int(character) <= len(asked):
            return self.choose(asked[int(character) - 1])
        if character == "0" and not self.kit.visit.chosen.is_empty:
            return self.choose("widen")
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Ask one question, turn the hours on or off, take all away, or show the list."""
        visit = self.kit.visit
        match target:
            case "hours":
                visit.chosen = replace(visit.chosen, open_now=not visit.chosen.open_now)
                return Step.REDRAW
            case "widen":
                visit.chosen = Chosen()
                self._focus = 0
                return Step.REDRAW
            case "place":
                return Open(ChoosePlacePage(self.kit))
            case "need" | "language" | "people" as question:
                return Open(ChooseFilterPage(self.kit, question))
        return Step.BACK


class ChooseFilterPage(ChoosingPage):
    """One question: a need, a language, or who it is for."""

    def __init__(self, kit: Kit, question: str) -> None:
        super().__init__(kit)
        self._question = question
        try:
            self._offers: tuple[Offer, ...] = kit.find_help().offers.of_kind(_KINDS[question])
        except KioskError:
            self._offers = ()

    @property
    def title(self) -> str:
        """The question."""
        return self.kit.words(f"choose-{self._question}")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """No matter which, then each with how many programs there are."""
        words = self.kit.words
        note = f"choose-{self._question}-note"
        intro = (Text((*wrap([Span(words(note), "muted")], columns), BLANK)),) if words.has(note) else ()
        offers = [
            Choice(str(place), _begun(filter_told(self.kit, self._question, one.filter)), programs_told(self.kit, one))
            for place, one in enumerate(self._offers)
        ]
        return (*intro, Choice(_ANY, words(f"narrow-any-{self._question}")), *offers)

    def choose(self, target: str) -> Move:
        """Keep the answer for this visit and go back."""
        one = None if target == _ANY else self._offers[int(target)].filter
        chosen = self.kit.visit.chosen
        match self._question:
            case "need":
                self.kit.visit.chosen = replace(chosen, need=one)
            case "language":
                self.kit.visit.chosen = replace(chosen, language=one)
            case _:
                self.kit.visit.chosen = replace(chosen, for_whom=one)
        return Step.BACK
