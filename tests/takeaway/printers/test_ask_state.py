"""A printer is asked how it is; one that does not tell holds nobody up."""

from dataclasses import replace

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.ask_state import ask_state, state_and_fault
from kiosk.takeaway.printers.deadline import USUAL, Patience
from kiosk.takeaway.printers.state import PrinterState

from .fake_printer import COVER, LOW_PAPER, NO_PAPER, OFF_LINE, STOPPED_FOR_PAPER, WELL, FakePrinter
from .loopback_printer import LoopbackPrinter

CALM = Patience(ask=30, answer=30, stall=30, finish=30, whole=120)
SHORT = 0.2


@pytest.mark.parametrize(
    ("printer", "state"),
    [
        (FakePrinter(), PrinterState.READY),
        (FakePrinter(paper=LOW_PAPER), PrinterState.LOW),
        (FakePrinter(paper=NO_PAPER), PrinterState.OUT),
        (FakePrinter(paper=NO_PAPER | LOW_PAPER, printer=OFF_LINE), PrinterState.OUT),
        (FakePrinter(printer=OFF_LINE, cause=COVER), PrinterState.COVER_OPEN),
        (FakePrinter(printer=OFF_LINE, cause=STOPPED_FOR_PAPER), PrinterState.OUT),
        (FakePrinter(printer=OFF_LINE, cause=WELL), PrinterState.OFFLINE),
        (FakePrinter(noise=b"\x00\xff\x11\x13"), PrinterState.READY),
    ],
)
def test_what_a_printer_answers_is_its_state(printer: FakePrinter, state: PrinterState) -> None:
    with LoopbackPrinter(printer) as there:
        assert state_and_fault(there.settings, CALM) == (state, None)
        assert printer.has_printed() == b""


@pytest.mark.parametrize(
    ("printer", "state"),
    [
        (FakePrinter(printer=None), PrinterState.UNKNOWN),
        (FakePrinter(printer=0xFF), PrinterState.UNKNOWN),
        (FakePrinter(paper=None), PrinterState.READY),
        (FakePrinter(printer=OFF_LINE, cause=None), PrinterState.OFFLINE),
    ],
)
def test_an_answer_that_does_not_come_is_not_known(printer: FakePrinter, state: PrinterState) -> None:
    # A machine too slow for the other answers makes them unknown as well: it is asked until they came in time.
    with LoopbackPrinter(printer) as there:
        patience = replace(CALM, answer=SHORT)
        while state_and_fault(there.settings, patience) != (state, None):
            patience = replace(patience, answer=patience.answer * 2)
            assert patience.answer < 60


def test_one_that_never_stops_talking_is_not_known() -> None:
    with LoopbackPrinter(FakePrinter(printer=0xFF, noise=b"\xff" * 100_000)) as there:
        assert state_and_fault(there.settings, replace(CALM, answer=SHORT))[0] is PrinterState.UNKNOWN


def test_a_printer_that_cannot_be_reached_is_off_line_and_staff_are_told_why() -> None:
    gone = PrinterSettings(kind="usb", address="/dev/usb/lp-not-there")
    assert state_and_fault(gone) == (PrinterState.OFFLINE, Problem("printer-refused"))


def test_a_printer_that_hangs_up_is_off_line() -> None:
    with LoopbackPrinter(takes=0, then="close") as there:
        assert state_and_fault(there.settings, CALM)[0] is PrinterState.OFFLINE


def test_one_in_use_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise KioskError(Problem("printer-busy"))

    monkeypatch.setattr("kiosk.takeaway.printers.ask_state.open_channel", busy)
    printer = PrinterSettings(kind="usb", address="/dev/usb/lp0")
    assert state_and_fault(printer) == (PrinterState.UNKNOWN, Problem("printer-busy"))


def test_asking_takes_three_seconds_at_most() -> None:
    assert USUAL.ask <= 3


def test_cups_is_asked_for_its_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def queue_state(queue: str) -> PrinterState:
        asked.append(queue)
        return PrinterState.LOW

    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queue_state", queue_state)
    assert (ask_state(PrinterSettings(kind="cups", address="office")), asked) == (PrinterState.LOW, ["office"])


def test_a_queue_that_cannot_be_asked_is_off_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def queue_state(queue: str) -> PrinterState:
        raise KioskError(Problem("printer-no-queue"))

    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queue_state", queue_state)
    printer = PrinterSettings(kind="cups", address="office")
    assert state_and_fault(printer) == (PrinterState.OFFLINE, Problem("printer-no-queue"))
