"""Each letter is drawn, or something plain stands for it; never the box of a missing one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.problem import KioskError
from kiosk.takeaway.receipt.letters import check, font, largest_font, width, write
from kiosk.takeaway.receipt.plain_letters import plain


def drawn(text: str, *, bold: bool = False) -> Image.Image:
    picture = Image.new("1", (300, 40), 1)
    write(ImageDraw.Draw(picture), 0, 30, text, 14, bold=bold)
    return picture


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    box = picture.point(lambda dot: not dot).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Muñoz ¿sí? 1-800 – “a” … €", "Muñoz ¿sí? 1-800 – “a” … €"),
        ("Şehir, Việt, Łódź, Привет", "Şehir, Việt, Łódź, Привет"),
        ("ﬀ ①②③ ℡", "ff 123 TEL"),
        ("\U0001d400\uff21", "AA"),  # a bold A of mathematics, a wide A of East Asia
        ("Casa 🏠❤️ A", "Casa ❤ A"),
        ("中文 help", "?? help"),
        ("مرحبا", "?????"),
        ("a\u200bb\x1bp\x07", "abp"),
        ("e\u0301", "é"),
    ],
)
def test_what_stands_for_a_sign(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_name_with_a_few_foreign_letters_is_printed() -> None:
    check(["An Organization With a Long Name 中文", "1-202-555-0143"])


@pytest.mark.parametrize("texts", [["中文帮助"], ["مرحبا", "1-202-555-0143"], ["help", "中"]])
def test_a_slip_that_nobody_could_read_is_refused(texts: list[str]) -> None:
    with pytest.raises(KioskError) as raised:
        check(texts)
    assert (raised.value.problem.code, raised.value.problem.facts) == ("receipt-letters", {})


@given(st.characters())
def test_no_box_of_a_missing_letter_is_ever_drawn(sign: str) -> None:
    missing = bytes(font(64, bold=False).getmask("\uffff", mode="1"))
    assert all(bytes(font(64, bold=False).getmask(shown, mode="1")) != missing for shown in plain(sign))


@given(st.text())
def test_what_is_plain_stays_so(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.text())
def test_nothing_that_a_printer_obeys_is_left(text: str) -> None:
    assert plain(text).replace(" ", "a").isprintable() or plain(text).isspace() or not plain(text)


@pytest.mark.parametrize("letter", [12, 13, 14, 27, 28])
@pytest.mark.parametrize("bold", [True, False])
def test_letters_are_as_wide_as_their_column_at_most(letter: int, bold: bool) -> None:
    assert letter - 1 <= largest_font(letter, bold=bold).getlength("W") <= letter


def test_an_accent_takes_no_column() -> None:
    assert ink(drawn("ẹ\u0301x"))[2] == ink(drawn("ẹx"))[2]


def test_an_accent_stands_over_its_letter() -> None:
    left, top, right, _ = ink(drawn("ẹ\u0301"))
    assert (left, right) == (ink(drawn("ẹ"))[0], ink(drawn("ẹ"))[2])
    assert top < ink(drawn("ẹ"))[1]


@pytest.mark.parametrize(("text", "columns"), [("ẹ\u0301x", 2), ("℡ 1", 5), ("🏠a", 1), ("", 0)])
def test_columns_are_counted_as_they_are_written(text: str, columns: int) -> None:
    assert width(text) == columns


def test_bold_letters_have_more_ink() -> None:
    assert drawn("number", bold=True).histogram()[0] > drawn("number").histogram()[0]
