"""What a visit left in the printer is seen to after it, by processes that know nothing of it."""

import os
import signal
from contextlib import suppress
from dataclasses import dataclass

from kiosk.supervisor.child import Child, fork
from kiosk.supervisor.later import Later
from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.service import Service

LIMIT_S = 30
"""The kernel ends such a process after so long, whatever it waits for."""

AGAIN_AFTER_S = 2.0


@dataclass(frozen=True, slots=True)
class _Tidy:
    """Serves no visit; the terminal stays with whoever has it."""

    service: Service
    job: int

    def serve(self, go: int, pulse: Pulse) -> None:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for terminal in (0, 1):
            os.dup2(nowhere, terminal)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # sent to all processes when a kiosk is stopped
        signal.alarm(LIMIT_S)
        self.service.tidy(self.job)
        os._exit(0)


class Tidying:
    """Forks a process for each visit that left a print job; several may be waiting for one printer.

    Args:
        service: Knows the printer.
        later: Where another try is put off to, when there can be no process.
    """

    def __init__(self, service: Service, later: Later) -> None:
        self._service = service
        self._later = later
        self._children: dict[int, Child] = {}
        self._owed = 0

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that are at it."""
        return tuple(self._children)

    def owe(self, job: int) -> None:
        """Note what a visit left, while its number can still be read; 0 is nothing."""
        self._owed = job or self._owed

    def begin(self) -> None:
        """See to what is owed; the visit is gone, and nobody waits for this."""
        if not self._owed:
            return
        try:
            child = fork(_Tidy(self._service, self._owed), slowly=True)
        except (OSError, RuntimeError):
            self._later.after(AGAIN_AFTER_S, self.begin)
            return
        self._owed = 0
        self._children[child.pid] = child

    def ended(self, pid: int) -> None:
        """Forget a process that has ended; any other is none of ours."""
        child = self._children.pop(pid, None)
        if child is not None:
            child.close()

    def wait(self) -> None:
        """At the end of the kiosk, wait for those that are still at it: `LIMIT_S` at most."""
        self.begin()
        for pid in self.pids:
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)
            self.ended(pid)
