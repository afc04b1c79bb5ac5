"""The printer without paper takes a slip when it is told to, and keeps nothing of it."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.proof.null_printer import NullPrinter
from kiosk.takeaway.printers.deadline import Deadline
from kiosk.takeaway.printers.open_channel import open_channel
from tests.terminals.waiting import until


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[NullPrinter]:
    with closing(NullPrinter(tmp_path / "printer", os.geteuid(), os.getegid())) as made:
        yield made


def test_nothing_is_taken_before_it_is_told_to(printer: NullPrinter) -> None:
    with open(os.open(printer.path, os.O_WRONLY), "wb", buffering=0) as job:
        job.write(b"x" * 100)
        assert printer.taken == 0
        printer.resume()
        until(lambda: printer.taken == 100, "what was sent")


def test_after_a_pause_it_takes_the_next_slip(printer: NullPrinter) -> None:
    printer.resume()
    printer.pause()
    with open(os.open(printer.path, os.O_WRONLY), "wb", buffering=0) as job:
        job.write(b"slip")
        printer.resume()
        until(lambda: printer.taken == 4, "the slip")


def test_the_kiosk_takes_it_for_a_printer(printer: NullPrinter) -> None:
    open_channel(PrinterSettings("file", str(printer.path)), Deadline(5.0)).close(keep=True)


def test_nobody_else_may_print_there(printer: NullPrinter) -> None:
    assert stat.S_IMODE(printer.path.stat().st_mode) == 0o600
