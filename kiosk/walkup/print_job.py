"""A slip is printed by a process of its own, forked from the visit's: no page ever waits for a printer.

That process belongs to the visit's group and dies with the visit. What is on the slip reaches it by the fork alone.
"""

import json
import os
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printer_faults import BEGUN, has_begun
from kiosk.takeaway.printers_turn import printers_turn
from kiosk.takeaway.slip import Slip
from kiosk.walkup.print_process import fork_for

_LONGEST_ANSWER = 4096

_KEPT = "printer-keeps-page"
"""CUPS has not let go of the page."""


class JobState(IntEnum):
    """What is known of a visit's printing, in a byte that is shared with the supervisor."""

    NONE = 0
    """Nothing was printed, or all of it came out."""

    UNDER_WAY = 1
    """A slip is being printed, or that broke off: it may hang half out, or come out later."""

    FAILED = 2
    """The printer took nothing."""


class JobMark(Protocol):
    """Where the state of the printing is noted; it never tells what is printed."""

    def note_job(self, state: int) -> None:
        """Note a `JobState`."""

    def job(self) -> int:
        """Return what was noted last."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What printing needs in a visit.

    Attributes:
        printer: Where slips come out.
        turns: A folder that is locked while something is sent, so that nothing else is sent meanwhile.
        mark: Told of every job.
    """

    printer: PrinterSettings
    turns: Path
    mark: JobMark


@dataclass(frozen=True, slots=True)
class JobResult:
    """How a job ended.

    Attributes:
        problem: Why it failed (`kiosk.takeaway.printer_faults.has_begun` tells more); None where all was printed.
    """

    problem: Problem | None = None


class PrintJob:
    """One slip that is being printed.

    Args:
        pid: The process that prints.
        answer: Where that answers.

    Attributes:
        fd: Readable as soon as it is over. Stop watching it before `result` is asked, which closes it.
    """

    def __init__(self, pid: int, answer: int) -> None:
        self.fd = os.pidfd_open(pid)
        self._pid, self._answer = pid, answer

    def result(self) -> JobResult:
        """Return how it ended; to be asked once, when `fd` is readable: before, it waits."""
        os.waitpid(self._pid, 0)
        answer = os.read(self._answer, _LONGEST_ANSWER)
        os.close(self._answer)
        os.close(self.fd)
        if not answer:  # it was killed, or ended by a fault of its own
            return JobResult(Problem("printer-broke-off", facts={**BEGUN}))
        code, facts = json.loads(answer)
        return JobResult(Problem(code, facts=facts) if code else None)


def start(slip: Slip, desk: Desk) -> PrintJob:
    """Begin to print, and return at once.

    Raises:
        KioskError: The system gives no more processes.
    """
    answer, report = os.pipe()
    try:
        pid = fork_for(lambda: _print(slip, desk, report), keep=report)
    except OSError:
        os.close(answer)
        raise KioskError(Problem("printer-busy")) from None
    finally:
        os.close(report)
    return PrintJob(pid, answer)


def _print(slip: Slip, desk: Desk, report: int) -> None:
    """In the process that prints: print, note how that went, and answer."""
    from kiosk.takeaway.printers.print_slip import print_slip  # noqa: PLC0415  # no visit draws for paper

    with printers_turn(desk.turns):
        before = desk.mark.job()
        desk.mark.note_job(JobState.UNDER_WAY)
        answer: tuple[str, dict[str, str | int]] = ("", {})
        state = JobState.NONE
        try:
            print_slip(slip, desk.printer)
        except KioskError as error:
            answer = (error.problem.code, error.problem.facts)
            may_come_out = has_begun(error.problem) or error.problem.code == _KEPT or before == JobState.UNDER_WAY
            state = JobState.UNDER_WAY if may_come_out else JobState.FAILED
        desk.mark.note_job(state)
    os.write(report, json.dumps(answer).encode())
