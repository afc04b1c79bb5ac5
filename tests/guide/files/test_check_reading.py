"""Sixth grade is the limit for all that visitors read."""

import shutil
from pathlib import Path

import pytest

from kiosk.guide.files.check_reading import check_grades, grades
from kiosk.guide.files.read_content import read_content
from kiosk.guide.reading_ease import Glossary, grade_meter

from ..changing import change, told
from ..conftest import SMALL_PACK

HARD = "Immediately communicate endangerment to professionals experienced in victimization."


def check(pack: Path) -> list[tuple[str, str, int | None]]:
    content, measure = read_content([pack]), grade_meter()
    assert measure is not None
    return told([*check_grades(content, grades(content, Glossary(), measure))])


def test_easy_words_are_fine() -> None:
    assert check(SMALL_PACK) == []


@pytest.mark.parametrize(
    ("name", "old"),
    [
        ("en/topics/danger.md", "Call 911."),
        ("en/hotlines.toml", "You and your friends."),
        ("en/resources.toml", "Ask staff."),
        ("en/ui.ftl", "Hello, { $name }."),
    ],
)
def test_hard_words_are_told(pack: Path, name: str, old: str) -> None:
    change(pack / name, old, HARD)
    assert check(pack) == [(Path(name).name, "reading-too-hard", None)]


def test_names_and_labels_are_not_measured(pack: Path) -> None:
    for label in ("Sure Line", "Any trouble"):
        change(pack / "en" / "hotlines.toml", label, "Victimization Communication Professionals")
    assert check(pack) == []


def test_sixth_grade_itself_is_fine() -> None:
    assert [*check_grades(read_content([SMALL_PACK]), {"en/topics/danger.md": 6.0})] == []


def test_each_measured_language_is_measured_and_no_other(pack: Path) -> None:
    for code in ("es", "so"):
        shutil.copytree(pack / "en", pack / code)
    measure = grade_meter()
    assert measure is not None
    assert {name.partition("/")[0] for name in grades(read_content([pack]), Glossary(), measure)} == {"en", "es"}
