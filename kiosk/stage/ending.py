"""Kiosks whose terminal is gone: they end by themselves, and by force if that takes too long."""

import os
import select
import signal
from collections.abc import Iterable
from contextlib import suppress
from time import monotonic

ENDS_WITHIN_S = 300.0
"""A kiosk may see to the printer after its last visit for so long."""


class Ending:
    """Processes that are not this one's own children, each known by a descriptor that is readable when it has ended."""

    def __init__(self) -> None:
        self._until_s: dict[int, float] = {}

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What to wait at."""
        return tuple(self._until_s)

    def add(self, processes: Iterable[int]) -> None:
        """Expect these to end; the descriptors are closed here."""
        self._until_s.update(dict.fromkeys(processes, monotonic() + ENDS_WITHIN_S))

    def pause_s(self) -> float | None:
        """Return how long nothing is to be done, in seconds; None when there is none to wait for."""
        return max(0.0, min(self._until_s.values()) - monotonic()) if self._until_s else None

    def go_on(self) -> None:
        """Forget those that have ended, and kill those whose time is over."""
        for process, until_s in tuple(self._until_s.items()):
            if select.select([process], (), (), 0)[0]:
                del self._until_s[process]
                os.close(process)
            elif monotonic() >= until_s:
                self._until_s[process] = monotonic() + ENDS_WITHIN_S
                with suppress(ProcessLookupError):
                    signal.pidfd_send_signal(process, signal.SIGKILL)
