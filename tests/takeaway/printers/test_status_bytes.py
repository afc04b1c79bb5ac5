from collections.abc import Callable

import pytest

from kiosk.takeaway.printers import status_bytes as esc

BYTES = range(256)


def test_no_byte_answers_both_kinds_of_question() -> None:
    assert [byte for byte in BYTES if esc.answers_now(byte) and esc.answers_when_done(byte)] == []


def test_the_signs_that_stop_a_line_and_let_it_go_on_are_no_answers() -> None:
    assert [byte for byte in (0x11, 0x13, 0xFF) if esc.answers_now(byte) or esc.answers_when_done(byte)] == []


def test_a_printer_with_nothing_wrong_says_so_in_each_answer() -> None:
    well = 0x12
    assert esc.answers_now(well)
    readings = (esc.is_off_line, esc.cover_is_open, esc.stopped_for_paper, esc.paper_is_out, esc.paper_is_low)
    assert [reading(well) for reading in readings] == [False] * 5


@pytest.mark.parametrize(
    ("reading", "bit"),
    [
        (esc.is_off_line, 0x08),
        (esc.cover_is_open, 0x04),
        (esc.stopped_for_paper, 0x20),
        (esc.paper_is_out, 0x20),
        (esc.paper_is_out, 0x40),
        (esc.paper_is_low, 0x04),
        (esc.paper_is_low, 0x08),
    ],
)
def test_each_reading_looks_at_its_own_bits(reading: Callable[[int], bool], bit: int) -> None:
    assert (reading(0x12 | bit), reading(0x12)) == (True, False)


def test_paper_that_ended_is_told_behind_the_slip() -> None:
    assert (esc.ended_without_paper(0x0C), esc.ended_without_paper(0x03)) == (True, False)
