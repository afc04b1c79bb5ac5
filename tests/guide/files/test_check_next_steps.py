"""The check of the three questions: dead rules, dead keys, and words that are missing or that nobody sees."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_next_steps import check_next_steps
from kiosk.guide.files.read_content import read_content
from kiosk.problem import Problem

from ..changing import change, told
from ..conftest import SMALL_PACK


def found(pack: Path) -> list[Problem]:
    return [*check_next_steps(read_content([pack]))]


def test_a_whole_table_has_no_faults() -> None:
    assert found(SMALL_PACK) == []


def test_without_a_table_there_is_nothing_to_check(pack: Path) -> None:
    (pack / "next-steps.toml").unlink()
    assert found(pack) == []


def test_a_rule_that_never_counts_is_told(pack: Path) -> None:
    change(pack / "next-steps.toml", 'safe = "yes"\nneed = "place"', 'safe = "no"\nneed = "place"')
    assert told(found(pack)) == [("next-steps.toml", "next-rule-unused", 22)]


@pytest.mark.parametrize(
    ("old", "new", "line", "nearest"),
    [
        ('topic = "danger"', 'topic = "dangers"', 18, "danger"),
        ('number = "likely"', 'number = "nobody"', 28, "none"),
        ('take = "page"', 'take = "pages"', 29, "page"),
    ],
)
def test_a_key_of_nothing_is_told(pack: Path, old: str, new: str, line: int, nearest: str) -> None:
    change(pack / "next-steps.toml", old, new)
    problems = found(pack)
    assert told(problems) == [("next-steps.toml", "reference-unknown", line)]
    assert problems[0].facts["nearest"] == nearest


@pytest.mark.parametrize(("message", "line"), [("next-question-need", 6), ("next-need-place", 7), ("next-do-go", 26)])
def test_words_that_are_missing_are_told_where_they_are_asked_for(pack: Path, message: str, line: int) -> None:
    change(pack / "en" / "ui.ftl", f"{message} =", "another =")
    problems = found(pack)
    assert told(problems) == [("next-steps.toml", "next-words-missing", line)]
    assert problems[0].facts == {"message": message}


@pytest.mark.parametrize("message", ["next-need-money", "next-do-rest", "next-question-money"])
def test_words_that_nobody_sees_are_told(pack: Path, message: str) -> None:
    change(pack / "en" / "ui.ftl", "next-do-go =", f"{message} = Words\nnext-do-go =")
    problems = found(pack)
    assert (told(problems), problems[0].facts) == (
        [("ui.ftl", "next-words-unused", 15)],
        {"message": message},
    )
