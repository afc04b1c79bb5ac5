"""Everything that must hold before a pack goes out; far stricter than what a kiosk shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kiosk.guide.files.authors_files import read_glossary, read_source_keys
from kiosk.guide.files.check_avoided import check_avoided
from kiosk.guide.files.check_cards import check_cards
from kiosk.guide.files.check_entries import check_confirmations, check_matches, check_sources, check_words
from kiosk.guide.files.check_files import check_files
from kiosk.guide.files.check_lines import check_lines
from kiosk.guide.files.check_messages import check_messages
from kiosk.guide.files.check_next_steps import check_next_steps
from kiosk.guide.files.check_reading import check_grades, grades
from kiosk.guide.files.check_said import check_said
from kiosk.guide.files.check_topics import check_coverage, check_topics
from kiosk.guide.files.check_translation import check_translation
from kiosk.guide.files.check_twins import check_twins
from kiosk.guide.files.check_wording import check_glyphs, check_program_words
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.read_content import CARDS, Content, read_content
from kiosk.guide.reading_ease import Glossary, grade_meter
from kiosk.problem import Problem


@dataclass(frozen=True, slots=True)
class Figures:
    """What was looked at.

    Attributes:
        held_back: Hotlines and pages that wait for a confirmation.
        grades: Reading grade of each English topic and file of words, by its name; empty when it was not measured.
    """

    languages: int
    topics: int
    hotlines: int
    resources: int
    coalitions: int
    held_back: int
    grades: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Report:
    """Every fault, sorted by file and line, and what was looked at."""

    problems: tuple[Problem, ...]
    figures: Figures


def check_pack(places: Sequence[Traversable], confirmations: Confirmations) -> Report:
    """Check the pack that these places make together.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    content = read_content(places)
    overlay = Overlay(places)
    glossary = overlay.read("glossary.toml", read_glossary) or Glossary()
    checked = _checks(content, overlay, glossary, places)
    problems = [*content.problems, *checked, *check_confirmations(content, confirmations)]
    measure = grade_meter()
    measured = {} if measure is None else grades(content, glossary, measure)
    problems += [*overlay.problems, *check_grades(content, measured)]
    return Report(tuple(sorted(problems, key=_place)), _figures(content, confirmations, measured))


def _checks(content: Content, overlay: Overlay, glossary: Glossary, places: Sequence[Traversable]) -> Iterator[Problem]:
    yield from check_coverage(content, overlay)
    yield from check_program_words(content.languages["en"])
    yield from check_matches(content)
    yield from check_next_steps(content)
    yield from check_cards(content)
    yield from check_files(places, content.languages)
    yield from check_said(content)
    yield from check_sources(content, overlay.read("sources.toml", read_source_keys) or frozenset())
    # Cards are in every script; where a screen cannot draw one, it is left out there.
    yield from check_glyphs(file for name, file in content.used.items() if name != CARDS)
    for language in content.languages.values():
        yield from check_topics(content, language, glossary)
        yield from check_words(content, language, glossary)
        yield from check_translation(content, language)
        yield from check_twins(content, language)
        yield from check_messages(language, glossary)
        for key in language.topics:
            yield from check_lines(content.used[f"{language.code}/topics/{key}.md"])
        yield from check_avoided(content, language)
        yield from check_glyphs(language.words.files)
        yield from language.words.problems()


def _figures(content: Content, confirmations: Confirmations, measured: Mapping[str, float]) -> Figures:
    lines = [key for key, facts in content.hotlines.items() if facts.confidence == "C"]
    pages = [key for key, facts in content.resources.items() if facts.confidence == "C"]
    waiting = (set(lines) - confirmations.hotlines.keys(), set(pages) - confirmations.resources.keys())
    return Figures(
        languages=len(content.languages),
        topics=len(content.languages["en"].topics),
        hotlines=len(content.hotlines),
        resources=len(content.resources),
        coalitions=len(content.coalitions),
        held_back=sum(map(len, waiting)),
        grades=measured,
    )


def _place(problem: Problem) -> tuple[str, int, str, str]:
    return str(problem.path or ""), problem.line or 0, problem.code, str(sorted(problem.facts.items()))
