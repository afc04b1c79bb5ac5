"""Lines from the right, turned and joined for terminals that do neither."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.right_to_left import can_be_turned, is_from_the_right, turned

from .changing import quick

ARABIC = st.text(st.sampled_from("ابتجدرسعلمنهويأإپچکگی \u200c\u064b."), max_size=12)


def plain(text: str) -> str:
    """The letters of shaped signs, back in the order of reading."""
    return unicodedata.normalize("NFKC", "".join(reversed(text)))


def test_letters_are_joined_and_stand_from_right_to_left() -> None:
    assert [unicodedata.name(sign).removeprefix("ARABIC LETTER ") for sign in turned("عربي")] == [
        "YEH FINAL FORM",
        "BEH INITIAL FORM",
        "REH FINAL FORM",
        "AIN INITIAL FORM",
    ]


def test_a_letter_inside_a_word_has_its_middle_form() -> None:
    assert unicodedata.name(turned("بيت")[1]) == "ARABIC LETTER YEH MEDIAL FORM"


def test_a_letter_by_itself_is_not_joined() -> None:
    assert unicodedata.name(turned("و")) == "ARABIC LETTER WAW ISOLATED FORM"


def test_lam_and_alef_are_one_sign() -> None:
    assert [unicodedata.name(sign) for sign in turned("لا")] == ["ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM"]


def test_a_mark_keeps_letters_apart_and_is_not_drawn() -> None:
    names = [unicodedata.name(sign) for sign in turned("می\u200cشود")]
    assert names[2:4] == ["ARABIC LETTER SHEEN INITIAL FORM", "ARABIC LETTER FARSI YEH FINAL FORM"]
    assert len(names) == 5


def test_vowel_signs_are_left_out() -> None:
    assert turned("لطفاً") == turned("لطفا")


def test_the_full_stop_comes_to_the_left() -> None:
    assert turned("مترجم.").startswith(".")


def test_what_is_written_from_the_left_stays() -> None:
    assert (turned("Tiếng Việt"), is_from_the_right("Tiếng Việt")) == ("Tiếng Việt", False)


def test_hebrew_is_turned_and_has_no_forms() -> None:
    assert turned("שלום") == "םולש"


@pytest.mark.parametrize("text", ["فارسی 24", "فارسی (Farsi)", "فارسی Farsi", "٢٤", "\u202e"])
def test_numbers_brackets_and_latin_among_them_are_left_to_better_terminals(text: str) -> None:
    assert not can_be_turned(text)


@quick
@given(ARABIC)
def test_no_letter_is_lost_or_moved_out_of_its_place(text: str) -> None:
    read = "".join(sign for sign in text if sign not in "\u200c\u064b")
    if is_from_the_right(text):
        assert plain(turned(text)) == unicodedata.normalize("NFKC", read)
