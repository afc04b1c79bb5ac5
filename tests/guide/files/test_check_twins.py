"""A language has every part, number and choice that English has."""

import shutil
from pathlib import Path

import pytest

from kiosk.guide.files.check_twins import check_twins
from kiosk.guide.files.read_content import read_content
from kiosk.problem import Problem

from ..changing import change, told
from ..conftest import SMALL_PACK


def checked(pack: Path, name: str = "", old: str = "", new: str = "", *, of: str = "es") -> list[Problem]:
    """The faults once a copy of English, or English itself, is changed."""
    shutil.copytree(pack / "en", pack / "es")
    if name:
        change(pack / of / name, old, new)
    content = read_content([pack])
    return [*check_twins(content, content.languages["es"])]


def test_english_is_its_own_measure() -> None:
    content = read_content([SMALL_PACK])
    assert [*check_twins(content, content.languages["en"])] == []


def test_a_language_with_the_same_parts_is_fine(pack: Path) -> None:
    assert checked(pack, "topics/danger.md", "Breathe.", "Respire.") == []


@pytest.mark.parametrize(
    ("of", "old", "line", "here", "there"),
    [
        ("es", "* Breathe.", 16, "nothing", "bullet"),
        ("en", "* Breathe.", 17, "bullet", "nothing"),
        ("es", "## What comes next?\n", 15, "bullet", "heading"),
        ("en", "Call 911. **Then** tell staff.\n", 11, "paragraph", "heading"),
    ],
)
def test_a_part_that_was_lost_is_missed_by_its_twin(
    pack: Path, of: str, old: str, line: int, here: str, there: str
) -> None:
    found = checked(pack, "topics/danger.md", old, "", of=of)
    assert told(found) == [("danger.md", "topic-parts-differ", line)]
    assert (found[0].facts["here"], found[0].facts["there"]) == (here, there)


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        ("topics/danger.md", "911", "112", "topic-numbers-differ", 11),
        ("hotlines.toml", "another number", "number 988", "numbers-differ", 12),
        ("hotlines.toml", 'note = "It answers from another number."\n', "", "entry-part-differs", 4),
        ("ui.ftl", "next-do-go = ", "next-do-go = 911 ", "numbers-differ", 15),
    ],
)
def test_other_numbers_and_lost_words_are_told(pack: Path, name: str, old: str, new: str, code: str, line: int) -> None:
    assert told(checked(pack, name, old, new)) == [(Path(name).name, code, line)]


def test_a_name_may_have_its_meaning_beside_it(pack: Path) -> None:
    assert checked(pack, "hotlines.toml", "Sure Line", "Sure Line (60 o más)") == []


@pytest.mark.parametrize(
    ("english", "own", "forms"),
    [
        ("[0] a\n    [one] b\n", "[0] a\n    [one] b\n", []),
        ("[0] a\n    [one] b\n", "[one] b\n", ["0"]),
        ("[one] b\n", "[0] a\n    [one] b\n", ["0"]),
        ("[one] b\n", "[one] b\n    [few] c\n", []),
        ("[one] b\n", "[1] b\n", []),
        ("[none] b\n", "[nada] b\n", ["nada, none"]),
    ],
)
def test_choices_are_those_of_english_but_for_the_forms_of_numbers(
    pack: Path, english: str, own: str, forms: list[str]
) -> None:
    file = pack / "en" / "ui.ftl"
    before = file.read_text()
    file.write_text(f"{before}choice =\n    {{ $count ->\n    {english}   *[other] z\n    }}\n")
    shutil.copytree(pack / "en", pack / "es")
    (pack / "es" / "ui.ftl").write_text(f"{before}choice =\n    {{ $count ->\n    {own}   *[other] z\n    }}\n")
    content = read_content([pack])
    found = [*check_twins(content, content.languages["es"])]
    assert [problem.facts["forms"] for problem in found] == forms


def test_a_choice_that_does_not_count_needs_its_1_too(pack: Path) -> None:
    month = "choice =\n    {{ $month ->\n{}       *[12] December\n    }}\n"
    with (pack / "en" / "ui.ftl").open("a") as words:
        words.write(month.format("        [1] January\n"))
    assert [problem.facts["forms"] for problem in checked(pack, "ui.ftl", "        [1] January\n", "")] == ["1"]


def test_a_choice_that_only_one_language_needs_is_fine(pack: Path) -> None:
    assert checked(pack, "ui.ftl", "next-do-go = ", "next-do-go = { $half ->\n    [am] a\n   *[pm] p\n }") == []
