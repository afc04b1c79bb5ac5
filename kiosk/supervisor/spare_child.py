"""The child that is mounted and waits, so that the next visit begins at once."""

from collections.abc import Callable

from kiosk.supervisor.child import Child
from kiosk.supervisor.later import Later

DELAY_S = 1.0
"""From the begin of a visit: its first page is not to share the processor."""

LONGEST_PAUSE_S = 60.0


class SpareChild:
    """Keeps one child in reserve; one that dies is replaced after a pause that grows.

    Args:
        fork: Makes a child.
        later: Where making one is put off to.
    """

    def __init__(self, fork: Callable[[], Child], later: Later) -> None:
        self._fork = fork
        self._later = later
        self._child: Child | None = None
        self._failures = 0

    @property
    def pids(self) -> tuple[int, ...]:
        """Its number, if there is one."""
        return () if self._child is None else (self._child.pid,)

    def make_soon(self) -> None:
        """Have one in a while."""
        self._later.after(DELAY_S, self.make)

    def take(self) -> Child | None:
        """Hand it out, if there is one; it is no spare any more."""
        child, self._child = self._child, None
        self._failures = 0 if child else self._failures
        return child

    def drop(self) -> None:
        """End it, if there is one."""
        child = self.take()
        if child is not None:
            child.kill()
            child.close()

    def failed(self) -> None:
        """It died, or could not be made: let some time pass before the next one."""
        if self._child is not None:
            self._child.close()
        self._child = None
        self._failures = min(self._failures + 1, 10)
        self._later.after(min(DELAY_S * 2.0**self._failures, LONGEST_PAUSE_S), self.make)

    def make(self) -> bool:
        """Have one now; say whether that could be done."""
        try:
            self._child = self._child or self._fork()
        except (OSError, RuntimeError):
            self.failed()
            return False
        return True
