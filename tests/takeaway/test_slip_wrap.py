"""Words are broken into lines without losing a sign, and nothing in them drives a printer."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.takeaway.slip_wrap import cell_width, clean, wrapped

WIDTHS = st.integers(8, 64)
ANY_TEXT = st.text(max_size=200)


def dense(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=200, derandomize=True)
@given(ANY_TEXT, WIDTHS)
def test_no_sign_is_lost_and_none_added(text: str, columns: int) -> None:
    assert dense("".join(wrapped(text, columns))) == dense(clean(text))


@settings(max_examples=200, derandomize=True)
@given(ANY_TEXT, WIDTHS)
def test_no_line_is_wider_than_asked(text: str, columns: int) -> None:
    assert max(map(cell_width, wrapped(text, columns, "[ ] ", "    "))) <= columns


@settings(max_examples=200, derandomize=True)
@given(ANY_TEXT)
def test_nothing_is_left_that_a_printer_obeys(text: str) -> None:
    assert [sign for sign in clean(text) if unicodedata.category(sign) == "Cc" or sign in "\u202e\u2066"] == []


@settings(max_examples=200, derandomize=True)
@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_a_cash_drawer_kick_becomes_harmless_letters() -> None:
    assert clean("Sam\x1bp\x00\x19\xfa\x1dV\x00") == "Samp\xfa V"


def test_a_line_end_parts_two_words() -> None:
    assert clean("one\r\ntwo\tthree") == "one  two three"


def test_letters_made_of_two_signs_are_joined() -> None:
    assert clean("Jose\u0301") == "José"


@pytest.mark.parametrize(("text", "letters"), [("oﬃce", "office"), ("№ 7", "No 7"), ("ñ… ´", "ñ… ´"), ("日", "日")])
def test_a_sign_that_stands_for_several_letters_is_written_out(text: str, letters: str) -> None:
    assert clean(text) == letters


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("", 0)])
def test_columns_are_counted_as_terminals_do(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_words_are_broken_at_blanks() -> None:
    assert wrapped("Keep your phone charged", 10) == ("Keep your", "phone", "charged")


def test_later_lines_hang_under_the_first() -> None:
    assert wrapped("one two three", 9, "[ ] ", "    ") == ("[ ] one", "    two", "    three")


def test_a_number_moves_to_the_next_line_whole() -> None:
    assert wrapped("Call them: 1-202-555-0142", 20) == ("Call them:", "1-202-555-0142")


def test_a_hard_blank_holds_words_together() -> None:
    assert wrapped("1-202-555-0142, ext.\u00a012", 20) == ("1-202-555-0142,", "ext. 12")


def test_hard_blanks_give_way_only_where_a_line_is_too_short() -> None:
    assert wrapped("one\u00a0two\u00a0three", 8) == ("one two", "three")


def test_an_address_is_broken_behind_a_slash_or_before_a_sign() -> None:
    lines = wrapped("support.example.com/android/answer/13658562", 26)
    assert lines == ("support.example.com/", "android/answer/13658562")


def test_no_words_are_one_empty_line() -> None:
    assert wrapped("", 26) == ("",)
