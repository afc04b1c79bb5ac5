"""The bytes of a slip: nothing but pictures, feeds and cuts, wherever they break off and whatever is in the texts."""

import random
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError
from kiosk.takeaway.receipt import receipt_bytes as receipt
from kiosk.takeaway.receipt.profiles import DOTS
from kiosk.takeaway.receipt.trial_picture import PAYLOAD
from kiosk.takeaway.slip import CodeBlock, Heading, Note, Number, Slip, Tick, Words, WriteOn
from tests.takeaway.receipt.emulator import Emulator
from tests.takeaway.receipt.every_slip import as_read_by_all, read_codes

HOSTILE = "\x1bp\x00\x19\xfa\x1dV\x00\x10\x14\x01\x00\x01\x1b@\x07\x9b\x85\u202e"
every_roll = pytest.mark.parametrize("paper", ["58", "80"])


def slip(extra: str = "") -> Slip:
    words = f"Someone{extra}"
    blocks = (Heading(words), Number(words, f"1-202-555-0143{extra}"), Note(words), Words(words), Tick(words))
    return Slip("list", "en", words, (*blocks, WriteOn(words), CodeBlock("https://example.org/", words)))


@every_roll
def test_signs_that_printers_obey_are_not_sent(paper: Paper) -> None:
    out = Emulator(DOTS[paper]).take(receipt.receipt_bytes(slip(HOSTILE), paper, "default"))
    assert (out.faults, len(out.papers)) == ([], 1)
    assert read_codes(out.papers[0]) == as_read_by_all(["https://example.org/"])


def test_a_picture_that_reads_like_a_command_is_not_obeyed() -> None:
    # Each row says: open the cash drawer, ask for the state, recover.
    row = bytes.fromhex("1014010001 100401 100501".replace(" ", "")).ljust(72, b"\0")
    picture = Image.frombytes("1", (576, 50), bytes(byte ^ 0xFF for byte in row * 50))
    with patch.object(receipt, "draw_slip", lambda slip, roll: picture):
        out = Emulator().take(receipt.receipt_bytes(slip(), "80", "default"))
    changed = (out.papers[0][:50] == 0) != ~np.asarray(picture)
    assert (out.faults, int(changed.sum())) == ([], 150)


@pytest.mark.parametrize("seed", range(40))
def test_a_slip_that_breaks_off_anywhere_is_cut_and_the_next_one_is_whole(seed: int) -> None:
    whole = receipt.receipt_bytes(slip(), "80", "default")
    # The first places are inside the commands of reset and of the first picture.
    start = receipt.LONGEST_PICTURE
    end = start + seed if seed < 20 else random.Random(seed).randrange(start, len(whole))
    printer = Emulator()
    printer.take(whole[:end])
    printer.take(receipt.feed_and_cut("default"))
    assert (printer.printed.faults, len(printer.printed.hanging)) == ([], 0)
    printer.take(whole)
    assert printer.printed.faults == []
    assert np.array_equal(printer.printed.papers[-1], Emulator().take(whole).papers[0])


@pytest.mark.parametrize("seed", range(20))
def test_a_slip_after_one_that_nobody_cleared_is_still_printed_as_a_picture(seed: int) -> None:
    whole = receipt.receipt_bytes(slip(), "58", "default")
    out = Emulator(384).take(whole[: random.Random(seed).randrange(receipt.LONGEST_PICTURE, len(whole))] + whole)
    assert (out.faults, read_codes(out.papers[-1])[-1:]) == ([], as_read_by_all(["https://example.org/"]))


def test_no_command_is_longer_than_what_ends_it() -> None:
    black = Image.new("1", (576, 500), 0)
    with patch.object(receipt, "draw_slip", lambda slip, roll: black):
        sent = receipt.receipt_bytes(slip(), "80", "default")
    *pictures, end = sent[receipt.LONGEST_PICTURE :].split(b"\x1dv0\x00")[1:]
    assert max(map(len, pictures)) + 4 == receipt.LONGEST_PICTURE
    assert len(end.removesuffix(b"\x1bd\x06\x1dV\x00")) + 4 <= receipt.LONGEST_PICTURE


def test_white_is_not_sent() -> None:
    white = Image.new("1", (576, 2400), 1)
    with patch.object(receipt, "draw_slip", lambda slip, roll: white):
        sent = receipt.receipt_bytes(slip(), "80", "default")
    assert len(sent) - receipt.LONGEST_PICTURE < 4000  # one byte of 72 for a row, and the commands
    assert len(Emulator().take(sent).papers[0]) >= 2400


@every_roll
def test_the_test_slip_shows_width_code_and_cut(paper: Paper) -> None:
    out = Emulator(DOTS[paper]).take(receipt.test_bytes(paper, "default", ("Hold it.",)))
    assert (out.faults, read_codes(out.papers[0])) == ([], as_read_by_all([PAYLOAD]))


def test_what_was_left_in_a_printer_is_pushed_out_beyond_the_knife() -> None:
    out = Emulator().take(receipt.feed_and_cut("default"))
    assert (out.faults, len(out.papers), len(out.papers[0]) >= 120) == ([], 1, True)  # dots, 15 mm


@pytest.mark.parametrize("profile", ["", "no such printer"])
def test_a_printer_that_nobody_makes_is_named(profile: str) -> None:
    with pytest.raises(KioskError) as raised:
        receipt.feed_and_cut(profile)
    assert raised.value.problem.code == "receipt-profile"


def test_printing_twice_gives_the_same_bytes() -> None:
    assert receipt.receipt_bytes(slip(), "80", "default") == receipt.receipt_bytes(slip(), "80", "default")


@settings(max_examples=30)
@given(st.text(st.characters(categories=["Cc", "Cf", "Zl", "Zp", "Zs", "Nd"]), max_size=40))
def test_no_signs_make_a_fault(text: str) -> None:
    out = Emulator(384).take(receipt.receipt_bytes(slip(text), "58", "default"))
    assert (out.faults, len(out.papers)) == ([], 1)
