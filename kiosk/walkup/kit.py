"""What a page may use: the visit, the pack, the settings and the directory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

from kiosk.guide.checked import Checked, when_told
from kiosk.guide.fresh_pack import fresh_pack
from kiosk.guide.hotline import Hotline
from kiosk.guide.interpreter_card import InterpreterCard
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Resource
from kiosk.guide.topic import Topic
from kiosk.guide.words import Wording
from kiosk.settings import Settings
from kiosk.visit.my_list import ListItem
from kiosk.visit.visit import Visit
from kiosk.walkup.glyphs import Glyphs

if TYPE_CHECKING:
    from kiosk.directory.find_help import FindHelp
    from kiosk.walkup.printing import Printing
    from kiosk.walkup.text_size import TextSize

_Entry = TypeVar("_Entry", Topic, Hotline, Resource)


def _has_all_signs() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Kit:
    """Handed to every page when it is made.

    Attributes:
        find_help: Opens the visitors' directory on first use; raises KioskError when it cannot be read.
        trial: True when the kiosk is only tried at a desk.
        today: Tells the day when a visit begins; None leaves out how old things are.
        cards: The interpreter cards that staff switched on and that this terminal can show.
        printer: Prints slips; None where staff set no printer, and then nothing tells of printing.
        shift_leaves: The terminal tells of Shift pressed alone, so three times leaves.
        text_size: Makes the text larger; None where the terminal is not the kiosk's to change.
        draws_codes: Says whether the terminal has the signs that codes are made of. Its font may change at any time.
    """

    visit: Visit
    pack: Pack
    settings: Settings
    find_help: "Callable[[], FindHelp]"
    glyphs: Glyphs
    trial: bool = False
    today: Callable[[], date] | None = None
    cards: tuple[InterpreterCard, ...] = ()
    printer: "Printing | None" = None
    shift_leaves: bool = False
    text_size: "TextSize | None" = None
    draws_codes: Callable[[], bool] = _has_all_signs

    def begun(self) -> "Kit":
        """Return what a visit that begins now may use: nothing in it is too old today."""
        if self.today is None:
            return self
        return replace(self, pack=fresh_pack(self.pack, self.today(), self.settings.freshness.hide_after_days))

    @property
    def language(self) -> LanguagePack:
        """The pack in the visit's language, or in English."""
        return self.pack.languages.get(self.visit.language) or self.pack.languages["en"]

    def topic(self, key: str) -> Topic:
        """A topic in the visit's language, else in the first that has it: F2 may come while it is shown."""
        return self._found(key, lambda language: language.topics)

    def hotline(self, key: str) -> Hotline:
        """A hotline, likewise."""
        return self._found(key, lambda language: language.hotlines)

    def resource(self, key: str) -> Resource:
        """A web page, likewise."""
        return self._found(key, lambda language: language.resources)

    def _found(self, key: str, kind: Callable[[LanguagePack], Mapping[str, _Entry]]) -> _Entry:
        languages = (self.language, *self.pack.languages.values())
        return next(kind(language)[key] for language in languages if key in kind(language))

    @property
    def words(self) -> Wording:
        """The interface words in the visit's language."""
        return self.language.wording

    @property
    def other_languages(self) -> tuple[LanguagePack, ...]:
        """What the visit could be in instead."""
        return tuple(one for one in self.pack.languages.values() if one.code != self.language.code)

    @property
    def language_offer(self) -> str:
        """How to call the change of language: the other of two by its own name, the word for it in two, or ""."""
        others = self.other_languages
        if not others:
            return self.words("language-word") if self.cards else ""
        if len(others) == 1 and not self.cards:
            return others[0].own_name
        here = self.words("language-word")
        other = next((word for one in others if (word := one.wording("language-word")) != here), others[0].own_name)
        return self.words("language-both", here=here, other=other)

    @property
    def other_names(self) -> str:
        """Every other language and interpreter card by its own name: who reads no English finds the way by it."""
        names = [*(one.own_name for one in self.other_languages), *(card.name for card in self.cards)]
        return self.listed(tuple(dict.fromkeys(names)))

    def is_lent(self, item: ListItem) -> bool:
        """Say whether a topic, hotline or page is told in English, as the visit's language has no words for it."""
        return f"{item.kind}:{item.key}" in self.language.lent

    @property
    def staff_line(self) -> str:
        """Whom to ask here: the shelter's own words, or the pack's."""
        return self.settings.staff_line or self.words("staff-line")

    def day(self, when: Checked) -> str:
        """A date as people here write it, a month or a year where no day is known, or "" for none."""
        return when_told(when, self.words)

    def listed(self, things: Sequence[str]) -> str:
        """Several things in one line, as the visit's language lists them, or "" for none."""
        return reduce(lambda before, one: self.words("a-list", before=before, next=one), things) if things else ""
