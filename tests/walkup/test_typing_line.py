"""A line to type in."""

import pytest

from kiosk.walkup.typing_line import typed, typing_line


@pytest.mark.parametrize("text", ["", "abc", "x" * 60, "\u4e16" * 60])
def test_the_line_is_as_wide_as_it_should_be_and_shows_the_end(text: str) -> None:
    line, column = typing_line("Where:", text, 40)
    assert (line.width, column < 40) == (40, True)
    assert text.endswith(line.text.removeprefix("Where: ").rstrip())


@pytest.mark.parametrize("columns", [1, 2, 10, 12])
@pytest.mark.parametrize("text", ["", "abc", "\u4e16" * 20])
def test_however_narrow_it_is_it_fits(columns: int, text: str) -> None:
    line, column = typing_line("Where:", text, columns)
    assert (line.width, column < columns) == (columns, True)


@pytest.mark.parametrize(
    ("key", "character", "text"),
    [
        ("c", "c", "abc"),
        ("space", " ", "ab "),
        ("backspace", "\x7f", "a"),
        ("down", None, None),
        ("enter", "\r", None),
    ],
)
def test_keys_type_or_take_back(key: str, character: str | None, text: str | None) -> None:
    assert typed("ab", key, character, 10) == text


def test_what_is_typed_has_an_end() -> None:
    assert typed("ab", "c", "c", 2) == "ab"
