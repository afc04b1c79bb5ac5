"""``kiosk content report``: how much each language tells, and how hard it is to read."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from kiosk.guide.files.overlay import is_folder
from kiosk.guide.files.places import places
from kiosk.guide.files.report_pack import LanguageFigures, TopicFigures, report_pack
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem


def report(home: Path, place: Path | None, write: Callable[[str], None], as_data: bool = False) -> int:
    """Write the figures of a pack, a line for each language and each of its topics; return 0.

    Args:
        home: The kiosk's home folder.
        place: One folder to measure by itself; None for all that this kiosk shows.
        write: Takes one line.
        as_data: Answer with one line of JSON instead.

    Raises:
        KioskError: The folder is not there, or there are no English words at all.
    """
    if place is not None and not is_folder(place):
        raise KioskError(Problem("content-folder-missing", place))
    words = english_words(places(home))
    languages = report_pack(places(home) if place is None else (place,))
    if as_data:
        write(json.dumps([asdict(language) for language in languages], ensure_ascii=False, default=str))
        return 0
    for language in languages:
        for line in _lines(words, language):
            write(line)
    return 0


def _lines(words: Wording, language: LanguageFigures) -> Iterator[str]:
    count = sum(topic.words for topic in language.topics)
    facts = {"code": language.code, "topics": len(language.topics), "words": count}
    yield words("report-language", told=language.told, statements=language.statements, **facts)
    about = language.about
    yield words(
        "report-reviewed" if about.reviewed_by else "report-unreviewed",
        by=about.reviewed_by,
        on=str(about.reviewed_on or ""),
    )
    yield from (_line(words, topic) for topic in language.topics)


def _line(words: Wording, topic: TopicFigures) -> str:
    if topic.grade is None:
        return words("report-topic", key=topic.key, words=topic.words)
    return words("report-topic-graded", key=topic.key, words=topic.words, grade=f"{topic.grade:.1f}")
