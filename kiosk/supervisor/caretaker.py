"""The home folder is looked after behind the visits, by a process of its own that knows nothing of them."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from kiosk.supervisor.child import Child, fork
from kiosk.supervisor.later import Later
from kiosk.supervisor.pulse import Pulse

PAUSE_S = 3.0
"""From a change to the look at it: most changes do not come alone."""

LIMIT_S = 300
"""The kernel ends a look after so long."""

AGAIN_AFTER_S = 600.0
"""A look that could not do its work is not tried again before."""

_NICENESS = 19


class Cares(Protocol):
    """What is done for the home folder."""

    def is_due(self) -> bool:
        """Say at once, in the supervisor, whether there is anything to do; raise nothing."""

    def look(self) -> None:
        """Do it, in a process forked for it; what it raises is lost, and it is tried again later."""


@dataclass(frozen=True, slots=True)
class _Look:
    """Serves no visit; the terminal stays with whoever has it."""

    look: Callable[[], None]

    def serve(self, go: int, pulse: Pulse) -> None:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for terminal in (0, 1):
            os.dup2(nowhere, terminal)
        signal.alarm(LIMIT_S)
        with suppress(OSError):  # the service's unit lets nothing change priorities: then it has the supervisor's
            os.nice(_NICENESS - os.nice(0))
        self.look()
        os._exit(0)


class Caretaker:
    """Forks a process now and then, one at a time.

    Args:
        cares: What it does; None where there is nothing to look after.
        later: Where a look is put off to.
    """

    def __init__(self, cares: Cares | None, later: Later) -> None:
        self._cares = cares
        self._later = later
        self._child: Child | None = None
        self._not_before_s = 0.0

    @property
    def pids(self) -> tuple[int, ...]:
        """The process that is at it, if one is."""
        return () if self._child is None else (self._child.pid,)

    def soon(self) -> None:
        """Look in a while, if there is anything to look at; else nothing wakes up for it."""
        if self._cares is None or self._child is not None or self._later.waits(self._begin):
            return
        if monotonic() >= self._not_before_s and self._cares.is_due():
            self._later.after(PAUSE_S, self._begin)

    def ended(self, pid: int, code: int) -> None:
        """Forget a process that has ended; any other is none of ours."""
        if self._child is None or self._child.pid != pid:
            return
        self._child.close()
        self._child = None
        if code:
            self._not_before_s = monotonic() + AGAIN_AFTER_S
        else:
            self.soon()  # what changed meanwhile

    def _begin(self) -> None:
        if self._cares is not None and self._child is None:
            try:
                self._child = fork(_Look(self._cares.look), slowly=True)
            except (OSError, RuntimeError):
                self._not_before_s = monotonic() + AGAIN_AFTER_S
