"""The printer, and what a print server keeps."""

import pytest

from kiosk.doctor.machine import Machine
from kiosk.doctor.printer_checks import check_history, check_printer
from kiosk.problem import Problem
from kiosk.takeaway.printers.state import PrinterState
from tests.staff.test_attention import SET_UP

from .good_machine import TODAY, write


def test_no_printer_is_well_and_no_server_is_looked_at(machine: Machine) -> None:
    assert [one.key for one in check_printer(machine, TODAY)] == ["printer-none"]
    assert list(check_history(machine, TODAY)) == []


@pytest.mark.parametrize(
    ("state", "fault", "level"),
    [
        (PrinterState.READY, None, "ok"),
        (PrinterState.UNKNOWN, None, "ok"),
        (PrinterState.LOW, None, "attention"),
        (PrinterState.OUT, None, "attention"),
        (PrinterState.COVER_OPEN, None, "attention"),
        (PrinterState.OFFLINE, None, "attention"),
        (PrinterState.OFFLINE, Problem("printer-refused"), "broken"),
    ],
)
def test_each_state_of_a_printer_is_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, state: PrinterState, fault: Problem | None, level: str
) -> None:
    write(machine.home, "kiosk.toml", f'{SET_UP}[printer]\nkind = "usb"\naddress = "/dev/usb/lp0"\n')
    monkeypatch.setattr("kiosk.doctor.printer_checks.state_and_fault", lambda printer: (state, fault))
    assert [one.level for one in check_printer(machine, TODAY)] == [level]


def test_a_printer_that_visitors_may_not_use_is_told(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    write(machine.home, "kiosk.toml", f'{SET_UP}[printer]\nkind = "cups"\naddress = "office"\npaper = "a4"\n')
    ready = (PrinterState.READY, None)
    monkeypatch.setattr("kiosk.doctor.printer_checks.state_and_fault", lambda printer: ready)
    assert [one.key for one in check_printer(machine, TODAY)] == ["printer-not-on", "printer-ready"]
    assert {one.level for one in check_history(machine, TODAY)} == {"unseen"}, "there is no CUPS to read"
