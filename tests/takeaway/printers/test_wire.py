"""Bytes reach a printer whole, or it is told by name why not, and nothing of them is printed later."""

import os
import signal
import socket
from dataclasses import replace
from random import Random

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printer_faults import has_begun
from kiosk.takeaway.printers.deadline import Patience
from kiosk.takeaway.printers.wire import send
from tests.terminals.waiting import until

from .fake_printer import COVER, LOW_PAPER, NO_PAPER, OFF_LINE, STOPPED_FOR_PAPER, FakePrinter
from .loopback_printer import Fate, LoopbackPrinter
from .serial_printer import SerialPrinter

# Nothing here depends on how quick the machine is: a printer that answers has half a minute for it, and only what
# never comes is waited for shortly.
CALM = Patience(ask=30, answer=30, stall=30, finish=30, whole=120)
SHORT = 0.2

SLIP = bytes(range(17, 256)) * 8
LONG = SLIP * 300
"""More than all buffers between the two can hold."""


def problem_of(printer: PrinterSettings, data: bytes, patience: Patience) -> Problem:
    with pytest.raises(KioskError) as failed:
        send(printer, data, patience)
    return failed.value.problem


def test_a_serial_line_is_given_the_time_that_its_bytes_need() -> None:
    with SerialPrinter() as there:
        send(replace(there.settings, address=f"{there.path}:9600"), LONG, replace(CALM, whole=0))  # ten minutes
        assert there.printer.has_printed() == LONG


def test_a_slip_arrives_whole_and_the_line_ends_in_order() -> None:
    with LoopbackPrinter() as there:
        send(there.settings, LONG, CALM)
        assert there.printer.has_printed() == LONG
        until(lambda: there.ends == ["closed"], "the line was closed")


def test_two_slips_arrive_one_after_the_other() -> None:
    with LoopbackPrinter() as there:
        send(there.settings, b"first", CALM)
        send(there.settings, b"second", CALM)
        assert there.printer.has_printed() == b"firstsecond"


@pytest.mark.parametrize(
    ("printer", "code"),
    [
        (FakePrinter(paper=NO_PAPER), "printer-out"),
        (FakePrinter(printer=OFF_LINE, cause=COVER), "printer-cover-open"),
        (FakePrinter(printer=OFF_LINE, cause=STOPPED_FOR_PAPER), "printer-out"),
        (FakePrinter(printer=OFF_LINE), "printer-offline"),
    ],
)
def test_a_printer_that_cannot_print_is_sent_nothing(printer: FakePrinter, code: str) -> None:
    with LoopbackPrinter(printer) as there:
        assert problem_of(there.settings, SLIP, CALM) == Problem(code)
        assert printer.has_printed() == b""


def test_a_printer_low_on_paper_prints() -> None:
    with LoopbackPrinter(FakePrinter(paper=LOW_PAPER)) as there:
        send(there.settings, SLIP, CALM)
        assert there.printer.has_printed() == SLIP


def test_a_printer_that_never_answers_prints() -> None:
    silent = FakePrinter(printer=None, cause=None, paper=None, done=None)
    with LoopbackPrinter(silent) as there:
        send(there.settings, LONG, replace(CALM, answer=SHORT))
        until(lambda: silent.has_printed() == LONG, "all is printed")
        until(lambda: there.ends == ["closed"], "the line was closed")


def test_a_slow_printer_gets_the_time_it_needs() -> None:
    with LoopbackPrinter(at_once=16) as there:
        send(there.settings, SLIP, CALM)
        assert there.printer.has_printed() == SLIP


def test_one_that_says_all_is_well_but_not_that_it_is_done_is_believed() -> None:
    with LoopbackPrinter(FakePrinter(done=None)) as there:
        send(there.settings, SLIP, replace(CALM, finish=SHORT))
        until(lambda: there.printer.has_printed() == SLIP, "all is printed")


def test_words_that_nobody_asked_for_do_not_cut_the_line() -> None:
    with LoopbackPrinter(FakePrinter(noise=b"\xff\x11\x13")) as there:
        send(there.settings, SLIP, CALM)
        until(lambda: there.ends == ["closed"], "the line was closed")
        assert there.printer.has_printed() == SLIP


def test_a_printer_that_is_not_there_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = PrinterSettings(kind="network", address=f"127.0.0.1:{unused.getsockname()[1]}")
        assert problem_of(nobody, SLIP, CALM) == Problem("printer-refused")


def test_a_printer_that_takes_no_connection_is_told() -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        there = PrinterSettings(kind="network", address=f"127.0.0.1:{full.getsockname()[1]}")
        assert problem_of(there, SLIP, replace(CALM, ask=SHORT)) == Problem("printer-refused")


def test_a_printer_that_hangs_up_at_once_has_begun_nothing() -> None:
    with LoopbackPrinter(takes=0, then="close") as there:
        found = problem_of(there.settings, SLIP, CALM)
    assert (found.code, has_begun(found)) == ("printer-broke-off", False)


@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_printer_whose_plug_is_pulled_in_the_middle_is_told(then: Fate) -> None:
    with LoopbackPrinter(takes=9_000, then=then) as there:
        found = problem_of(there.settings, LONG, CALM)
    assert (found.code, has_begun(found)) == ("printer-broke-off", True)


def test_a_plug_pulled_at_any_moment_is_told() -> None:
    moments = Random(5).sample(range(len(LONG) // 10), 20)
    codes = set()
    for number, moment in enumerate(moments):
        with LoopbackPrinter(takes=moment, then="reset" if number % 2 else "close") as there:
            codes.add(problem_of(there.settings, LONG[: len(LONG) // 10], CALM).code)
    assert codes == {"printer-broke-off"}


def test_a_printer_that_stalls_is_told_and_prints_the_rest_never() -> None:
    with LoopbackPrinter(takes=9_000) as there:
        found = problem_of(there.settings, LONG, replace(CALM, stall=SHORT))
        there.resume()
        until(lambda: there.ends == ["reset"], "the line was cut")
    assert (found.code, has_begun(found)) == ("printer-silent", True)
    assert len(there.printer.has_printed()) < len(LONG)


def test_a_printer_that_takes_all_but_falls_silent_is_told() -> None:
    with LoopbackPrinter(FakePrinter(silent_after=len(SLIP))) as there:
        found = problem_of(there.settings, SLIP, replace(CALM, stall=SHORT, finish=2 * SHORT))
    assert (found.code, has_begun(found)) == ("printer-silent", True)


def test_paper_that_ends_in_the_middle_is_told() -> None:
    with LoopbackPrinter(FakePrinter(paper_for=100)) as there:
        found = problem_of(there.settings, SLIP, CALM)
    assert (found.code, has_begun(found)) == ("printer-out", True)


def test_paper_that_ends_with_the_last_line_is_told() -> None:
    with LoopbackPrinter(FakePrinter(done=0x0F)) as there:
        found = problem_of(there.settings, SLIP, CALM)
    assert (found.code, has_begun(found)) == ("printer-out", True)


def test_nothing_more_comes_from_a_process_that_is_killed() -> None:
    with LoopbackPrinter(takes=9_000) as there:
        child = os.fork()
        if child == 0:
            try:
                send(there.settings, LONG, CALM)
            finally:
                os._exit(1)
        until(lambda: len(there.printer.has_printed()) > 8_000, "the printer is at it")
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        there.resume()
        until(lambda: there.ends == ["reset"], "the line was cut")
    assert len(there.printer.has_printed()) < len(LONG)


@pytest.mark.parametrize("kind", ["none", "cups"])
def test_what_is_no_receipt_printer_is_told(kind: str) -> None:
    printer = PrinterSettings(kind="none" if kind == "none" else "cups", address="queue")
    assert problem_of(printer, SLIP, CALM) == Problem("printer-none")
