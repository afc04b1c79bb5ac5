"""The printer after a visit in which printing broke off: it is cleared, and staff are told."""

from datetime import date
from pathlib import Path

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError
from kiosk.takeaway.clear_printer import clear_printer
from kiosk.takeaway.printer_faults import FaultKind, PrinterFault, note_fault
from kiosk.takeaway.printers_turn import printers_turn
from kiosk.walkup.print_job import JobState


def see_to_printer(home: Path, turns: Path, printer: PrinterSettings, job: int, today: date) -> None:
    """Clear the printer if a slip may be in it, and keep for staff what happened and on what day.

    Args:
        home: The home folder.
        turns: The folder that is locked while something is sent.
        printer: The printer.
        job: A `JobState`, as the visit left it.
        today: The day.

    Raises:
        OSError: The fault cannot be kept; the printer was seen to all the same.
    """
    if job == JobState.FAILED:
        note_fault(home, PrinterFault("failed", today))
        return
    try:
        note_fault(home, PrinterFault("stuck", today))  # before, as this process may be ended at it
    finally:
        left: FaultKind = "half-slip" if _cleared(printer, turns) else "stuck"
    note_fault(home, PrinterFault(left, today))


def _cleared(printer: PrinterSettings, turns: Path) -> bool:
    try:
        with printers_turn(turns):
            clear_printer(printer)
    except KioskError:
        return False
    return True
