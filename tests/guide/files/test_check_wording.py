"""The words of the interface are all there, and every one can be drawn."""

import pytest

from kiosk.guide.files.check_wording import check_glyphs, check_program_words
from kiosk.guide.files.read_content import read_content

from ..changing import text_file, told
from ..conftest import SMALL_PACK


def test_words_that_the_program_asks_for_and_nobody_wrote_are_told() -> None:
    found = check_program_words(read_content([SMALL_PACK]).languages["en"])
    assert ("content.py", "check-figures") in [
        (problem.path.name, problem.facts["key"]) for problem in found if problem.path
    ]


@pytest.mark.parametrize("key", ["home-court", "hint-letter", "tiny-screen", "problem-visitors-disk.remedy"])
def test_a_key_that_is_not_written_out_where_its_words_are_asked_for_is_told_too(key: str) -> None:
    found = check_program_words(read_content([SMALL_PACK]).languages["en"])
    assert key in [problem.facts["key"] for problem in found]


def test_a_sign_that_the_console_lacks_is_told_with_its_line() -> None:
    assert told([*check_glyphs([text_file("a = “fine” …\nb = ✕ ✓ ✕\n", "ui.ftl")])]) == [
        ("ui.ftl", "glyph-missing", 2),
        ("ui.ftl", "glyph-missing", 2),
    ]
