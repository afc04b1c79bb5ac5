"""The words of the interface are all there, and every one can be drawn."""

import shutil
from pathlib import Path

from kiosk.guide.files.check_wording import check_glyphs, check_program_words, check_translation
from kiosk.guide.files.read_content import read_content

from ..changing import change, text_file, told
from ..conftest import SMALL_PACK


def test_words_that_the_program_asks_for_and_nobody_wrote_are_told() -> None:
    found = check_program_words(read_content([SMALL_PACK]).languages["en"])
    assert ("content.py", "check-figures") in [
        (problem.path.name, problem.facts["key"]) for problem in found if problem.path
    ]


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
    assert found == ["problem-file-missing.remedy", "danger", "old-page", "page"]


def test_a_sign_that_the_console_lacks_is_told_with_its_line() -> None:
    assert told([*check_glyphs([text_file("a = “fine” …\nb = ✕ ✓ ✕\n", "ui.ftl")])]) == [
        ("ui.ftl", "glyph-missing", 2),
        ("ui.ftl", "glyph-missing", 2),
    ]
