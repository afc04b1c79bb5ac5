"""Screens without a head: words in the middle, help at the foot."""

from pathlib import Path

from kiosk.walkup.centred import centred
from kiosk.walkup.lines import Area, Body, text_line
from kiosk.walkup.page import Hint

from .small_kit import small_kit

WORDS = [text_line("one"), text_line("longer", target="open"), text_line("three")]


def drawn(home: Path, columns: int = 60, rows: int = 20) -> Body:
    return centred(small_kit(home), Area(columns, rows), WORDS, (Hint("", "Nothing else does anything."),), 1)


def test_each_line_stands_in_the_middle(tmp_path: Path) -> None:
    told = [line.text.rstrip() for line in drawn(tmp_path).lines]
    assert " " * 28 + "one" in told
    assert " " * 27 + "longer" in told


def test_as_much_is_free_above_as_below(tmp_path: Path) -> None:
    told = [line.text.strip() for line in drawn(tmp_path).lines]
    first = told.index("one")
    assert told[:first] == [""] * first
    assert told[first + 3 : 2 * first + 3] == [""] * first


def test_help_and_keys_stand_at_the_foot(tmp_path: Path) -> None:
    told = [line.text.strip() for line in drawn(tmp_path).lines]
    assert told[-3:] == [
        "In danger now? Call 911.",
        'Or tell any staff member: "I need help now."',
        "Nothing else does anything.",
    ]


def test_the_cursor_stands_on_the_line_asked_for(tmp_path: Path) -> None:
    body = drawn(tmp_path)
    column, row = body.cursor
    assert body.lines[row].text[column:].startswith("longer")


def test_lines_keep_what_a_touch_opens(tmp_path: Path) -> None:
    assert [line.target for line in drawn(tmp_path).lines if line.target] == ["open"]


def test_on_a_small_screen_the_words_give_way_to_help(tmp_path: Path) -> None:
    told = [line.text.strip() for line in drawn(tmp_path, 60, 5).lines]
    assert told[-3:-1] == ["In danger now? Call 911.", 'Or tell any staff member: "I need help now."']


def test_on_one_row_911_is_what_is_left(tmp_path: Path) -> None:
    assert [line.text.strip() for line in drawn(tmp_path, 60, 1).lines] == ["In danger now? Call 911."]
