"""Printing a page through a queue of CUPS, so that it is printed now or never and leaves nothing behind."""

import time
from dataclasses import dataclass

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.office.cups_server import ask, queue_uri
from kiosk.takeaway.office.ipp_message import Operation
from kiosk.takeaway.office.printer_reasons import fault_in, is_low, reasons_of, stops_printing
from kiosk.takeaway.office.send_page import send_page
from kiosk.takeaway.printer_faults import BEGUN
from kiosk.takeaway.printers.state import PrinterState


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each thing may take, in seconds; all together less than a print process has.

    Attributes:
        page: Until the printer has the whole page.
        fault: Without paper, open or not to be reached.
        end: Until CUPS has forgotten the job.
        pause: Between two questions.
    """

    page: float = 35.0
    fault: float = 10.0
    end: float = 8.0
    pause: float = 0.2


USUAL = Patience()

_PROCESSING, _STOPPED = 4, 5  # printer-state
_GIVEN_UP, _COMPLETED = 6, 9  # job-state: from 6 on nothing of it is printed, unless somebody starts it again
_CODES = {
    PrinterState.OUT: "printer-out",
    PrinterState.COVER_OPEN: "printer-cover-open",
    PrinterState.OFFLINE: "printer-offline",
}


@dataclass(frozen=True, slots=True)
class _Queue:
    """What CUPS tells of a queue: the printer's state, why, and whether the queue takes jobs."""

    state: int
    reasons: tuple[str, ...]
    takes_jobs: bool


def print_page(pdf: bytes, queue: str, paper: Paper, patience: Patience = USUAL) -> None:
    """Print a page and wait until the printer has it; CUPS has forgotten the job when this returns or raises.

    Args:
        pdf: The page, as `kiosk.takeaway.office.page_pdf.page_pdf` makes it.
        queue: Name of the queue.
        paper: ``letter`` or ``a4``.
        patience: How long each step may take.

    Raises:
        KioskError: ``printer-no-server``, ``printer-no-queue``, ``printer-stopped``, ``printer-not-taken``,
            ``printer-out``, ``printer-cover-open``, ``printer-offline``, ``printer-silent``, ``printer-broke-off``;
            ``printer-keeps-page`` when CUPS does not forget it.
    """
    told = _ask_about(queue)
    if told.state == _STOPPED or not told.takes_jobs:
        raise KioskError(Problem("printer-stopped"))  # CUPS would keep the page and print it for somebody else
    job: int | None = None
    try:
        job = send_page(pdf, queue, paper)
        _wait_for(job, queue, patience)
    finally:
        _forget(queue, job, patience)


def cancel_all(queue: str, patience: Patience = USUAL) -> None:
    """End every job that this user has in a queue, and make CUPS forget it: document, title and time.

    Raises:
        KioskError: ``printer-no-server``; ``printer-keeps-page`` when a job does not go.
    """
    _forget(queue, None, patience)


def queue_state(queue: str) -> PrinterState:
    """Say how the printer behind a queue is, as far as CUPS knows.

    CUPS hears of a printer only while it prints. What was wrong at the end of the last page may have been mended
    since, so on a printer at rest it counts as unknown and keeps no slip back.

    Raises:
        KioskError: ``printer-no-server``, ``printer-no-queue``.
    """
    told = _ask_about(queue)
    fault = fault_in(told.reasons)
    if told.state == _STOPPED or not told.takes_jobs:
        return fault or PrinterState.OFFLINE
    if fault is not None:
        return fault if told.state == _PROCESSING and stops_printing(told.reasons) else PrinterState.UNKNOWN
    return PrinterState.LOW if is_low(told.reasons) else PrinterState.READY


def queues() -> tuple[str, ...]:
    """Return the names of the server's queues, in order.

    Raises:
        KioskError: ``printer-no-server``.
    """
    answer = ask(Operation.CUPS_GET_PRINTERS, requested_attributes=("printer-name",))
    return tuple(sorted(str(name) for thing in answer.things for name in thing.get("printer-name", ())))


def _ask_about(queue: str) -> _Queue:
    wanted = ("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs")
    answer = ask(Operation.GET_PRINTER_ATTRIBUTES, printer_uri=queue_uri(queue), requested_attributes=wanted)
    if not answer.is_good or not answer.things:
        raise KioskError(Problem("printer-no-queue"))
    thing = answer.things[0]
    (state,) = thing.get("printer-state", (0,))
    return _Queue(int(state), reasons_of(thing), thing.get("printer-is-accepting-jobs") != (0,))


def _wait_for(job: int, queue: str, patience: Patience) -> None:
    """Wait until the printer has the page, or it will not get it."""
    began = well = time.monotonic()
    while True:
        now = time.monotonic()  # before what is asked: whoever is late is told the newest of it
        state = _job_state(job, queue)
        if state == _COMPLETED:
            return
        told = _ask_about(queue)
        fault = fault_in(told.reasons)
        well = well if stops_printing(told.reasons) else now
        if told.state == _STOPPED:
            raise _fault(fault, "printer-stopped")
        if state >= _GIVEN_UP:
            raise _fault(None, "printer-broke-off")
        if now - well > patience.fault or now - began > patience.page:
            raise _fault(fault, "printer-silent")
        time.sleep(patience.pause)


def _job_state(job: int, queue: str) -> int:
    answer = ask(
        Operation.GET_JOB_ATTRIBUTES, printer_uri=queue_uri(queue), job_id=job, requested_attributes=("job-state",)
    )
    if not answer.is_good or not answer.things:
        # A server that keeps no history tells nobody whether a page was printed.
        raise _fault(None, "printer-silent")
    (state,) = answer.things[0].get("job-state", (0,))
    return int(state)


def _fault(fault: PrinterState | None, otherwise: str) -> KioskError:
    return KioskError(Problem(otherwise if fault is None else _CODES[fault], facts={**BEGUN}))


def _forget(queue: str, job: int | None, patience: Patience) -> None:
    """End one job, or all of this user, and purge what is over until the server knows none of them any more."""
    latest = time.monotonic() + patience.end
    while jobs := _jobs(queue, job):
        for number in jobs:
            # A job that still runs is only ended by this; the next round purges it.
            ask(Operation.CANCEL_JOB, printer_uri=queue_uri(queue), job_id=number, purge_job=True)
        if time.monotonic() > latest:
            raise KioskError(Problem("printer-keeps-page"))
        time.sleep(patience.pause / 4)


def _jobs(queue: str, job: int | None) -> tuple[int, ...]:
    """Return the numbers of this user's jobs in a queue, those that are over too; or of one."""
    answer = ask(
        Operation.GET_JOBS,
        printer_uri=queue_uri(queue),
        which_jobs="all",
        my_jobs=True,
        requested_attributes=("job-id",),
    )
    numbers = (int(number) for thing in answer.things for number in thing.get("job-id", ()))
    return tuple(number for number in numbers if job in (None, number))
