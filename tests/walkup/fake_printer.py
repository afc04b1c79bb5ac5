"""A printer that does what a test says: a job is over when the test ends it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.slip import Slip
from kiosk.walkup.kit import Kit
from kiosk.walkup.printing import Printing

SETTINGS = PrinterSettings(kind="file", address="/dev/null", comes_out="on the shelf")
FD = 1000


@dataclass
class FakeResult:
    problem: Problem | None


@dataclass
class FakeJob:
    problem: Problem | None = None
    fd: int = FD

    def result(self) -> FakeResult:
        return FakeResult(self.problem)


@dataclass
class FakePrinter:
    """What a visit's process would do, without one.

    Attributes:
        begun: Every slip that was begun.
        events: What was asked of the loop, in order.
        refused: Raised instead of beginning.
    """

    begun: list[Slip] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    refused: Problem | None = None
    _over: Callable[[], None] | None = None
    _job: FakeJob | None = None

    def start(self, slip: Slip) -> FakeJob:
        if self.refused is not None:
            raise KioskError(self.refused)
        self.begun.append(slip)
        self._job = FakeJob()
        return self._job

    def end(self, problem: Problem | None = None) -> None:
        """The job that goes on is over."""
        assert self._over is not None and self._job is not None
        self._job.problem = problem
        self._over()

    def attach(self, printing: Printing) -> "FakePrinter":
        def watch(fd: int, over: Callable[[], None]) -> None:
            self.events.append(f"watch {fd}")
            self._over = over

        def forget(fd: int) -> None:
            self.events.append(f"forget {fd}")

        printing.attach(self.start, watch, forget, lambda: self.events.append("changed"))
        return self


def with_printer(kit: Kit, **settings: Any) -> Kit:
    """The same kit with a printer; no job on it is ever over by itself."""
    printing = Printing(replace(SETTINGS, **settings))
    FakePrinter().attach(printing)
    return replace(kit, printer=printing)


def printer_of(kit: Kit) -> tuple[Printing, FakePrinter]:
    """The printer of a kit, attached to a new stand-in."""
    assert kit.printer is not None
    return kit.printer, FakePrinter().attach(kit.printer)
