"""Patience with printers in tests: a slow machine is no silent printer."""

from functools import partial

import pytest

from kiosk.staff.printer import printer_screen
from kiosk.staff.printer.printer_report import ask_printer
from kiosk.staff.screens import all_is_well
from kiosk.takeaway.printers import wire
from kiosk.takeaway.printers.deadline import Patience

CALM = Patience(ask=30, answer=30, stall=30, finish=30, whole=120)


def be_calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the staff's screens wait for a printer as long as it takes."""
    for module in (printer_screen, all_is_well):
        monkeypatch.setattr(module, "ask_printer", partial(ask_printer, patience=CALM))
    monkeypatch.setattr(wire, "send", partial(wire.send, patience=CALM))
