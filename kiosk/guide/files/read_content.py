"""Everything a pack holds, read and not yet chosen from: what may be shown is decided by `load_pack`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kiosk.guide.files.cards_file import read_cards
from kiosk.guide.files.coalitions_file import read_coalitions
from kiosk.guide.files.entries import InWords, read_facts, read_words
from kiosk.guide.files.hotlines_file import HotlineFacts, HotlineWords, hotline_facts, hotline_words
from kiosk.guide.files.key_lines import KeyPath, key_lines, nearest_line
from kiosk.guide.files.language_file import AboutLanguage, read_about
from kiosk.guide.files.languages import other_languages, read_english
from kiosk.guide.files.next_steps_file import read_next_steps
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.pack_file import PackFacts, read_pack_facts
from kiosk.guide.files.resources_file import ResourceFacts, ResourceWords, resource_facts, resource_words
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.topic_file import read_topic
from kiosk.guide.files.wording_files import WordingFiles, read_wording
from kiosk.guide.interpreter_card import InterpreterCards
from kiosk.guide.next_steps import NextSteps
from kiosk.guide.resource import Coalition
from kiosk.guide.topic import Topic
from kiosk.problem import Problem

HOTLINES = "hotlines.toml"
RESOURCES = "resources.toml"
COALITIONS = "coalitions.toml"
NEXT_STEPS = "next-steps.toml"
CARDS = "cards.toml"


@dataclass(frozen=True, slots=True)
class LanguageContent:
    """One language folder; topics and words by key, without those that only English has."""

    code: str
    words: WordingFiles
    topics: Mapping[str, Topic]
    hotlines: InWords[HotlineWords]
    resources: InWords[ResourceWords]
    about: AboutLanguage


@dataclass(frozen=True, slots=True)
class Content:
    """All that the places hold, held-back entries included.

    Attributes:
        languages: By code; English first, and always there.
        used: The text in use by its name, such as ``en/topics/about.md``, for messages about it.
        problems: Every fault found, in the order of reading.
    """

    facts: PackFacts
    hotlines: Mapping[str, HotlineFacts]
    resources: Mapping[str, ResourceFacts]
    coalitions: Mapping[str, Coalition]
    next_steps: NextSteps | None
    cards: InterpreterCards
    languages: Mapping[str, LanguageContent]
    used: Mapping[str, TextFile]
    problems: tuple[Problem, ...]

    def problem(self, code: str, name: str, at: KeyPath, /, **facts: str | int) -> Problem:
        """Make a problem that points at a key of a TOML file in use."""
        file = self.used.get(name)
        line = None if file is None else nearest_line(key_lines(file.text), at)
        return Problem(code, None if file is None else file.path, line, facts)


def read_content(places: Sequence[Traversable]) -> Content:
    """Read the pack.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    overlay = Overlay(places)
    english = read_english(overlay)
    facts = overlay.read("pack.toml", read_pack_facts) or PackFacts()
    return Content(
        facts=facts,
        hotlines=overlay.read(HOTLINES, lambda file: read_facts(file, "hotline", hotline_facts)) or {},
        resources=overlay.read(RESOURCES, lambda file: read_facts(file, "resource", resource_facts)) or {},
        coalitions=overlay.read(COALITIONS, read_coalitions) or {},
        next_steps=overlay.read(NEXT_STEPS, read_next_steps),
        cards=overlay.read(CARDS, read_cards, needed=False) or InterpreterCards(),
        languages=_languages(overlay, english, other_languages(overlay, facts)),
        used=overlay.used,
        problems=tuple(overlay.problems),
    )


def _languages(overlay: Overlay, english: WordingFiles, others: Sequence[str]) -> dict[str, LanguageContent]:
    return {"en": _language(overlay, "en", english)} | {
        code: _language(overlay, code, read_wording(overlay, code, english.wording)) for code in others
    }


def _language(overlay: Overlay, code: str, words: WordingFiles) -> LanguageContent:
    needed = code == "en"
    return LanguageContent(
        code=code,
        words=words,
        topics={topic.key: topic for topic in _topics(overlay, code)},
        hotlines=overlay.read(f"{code}/{HOTLINES}", lambda file: read_words(file, hotline_words), needed=needed)
        or InWords(),
        resources=overlay.read(f"{code}/{RESOURCES}", lambda file: read_words(file, resource_words), needed=needed)
        or InWords(),
        about=read_about(overlay, code),
    )


def _topics(overlay: Overlay, code: str) -> Iterator[Topic]:
    for name in overlay.names(f"{code}/topics", ".md"):
        topic = overlay.read(f"{code}/topics/{name}", read_topic)
        if topic is not None:
            yield topic
