"""How the printer is, and what of it needs staff."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import Problem
from kiosk.staff.concern import Concern
from kiosk.staff.printer.printer_report import PrinterReport, ask_printer, printer_concerns, printer_faults_told
from kiosk.takeaway.printer_faults import FaultKind, PrinterFault, note_fault
from kiosk.takeaway.printers.state import PrinterState
from tests.staff.printer.calm import CALM
from tests.staff.staff_app import WORDS
from tests.takeaway.printers.fake_printer import LOW_PAPER, NO_PAPER, OFF_LINE, FakePrinter
from tests.takeaway.printers.loopback_printer import LoopbackPrinter

MONDAY = date(2026, 11, 23)
SET = '[printer]\nkind = "usb"\naddress = "/dev/usb/lp0"\n'
WELL = PrinterReport(PrinterState.READY, ())


def home_with(folder: Path, text: str = SET) -> Path:
    (folder / "kiosk.toml").write_text(text)
    return folder


def keys(home: Path, report: PrinterReport | None = WELL) -> list[str]:
    return [concern.key for concern in printer_concerns(home, report)]


@pytest.mark.parametrize(
    ("fake", "state"),
    [
        (FakePrinter(), PrinterState.READY),
        (FakePrinter(paper=LOW_PAPER), PrinterState.LOW),
        (FakePrinter(printer=OFF_LINE, paper=NO_PAPER), PrinterState.OUT),
    ],
)
def test_a_printer_is_asked(fake: FakePrinter, state: PrinterState) -> None:
    with LoopbackPrinter(fake) as printer:
        assert ask_printer(printer.settings, CALM) == PrinterReport(state, ())


def test_a_printer_that_never_answers_is_unknown_and_needs_nobody() -> None:
    with LoopbackPrinter(FakePrinter(printer=None, cause=None, paper=None)) as printer:
        assert ask_printer(printer.settings) == PrinterReport(PrinterState.UNKNOWN, ())


def test_a_printer_that_is_gone_tells_why() -> None:
    with LoopbackPrinter() as printer:
        settings = printer.settings
    report = ask_printer(settings, CALM)
    assert (report.state, [fault.code for fault in report.problems]) == (PrinterState.OFFLINE, ["printer-refused"])


def test_a_model_that_nobody_knows_is_told() -> None:
    with LoopbackPrinter() as printer:
        report = ask_printer(replace(printer.settings, profile="Zz-1"), CALM)
    assert [fault.code for fault in report.problems] == ["receipt-profile"]


def test_a_queue_that_would_print_later_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    retries = Problem("cups-queue-retries", facts={"queue": "office"})
    for name, answer in {
        "kiosk.takeaway.printers.ask_state.state_and_fault": lambda *_: (PrinterState.READY, None),
        "kiosk.takeaway.office.check_server.check_server": lambda queue="": (retries,) if queue == "office" else (),
    }.items():
        monkeypatch.setattr(name, answer)
    assert ask_printer(PrinterSettings(kind="cups", address="office", paper="letter")).problems == (retries,)


def test_of_what_cups_keeps_one_sentence_tells_where_to_read_on() -> None:
    kept = (Problem("cups-unreadable", Path("/etc/cups/a")), Problem("cups-unreadable", Path("/etc/cups/b")))
    report = PrinterReport(PrinterState.OFFLINE, (Problem("printer-refused"), *kept))
    assert list(printer_faults_told(report, WORDS)) == [
        WORDS.sentences(Problem("printer-refused")),
        WORDS("staff-printer-cups"),
    ]


def test_a_printer_that_was_not_asked_has_no_faults_to_tell() -> None:
    assert list(printer_faults_told(None, WORDS)) == []


def test_where_no_printer_is_set_nothing_is_told(tmp_path: Path) -> None:
    note_fault(home_with(tmp_path, ""), PrinterFault("stuck", MONDAY))
    assert keys(tmp_path) == []


def test_a_printer_that_is_well_needs_nobody(tmp_path: Path) -> None:
    assert keys(home_with(tmp_path)) == []


@pytest.mark.parametrize("state", PrinterState)
def test_each_state_that_needs_somebody_has_its_words(tmp_path: Path, state: PrinterState) -> None:
    found = keys(home_with(tmp_path), PrinterReport(state, ()))
    expected = [] if state in (PrinterState.READY, PrinterState.UNKNOWN) else [f"printer-{state}"]
    assert found == expected
    assert all(WORDS.has(f"staff-concern-{key}") for key in found)


@pytest.mark.parametrize("kind", get_args(FaultKind))
def test_a_slip_that_may_hang_in_it_is_told_first_with_its_day(tmp_path: Path, kind: FaultKind) -> None:
    note_fault(home_with(tmp_path), PrinterFault(kind, MONDAY))
    first, *rest = printer_concerns(tmp_path, PrinterReport(PrinterState.OUT, ()))
    assert (first, len(rest)) == (Concern(f"printer-{kind}", {"date": MONDAY}, place="printer"), 1)
    assert "November 23, 2026" in WORDS(f"staff-concern-{first.key}", **first.facts)


def test_a_printer_that_is_set_and_not_on_is_told(tmp_path: Path) -> None:
    assert keys(home_with(tmp_path, SET + "kinds = []\n"), None) == ["printer-not-on"]


def test_a_printer_that_cannot_be_reached_is_told_once(tmp_path: Path) -> None:
    gone = Problem("printer-refused")
    found = tuple(printer_concerns(home_with(tmp_path), PrinterReport(PrinterState.OFFLINE, (gone,))))
    assert found == (Concern("", problem=gone, place="printer"),)
