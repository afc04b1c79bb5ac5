"""What systemd is told: that the kiosk serves, and once in a while that its supervisor is alive.

The messages are those of ``sd_notify(3)`` and ``sd_watchdog_enabled(3)``, sent without a library.
"""

import os
from collections.abc import MutableMapping
from contextlib import suppress
from time import monotonic
from typing import Self

_OF_SYSTEMD = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
_PINGS = 3
"""So often within systemd's limit: one that is late is not the end."""


class SystemdNotify:
    """Tells systemd; a kiosk that systemd did not start has none.

    Args:
        address: Of systemd's socket; an ``@`` at its begin stands for a NUL.
        every_s: Pause between two signs of life; None where systemd wants none.
    """

    def __init__(self, address: str, every_s: float | None) -> None:
        import socket  # for a kiosk that is a service; the first picture is up

        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._every_s = every_s
        self._due_s = monotonic()
        self._is_ready = False

    @classmethod
    def from_environment(cls, environ: MutableMapping[str, str]) -> Self | None:
        """Read what systemd says of itself; None where it says nothing.

        Args:
            environ: Its variables are taken out, so that no child can speak for the supervisor.
        """
        told = {name: environ.pop(name, "") for name in _OF_SYSTEMD}
        address, limit_us, pid = (told[name] for name in _OF_SYSTEMD)
        if not address.startswith(("/", "@")):
            return None
        wanted = limit_us.isdecimal() and int(limit_us) > 0 and pid in ("", str(os.getpid()))
        return cls(address, int(limit_us) / 1e6 / _PINGS if wanted else None)

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
            self._send(b"WATCHDOG=1")

    def ready(self) -> None:
        """Say once that the service is up."""
        if not self._is_ready:
            self._is_ready = True
            self._send(b"READY=1")

    def visit_over(self) -> None:
        """Systemd need not know."""

    def crashed(self, code: int) -> None:
        """Systemd need not know: the supervisor mends it."""

    def _send(self, message: bytes) -> None:
        with suppress(OSError):  # a systemd that does not listen ends the service itself, and starts it again
            self._socket.sendto(message, self._address)
