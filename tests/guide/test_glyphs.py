"""Characters that screens can draw, and those that must never reach one."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.glyphs import CONSOLE, code_point, first_hidden, missing_on_console, without_hidden

from .changing import quick

LATIN_1 = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)]))


def test_the_console_has_all_of_latin_1() -> None:
    assert missing_on_console(LATIN_1) == ()


def test_the_console_has_the_signs_of_print_and_the_blocks_of_codes() -> None:
    assert missing_on_console("–—‘’“”…•€▄█─│┌┐└┘├┤┬┴┼") == ()


def test_the_console_has_as_many_glyphs_as_its_font_at_most() -> None:
    assert 256 < len(CONSOLE) < 724


def test_a_sign_the_console_lacks_is_named_once() -> None:
    assert missing_on_console("✕ leave ✕ ✓\n") == ("✕", "✓")


def test_an_escape_is_hidden() -> None:
    assert first_hidden("a\x1b[2Jb") == "\x1b"


def test_an_override_of_the_writing_direction_is_hidden() -> None:
    assert first_hidden("\u202e119") == "\u202e"


def test_a_hard_space_is_not_hidden() -> None:
    assert first_hidden("1\u00a0800") is None


@quick
@given(st.text())
def test_what_is_written_without_hidden_characters_has_none(text: str) -> None:
    assert first_hidden(without_hidden(text)) is None


def test_a_character_is_named_as_standards_do() -> None:
    assert code_point("\x1b") == "U+001B"
