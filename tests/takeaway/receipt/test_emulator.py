"""The printer that the tests print on tells what a slip must never do."""

import numpy as np
import pytest

from tests.takeaway.receipt.emulator import Emulator

DOT = b"\x1dv0\x00\x01\x00\x01\x00\x80"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"\x1bp\x00\x19\xfa", "drawer at byte 0"),
        (b"abc", "text or unknown 0x61 at byte 0"),
        (b"\x1bZ", "unknown ESC 0x5a at byte 0"),
        (b"\x1d(k", "unknown GS 0x28 at byte 0"),
        (b"\x1dv0\x00\x03\x00\x01\x00\x80\x10\x14", "cash drawer or power at byte 9"),
        (b"\x1dv0\x03\x01\x00\x01\x00\x80", "stretched picture at byte 0"),
        (b"\x1dv0\x00\x03\x00\x01\x00\x00\x00\x01", "wider than the paper at byte 0"),
    ],
)
def test_a_fault_is_told_with_its_place(data: bytes, fault: str) -> None:
    assert fault in Emulator(16).take(data).faults


def test_a_dot_is_black_where_it_was_sent() -> None:
    paper = Emulator(16).take(DOT + b"\x1dV\x00").papers[0]
    assert np.argwhere(paper == 0).tolist() == [[0, 0]]


def test_a_picture_that_is_not_whole_is_waited_for() -> None:
    emulator = Emulator(16)
    assert len(emulator.take(DOT[:-1]).hanging) == 0
    assert len(emulator.take(DOT[-1:]).hanging) == 1


def test_a_feed_moves_white_paper() -> None:
    assert Emulator(16).take(b"\x1bd\x02\x1bJ\x05").hanging.shape == (65, 16)


def test_what_was_not_cut_hangs_out() -> None:
    printed = Emulator(16).take(DOT + b"\x1dV\x42\x07" + DOT)
    assert ([len(paper) for paper in printed.papers], len(printed.hanging)) == ([8], 1)
