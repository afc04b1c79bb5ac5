"""Can slips be printed, and does nothing keep them?"""

from collections.abc import Iterator
from datetime import date

from kiosk.doctor.finding import Finding, attention, ok, unseen
from kiosk.doctor.machine import Machine
from kiosk.settings import read_settings
from kiosk.takeaway.office.check_server import check_server
from kiosk.takeaway.printers.ask_state import state_and_fault
from kiosk.takeaway.printers.state import PrinterState

_CUPS = "etc/cups"
_UNREADABLE = "cups-unreadable"


def check_printer(machine: Machine, _today: date) -> Iterator[Finding]:
    """Ask the printer how it is, up to three seconds; nothing is printed."""
    printer = read_settings(machine.home)[0].printer
    if not printer.is_set:
        yield ok("printer", "printer-none")
        return
    if not printer.is_on:
        yield attention("printer", "printer-not-on")
    state, fault = state_and_fault(printer)
    if fault is not None:
        yield Finding("printer", "broken", "", problem=fault)
    elif not state.can_print or state is PrinterState.LOW:
        yield attention("printer", f"printer-{state}")
    else:
        yield ok("printer", "printer-ready" if state is PrinterState.READY else "printer-silent")


def check_history(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at what a print server would keep of a slip."""
    printer = read_settings(machine.home)[0].printer
    if printer.kind != "cups":
        return
    problems = check_server("", machine.path(_CUPS))
    for problem in problems:
        is_seen = problem.code != _UNREADABLE
        yield Finding("print-server", "attention", "", problem=problem) if is_seen else unseen("print-server")
    if not problems:
        yield ok("print-server", "print-server-forgets")
