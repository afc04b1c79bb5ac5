"""What stands for a letter is decided without drawing it, and as the font draws it."""

import unicodedata
from itertools import pairwise

from kiosk.takeaway.receipt.letters import font
from kiosk.takeaway.receipt.plain_letters import drawable, plain, plain_form, signs_of_the_font


def test_a_letter_is_drawable_exactly_where_the_font_has_no_box_for_it() -> None:
    missing = bytes(font(32, bold=False).getmask("\uffff", mode="1"))
    signs = [chr(number) for number in (*range(0xA0, 0x600), *range(0x1E00, 0x2800), *range(0x1F600, 0x1F640))]
    shown = [sign for sign in signs if sign.isprintable() and unicodedata.bidirectional(sign) not in ("R", "AL")]
    boxes = {sign for sign in shown if bytes(font(32, bold=False).getmask(sign, mode="1")) == missing}
    wrong = [sign for sign in shown if drawable(sign) == (sign in boxes)]
    assert (len(shown) > 3_000, wrong) == (True, [])


def test_the_ranges_of_the_font_are_in_order_and_apart() -> None:
    ranges = signs_of_the_font()
    assert len(ranges) > 50
    assert all(before[1] + 1 < after[0] for before, after in pairwise(ranges))


def test_a_letter_from_the_right_is_never_drawn_alone() -> None:
    assert not drawable("\u0627")
    assert plain_form("\u0627") == "?"


def test_what_cannot_be_drawn_becomes_plain_or_goes() -> None:
    assert plain("ﬀ 中 🏠\x07") == "ff ? "
