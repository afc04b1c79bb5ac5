"""Once in a while the supervisor says that it is alive; whoever hears nothing of it starts the kiosk anew."""

import os
from abc import ABC, abstractmethod
from collections.abc import MutableMapping
from time import monotonic

_PINGS = 3
"""So often within systemd's limit: one that is late is not the end."""


class SignsOfLife(ABC):
    """Says it when it is due.

    Args:
        every_s: Pause between two of them; None where nobody wants any.
    """

    def __init__(self, every_s: float | None) -> None:
        self._every_s = every_s
        self._due_s = monotonic()

    @abstractmethod
    def alive(self) -> None:
        """Say it now."""

    def pause_s(self, other_s: float | None) -> float | None:
        """Return how long the supervisor may sleep, in seconds: until ``other_s`` or the next sign of life."""
        if self._every_s is None:
            return other_s
        left_s = max(0.0, self._due_s - monotonic())
        return left_s if other_s is None else min(left_s, other_s)

    def beat(self) -> None:
        """Give a sign of life if one is due; to be called each time the supervisor comes round."""
        if self._every_s is not None and monotonic() >= self._due_s:
            self._due_s = monotonic() + self._every_s
            self.alive()


def wanted_every_s(environ: MutableMapping[str, str]) -> float | None:
    """Return how often systemd is to hear of it, in seconds; None where it need not, or not from this process.

    Args:
        environ: Its variables are taken out, so that no child can speak for the supervisor.
    """
    limit_us, pid = environ.pop("WATCHDOG_USEC", ""), environ.pop("WATCHDOG_PID", "")
    wanted = limit_us.isdecimal() and int(limit_us) > 0 and pid in ("", str(os.getpid()))
    return int(limit_us) / 1e6 / _PINGS if wanted else None
