"""After a visit whose printing broke off the printer is cleared, and staff are told what they may find."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printer_faults import PrinterFault, read_fault
from kiosk.takeaway.receipt.receipt_bytes import feed_and_cut
from kiosk.walkup import printer_after_visit
from kiosk.walkup.print_job import JobState
from kiosk.walkup.printer_after_visit import see_to_printer
from tests.takeaway.printers.loopback_printer import LoopbackPrinter

TODAY = date(2026, 11, 23)
GONE = PrinterSettings(kind="file", address="/dev/there-is-none")


def test_a_slip_that_broke_off_is_cut_off_and_staff_look_for_it(tmp_path: Path) -> None:
    with LoopbackPrinter() as there:
        see_to_printer(tmp_path, tmp_path, there.settings, JobState.UNDER_WAY, TODAY)
        assert there.printer.has_printed() == feed_and_cut("default")
    assert read_fault(tmp_path) == PrinterFault("half-slip", TODAY)


def test_a_printer_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    see_to_printer(tmp_path, tmp_path, GONE, JobState.UNDER_WAY, TODAY)
    assert read_fault(tmp_path) == PrinterFault("stuck", TODAY)


def test_a_printer_that_took_nothing_is_left_alone_and_told(tmp_path: Path) -> None:
    with LoopbackPrinter() as there:
        see_to_printer(tmp_path, tmp_path, there.settings, JobState.FAILED, TODAY)
        assert there.ends == []
    assert read_fault(tmp_path) == PrinterFault("failed", TODAY)


def test_it_is_told_before_it_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[PrinterFault | None] = []

    def look(home: Path) -> Callable[[PrinterSettings], None]:
        return lambda _: told.append(read_fault(home))

    monkeypatch.setattr(printer_after_visit, "clear_printer", look(tmp_path))
    see_to_printer(tmp_path, tmp_path, GONE, JobState.UNDER_WAY, TODAY)
    assert told == [PrinterFault("stuck", TODAY)]


def test_where_a_fault_cannot_be_kept_the_printer_is_cleared_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "staff").touch()
    with LoopbackPrinter() as there:
        with pytest.raises(OSError, match="staff"):
            see_to_printer(tmp_path, tmp_path, there.settings, JobState.UNDER_WAY, TODAY)
        assert there.printer.has_printed() == feed_and_cut("default")


def test_a_printer_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(_: PrinterSettings) -> None:
        raise KioskError(Problem("printer-silent"))

    monkeypatch.setattr(printer_after_visit, "clear_printer", silent)
    see_to_printer(tmp_path, tmp_path, GONE, JobState.UNDER_WAY, TODAY)
    assert read_fault(tmp_path) == PrinterFault("stuck", TODAY)
