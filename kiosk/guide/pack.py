"""A content pack as loaded: what a visitor can be shown, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.guide.hotline import Hotline
from kiosk.guide.interpreter_card import InterpreterCards
from kiosk.guide.limits import Limits
from kiosk.guide.next_steps import NextSteps
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic
from kiosk.guide.words import Wording


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """Everything in one language, only what may be shown, in the order to show it; in English where it has no words.

    Attributes:
        code: Folder name, such as ``en``.
        own_name: The language's name for itself, such as ``Español``.
        wording: Words of the interface.
        topics, hotlines, resources: By key.
        reviewed_by: The advocate who reviewed the language, "" when nobody did.
        lent: What is in English here as the language has no words for it, such as ``topic:about``.
        is_whole: Whether the language has all words of the visitors' screens.
        source_names: What the sources of coalitions are called, by key.
    """

    code: str
    own_name: str
    wording: Wording
    topics: Mapping[str, Topic]
    hotlines: Mapping[str, Hotline]
    resources: Mapping[str, Resource]
    reviewed_by: str = ""
    lent: frozenset[str] = frozenset()
    is_whole: bool = True
    source_names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """One loaded pack.

    Attributes:
        name, version, released_on: From ``pack.toml``; empty and None when that file is broken everywhere.
        languages: By code; English first, and always there.
        coalitions: What may be shown, by state code; no state without any, the NNEDV-listed one first.
        limits: How long dates count.
        next_steps: Where the answers to three questions lead; None when that table is broken everywhere.
        cards: The interpreter cards, none of them switched on yet.
    """

    name: str
    version: str
    released_on: date | None
    languages: Mapping[str, LanguagePack]
    coalitions: Mapping[str, tuple[Coalition, ...]]
    limits: Limits = field(default_factory=Limits)
    next_steps: NextSteps | None = None
    cards: InterpreterCards = field(default_factory=InterpreterCards)

    def reviewed(self) -> "Pack":
        """Return the pack without the languages that nobody reviewed; English, which all others lean on, stays."""
        shown = {code: one for code, one in self.languages.items() if code == "en" or one.reviewed_by}
        return replace(self, languages=shown)
