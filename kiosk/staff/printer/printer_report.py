"""How the printer is, and what of it needs the attention of staff."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.guide.words import Wording
from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings
from kiosk.staff.concern import Concern
from kiosk.takeaway.printer_faults import read_fault
from kiosk.takeaway.printers.deadline import USUAL, Patience
from kiosk.takeaway.printers.state import PrinterState

_TOLD = {
    PrinterState.LOW: "printer-low",
    PrinterState.OUT: "printer-out",
    PrinterState.COVER_OPEN: "printer-cover-open",
    PrinterState.OFFLINE: "printer-offline",
}


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """What the printer answered, and what is wrong with how it is set.

    Attributes:
        problems: Why it cannot be reached or used, and what CUPS keeps that it should not.
    """

    state: PrinterState
    problems: tuple[Problem, ...]

    @property
    def tells_state(self) -> bool:
        """Say whether the state says more than the problems: a printer that cannot be reached tells why."""
        return not (self.state is PrinterState.OFFLINE and self.problems)


def ask_printer(printer: PrinterSettings, patience: Patience = USUAL) -> PrinterReport:
    """Ask a printer that is set how it is: up to a few seconds, so never where keys are waited for."""
    from kiosk.takeaway.printers.ask_state import state_and_fault  # noqa: PLC0415  # where no printer is, not at all

    state, fault = state_and_fault(printer, patience)
    problems = [] if fault is None else [fault]
    if printer.kind == "cups":
        from kiosk.takeaway.office.check_server import check_server  # noqa: PLC0415  # as above

        problems += check_server(printer.address if fault is None else "")
    else:
        from kiosk.takeaway.receipt.profiles import roll_of  # noqa: PLC0415  # as above

        try:
            roll_of(printer.profile, printer.paper)
        except KioskError as error:
            problems.append(error.problem)
    return PrinterReport(state, tuple(problems))


def printer_faults_told(report: PrinterReport | None, words: Wording) -> Iterator[str]:
    """Tell why it cannot be reached or used; of what CUPS keeps, which takes many lines, that "All is well" tells it.

    Args:
        report: What it answered; None where it was not asked.
        words: Give the words.
    """
    problems = report.problems if report else ()
    for problem in problems:
        if not problem.code.startswith("cups-"):
            yield words.sentences(problem)
    if any(problem.code.startswith("cups-") for problem in problems):
        yield words("staff-printer-cups")


def printer_concerns(home: Path, report: PrinterReport | None) -> Iterator[Concern]:
    """Tell what is wrong with the printer: a slip that may hang in it first.

    Args:
        home: The home folder.
        report: What it answered; None where it was not asked.
    """
    printer = read_settings(home)[0].printer
    if not printer.is_set:
        return
    if (fault := read_fault(home)) is not None:
        yield Concern(f"printer-{fault.kind}", {"date": fault.day}, place="printer")
    if not printer.is_on:
        yield Concern("printer-not-on", place="printer")
    if report is None:
        return
    if report.state in _TOLD and report.tells_state:
        yield Concern(_TOLD[report.state], place="printer")
    for problem in report.problems:
        yield Concern("", problem=problem, place="printer")
