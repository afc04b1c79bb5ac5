"""A language has what visitors read, and nothing that nobody asks for."""

import shutil
from pathlib import Path

import pytest

from kiosk.guide.files.check_translation import check_translation
from kiosk.guide.files.read_content import read_content
from kiosk.problem import Problem

from ..changing import change, told
from ..conftest import SMALL_PACK


def spanish(pack: Path) -> Path:
    return Path(shutil.copytree(pack / "en", pack / "es"))


def checked(pack: Path) -> list[Problem]:
    content = read_content([pack])
    return [*check_translation(content, content.languages["es"])]


def test_english_needs_no_translation() -> None:
    content = read_content([SMALL_PACK])
    assert [*check_translation(content, content.languages["en"])] == []


def test_what_is_not_translated_is_told(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "es")
    (pack / "es" / "topics" / "danger.md").unlink()
    (pack / "es" / "resources.toml").unlink()
    change(pack / "es" / "ui.ftl", "    .remedy = Copy it.\n", "")
    content = read_content([pack])
    found = [problem.facts["key"] for problem in check_translation(content, content.languages["es"])]
    assert found == ["problem-file-missing.remedy", "danger", "old-page", "page", "web"]


def test_a_whole_copy_has_no_fault(pack: Path) -> None:
    spanish(pack)
    assert checked(pack) == []


def test_words_of_staff_may_stay_english(pack: Path) -> None:
    spanish(pack)
    (pack / "en" / "staff.ftl").write_text("staff-title = For staff\n")
    assert checked(pack) == []


def test_words_that_english_has_not_are_told_with_their_line(pack: Path) -> None:
    words = spanish(pack) / "ui.ftl"
    words.write_text(f"# New\nnobody-asks = Nada\n{words.read_text()}")
    assert told(checked(pack)) == [("ui.ftl", "wording-unknown", 2)]


def test_a_fact_that_english_does_not_give_is_told(pack: Path) -> None:
    spanish(pack)
    (pack / "en" / "more.ftl").write_text("told = { $name } said\n")
    (pack / "es" / "more.ftl").write_text("told = { $nombre } dijo\n")
    assert [problem.facts for problem in checked(pack)] == [{"key": "told", "fact": "nombre"}]


def test_a_source_without_a_name_is_told(pack: Path) -> None:
    file = spanish(pack) / "hotlines.toml"
    text = file.read_text()
    file.write_text(text[: text.index("[sources]")] + text[text.index("[", text.index("[sources]") + 1) :])
    assert {problem.facts["kind"] for problem in checked(pack)} == {"sources of hotlines.toml"}


def test_words_that_cannot_be_read_are_all_missing(pack: Path) -> None:
    (spanish(pack) / "ui.ftl").write_bytes(b"\xff")
    assert "wording-untranslated" in [problem.code for problem in checked(pack)]


def test_thousands_of_braces_end_no_check(pack: Path) -> None:
    (spanish(pack) / "find.ftl").write_text("a = " + "{" * 1_900 + "\n" + ("b = " + "{" * 1_900 + "\n") * 20)
    assert checked(pack) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('group = "steps"', 'group = "log"'),
        ('tells = ["s01"]', 'tells = ["s02"]'),
        ("order = ", "order = 1"),
        ('number = "sure"', 'number = "likely"'),
        ('code = "page"\n', ""),
    ],
)
def test_what_is_not_as_in_english_is_told(pack: Path, old: str, new: str) -> None:
    change(spanish(pack) / "topics" / "danger.md", old, new)
    assert [(name, code) for name, code, _ in told(checked(pack))] == [("danger.md", "topic-differs")]
