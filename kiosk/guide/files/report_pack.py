"""Figures of a pack, language by language: how much there is to read, how hard it is, how whole it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kiosk.guide.coverage import Statement, compare
from kiosk.guide.files.authors_files import read_glossary, read_statements
from kiosk.guide.files.check_reading import grades
from kiosk.guide.files.check_topics import readable
from kiosk.guide.files.language_file import AboutLanguage
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.read_content import LanguageContent, read_content
from kiosk.guide.reading_ease import Glossary, count_words, grade_meter


@dataclass(frozen=True, slots=True)
class TopicFigures:
    """One topic: its words, and its school grade, None where it was not measured."""

    key: str
    words: int
    grade: float | None


@dataclass(frozen=True, slots=True)
class LanguageFigures:
    """One language.

    Attributes:
        about: Who looked over it.
        told, statements: How many sentences of the source page its topics tell, and how many there are.
        topics: In the order of their keys.
    """

    code: str
    about: AboutLanguage
    told: int
    statements: int
    topics: tuple[TopicFigures, ...]


def report_pack(places: Sequence[Traversable]) -> tuple[LanguageFigures, ...]:
    """Measure what these places hold together, English first.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    content, overlay = read_content(places), Overlay(places)
    statements: Sequence[Statement] = overlay.read("source.toml", read_statements) or ()
    glossary = overlay.read("glossary.toml", read_glossary) or Glossary()
    measure = grade_meter()
    measured = {} if measure is None else grades(content, glossary, measure)

    def figures(language: LanguageContent) -> LanguageFigures:
        found = compare(statements, {key: topic.tells for key, topic in language.topics.items()})
        topics = (
            TopicFigures(
                key,
                sum(count_words(text) for _, text in readable(topic)),
                measured.get(f"{language.code}/topics/{key}.md"),
            )
            for key, topic in sorted(language.topics.items())
        )
        told = len(statements) - len(found.untold)
        return LanguageFigures(language.code, language.about, told, len(statements), tuple(topics))

    return tuple(map(figures, content.languages.values()))
