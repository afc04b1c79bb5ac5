"""What is set for the printer, in lines."""

from dataclasses import replace
from typing import get_args

import pytest

from kiosk.printer_settings import Paper, PrinterKind, PrinterSettings, SlipTitle
from kiosk.staff.printer.printer_lines import printer_lines, printer_told, title_told
from tests.staff.staff_app import WORDS

USB = PrinterSettings(kind="usb", address="/dev/usb/lp0")


def lines(printer: PrinterSettings) -> dict[str, str]:
    return dict(printer_lines(printer, WORDS))


def test_without_a_printer_there_is_one_line() -> None:
    assert lines(PrinterSettings()) == {"printer": "Printer: none"}


def test_a_receipt_printer_has_a_model_and_an_office_printer_has_none() -> None:
    cups = PrinterSettings(kind="cups", address="office", paper="letter")
    assert ("profile" in lines(USB), "profile" in lines(cups)) == (True, False)


def test_only_of_an_office_printer_it_is_to_be_said_that_visitors_reach_it() -> None:
    cups = PrinterSettings(kind="cups", address="office", paper="letter")
    assert ("reachable" in lines(USB), "reachable" in lines(cups)) == (False, True)


def test_each_kind_of_slip_tells_by_its_shape_whether_it_is_offered() -> None:
    found = lines(replace(USB, kinds=("digits",)))
    assert (found["kind-digits"][:3], found["kind-log"][:3]) == ("[x]", "[ ]")


def test_where_slips_come_out_is_told_without_what_a_terminal_would_obey() -> None:
    assert "\x1b" not in lines(replace(USB, comes_out="desk\x1b[2J"))["comes_out"]


@pytest.mark.parametrize("paper", get_args(Paper))
def test_every_paper_has_words(paper: Paper) -> None:
    assert "staff-" not in lines(replace(USB, paper=paper))["paper"]


@pytest.mark.parametrize("kind", get_args(PrinterKind))
def test_every_kind_of_printer_has_words(kind: PrinterKind) -> None:
    told = printer_told(replace(USB, kind=kind), WORDS)
    assert "staff-" not in told and ("/dev/usb/lp0" in told) == (kind != "none")


def test_every_title_has_words_of_its_own() -> None:
    titles: tuple[SlipTitle, ...] = get_args(SlipTitle)
    told = [title_told(title, WORDS) for title in titles]
    assert len(set(told)) == len(titles) and not [one for one in told if "-title-" in one]
