"""Printing from a visit: all that pages know of it. A process of its own does the work; no page ever waits for it."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.slip import Slip


class PrintState(Enum):
    """How far the newest slip of the visit has come."""

    NONE = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()


class JobResult(Protocol):
    """How a job ended: ``problem`` is None where the whole slip was printed."""

    @property
    def problem(self) -> Problem | None:
        """Why it failed, or None."""


class PrintJob(Protocol):
    """A slip on its way to the printer, as `kiosk.walkup.print_job.start` begins it."""

    @property
    def fd(self) -> int:
        """A descriptor that can be read as soon as the job is over."""

    def result(self) -> JobResult:
        """Tell how it ended and close ``fd``; asked once, when ``fd`` can be read."""


StartJob = Callable[[Slip], PrintJob]
Watch = Callable[[int, Callable[[], None]], object]


class Printing:
    """The printer as the pages of one visit see it. Nothing can be printed before `attach`.

    Args:
        settings: What staff set; it is on.

    Attributes:
        state: Of the newest slip.
        problem: What went wrong, where the state is FAILED, else None.
        printed: How many slips this visit printed whole.
    """

    def __init__(self, settings: PrinterSettings) -> None:
        self.settings = settings
        self.state = PrintState.NONE
        self.problem: Problem | None = None
        self.printed = 0
        self._start_job: StartJob | None = None
        self._watch: Watch | None = None
        self._forget: Callable[[int], object] | None = None
        self._changed: Callable[[], None] | None = None

    def attach(
        self, start_job: StartJob, watch: Watch, forget: Callable[[int], object], changed: Callable[[], None]
    ) -> None:
        """Begin to work, in the process of the visit.

        Args:
            start_job: Begins to print and returns at once, or raises KioskError.
            watch: Calls something when a descriptor can be read, as a loop's ``add_reader`` does.
            forget: Ends that, as its ``remove_reader`` does.
            changed: Called when ``state`` is another, so that the page can be drawn anew.
        """
        self._start_job, self._watch, self._forget, self._changed = start_job, watch, forget, changed

    @property
    def left(self) -> int:
        """How many slips this visit may still print."""
        return max(0, self.settings.slips_per_visit - self.printed)

    @property
    def may_start(self) -> bool:
        """Say whether a slip can be printed now: one at a time, and no more than staff allow."""
        return self.state is not PrintState.RUNNING and self.left > 0

    def start(self, slip: Slip) -> None:
        """Begin to print ``slip``; nothing happens while another one is printed or when none is left."""
        if not self.may_start or self._start_job is None or self._watch is None:
            return
        try:
            job = self._start_job(slip)
        except KioskError as error:
            self._end(error.problem)
            return
        self.state, self.problem = PrintState.RUNNING, None
        self._watch(job.fd, lambda: self._over(job))

    def _over(self, job: PrintJob) -> None:
        """Let go of the descriptor before the result closes it, then show how it went."""
        if self._forget is not None:
            self._forget(job.fd)
        self._end(job.result().problem)
        if self._changed is not None:
            self._changed()

    def _end(self, problem: Problem | None) -> None:
        self.problem = problem
        self.state = PrintState.FAILED if problem else PrintState.DONE
        self.printed += problem is None
