"""Figures of a pack."""

import shutil
from pathlib import Path

from kiosk.guide.files.report_pack import report_pack

from ..conftest import SMALL_PACK


def test_words_and_grades_are_measured_topic_by_topic() -> None:
    [english] = report_pack([SMALL_PACK])
    assert [topic.key for topic in english.topics] == ["danger", "keep-it"]
    assert all(topic.words > 0 and topic.grade is not None for topic in english.topics)


def test_a_language_tells_what_its_own_topics_tell(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "es")
    (pack / "es" / "topics" / "danger.md").unlink()
    english, spanish = report_pack([pack])
    assert (english.told, spanish.told < english.told, spanish.statements) == (
        english.statements,
        True,
        english.statements,
    )


def test_a_language_without_a_formula_has_no_grades(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "so")
    assert {topic.grade for topic in report_pack([pack])[1].topics} == {None}


def test_who_reviewed_it_is_told(pack: Path) -> None:
    (pack / "en" / "language.toml").write_text('reviewed_by = "A. B."\n')
    assert report_pack([pack])[0].about.reviewed_by == "A. B."
