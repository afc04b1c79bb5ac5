"""Guidance is whole, easy to read, and fits the screen."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_topics import (
    check_coverage,
    check_topics,
    headings,
    readable,
    topic_problem,
)
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.read_content import read_content
from kiosk.guide.reading_ease import Glossary

from ..changing import change, told
from ..conftest import SMALL_PACK

LONG = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten eleven."


def coverage(pack: Path) -> list[tuple[str, str, int | None]]:
    return told([*check_coverage(read_content([pack]), Overlay([pack]))])


def topics(pack: Path) -> list[tuple[str, str, int | None]]:
    content = read_content([pack])
    return told([*check_topics(content, content.languages["en"], Glossary())])


def test_a_whole_pack_is_told_whole_and_fits() -> None:
    assert coverage(SMALL_PACK) + topics(SMALL_PACK) == []


def test_an_untold_statement_is_named_where_it_stands(pack: Path) -> None:
    change(pack / "en" / "topics" / "keep-it.md", '["s02"]', "[]")
    assert coverage(pack) == [("source.toml", "statement-untold", 5)]


def test_an_unknown_statement_is_named_where_it_is_told(pack: Path) -> None:
    change(pack / "en" / "topics" / "keep-it.md", '["s02"]', '["s02", "s99"]')
    assert coverage(pack) == [("keep-it.md", "statement-unknown", 6)]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('"In danger"', f'"{"x" * 41}"', "text-too-long", 2),
        ('"What to do first"', f'"{"x" * 35}"', "text-too-long", 3),
        ('number = "sure"', 'number = "shure"', "reference-unknown", 7),
        ('code = "page"', 'code = "pages"', "reference-unknown", 8),
        ("* Breathe.", f"* {LONG}", "sentence-long", 17),
        ("Call 911.", f"Call 911.\n{LONG}", "sentence-long", 11),
        ("What comes next?", LONG, "sentence-long", 14),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(pack: Path, old: str, new: str, code: str, line: int) -> None:
    change(pack / "en" / "topics" / "danger.md", old, new)
    assert topics(pack) == [("danger.md", code, line)]


def test_a_reference_to_a_held_back_line_is_no_fault(pack: Path) -> None:
    change(pack / "en" / "topics" / "danger.md", 'number = "sure"', 'number = "doubtful"')
    assert topics(pack) == []


def test_a_sentence_may_be_long_where_the_topic_says_so(pack: Path) -> None:
    file = pack / "en" / "topics" / "danger.md"
    change(file, "* Breathe.", f"* {LONG}")
    change(file, "order = 2", 'order = 2\nlong_ok = ["One two three"]')
    assert topics(pack) == []


def test_paragraphs_and_items_are_reading_and_headings_are_not() -> None:
    topic = read_content([SMALL_PACK]).languages["en"].topics["danger"]
    assert (list(readable(topic)), list(headings(topic))) == (
        [(11, "Call 911. Then tell staff."), (16, "Stay with somebody."), (17, "Breathe.")],
        [(14, "What comes next?")],
    )


def test_a_problem_points_into_the_front_of_a_topic() -> None:
    content = read_content([SMALL_PACK])
    topic = content.languages["en"].topics["danger"]
    assert told([topic_problem(content, "en", topic, "text-too-long", "blurb")]) == [("danger.md", "text-too-long", 3)]
