"""Words that blame, order or promise are found wherever visitors read."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_avoided import check_avoided
from kiosk.guide.files.read_content import read_content
from kiosk.problem import Problem

from ..changing import change, told


def checked(pack: Path) -> list[Problem]:
    (pack / "en" / "language.toml").write_text('avoid = ["you must", "why did you"]\n')
    content = read_content([pack])
    return [*check_avoided(content, content.languages["en"])]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("topics/danger.md", "Call 911.", "You\nMUST call 911."),
        ("hotlines.toml", "You and your friends.", "Why did you stay?"),
        ("resources.toml", "Ask staff.", "You must ask staff."),
        ("ui.ftl", "Hello, ", "You must say hello, "),
    ],
)
def test_a_phrase_is_told_wherever_visitors_read_it(pack: Path, name: str, old: str, new: str) -> None:
    change(pack / "en" / name, old, new)
    found = checked(pack)
    assert {(problem.path.name if problem.path else "", problem.code) for problem in found} == {
        (Path(name).name, "words-avoided")
    }


def test_its_line_and_its_words_are_told(pack: Path) -> None:
    file = pack / "en" / "topics" / "danger.md"
    change(file, "Call 911.", "You\nmust call.")
    [found] = checked(pack)
    assert (found.line, found.facts) == (file.read_text().split("\n").index("You") + 1, {"words": "You must"})


def test_only_whole_words_count(pack: Path) -> None:
    change(pack / "en" / "topics" / "danger.md", "Call 911.", "You mustard.")
    assert checked(pack) == []


def test_without_a_list_nothing_is_looked_for(pack: Path) -> None:
    content = read_content([pack])
    assert [*check_avoided(content, content.languages["en"])] == []


def test_words_of_staff_are_left_alone(pack: Path) -> None:
    (pack / "en" / "staff.ftl").write_text("staff-note = You must sign in.\n")
    assert told(checked(pack)) == []
