"""What systemd is told: that the kiosk serves, and once in a while that its supervisor is alive.

The messages are those of ``sd_notify(3)`` and ``sd_watchdog_enabled(3)``, sent without a library.
"""

from collections.abc import MutableMapping
from contextlib import suppress
from typing import Self

from kiosk.supervisor.signs_of_life import SignsOfLife, wanted_every_s


class SystemdNotify(SignsOfLife):
    """Tells systemd; a kiosk that systemd did not start has none, and under a stage that has it.

    Args:
        address: Of systemd's socket; an ``@`` at its begin stands for a NUL.
        every_s: Pause between two signs of life; None where systemd wants none.
    """

    def __init__(self, address: str, every_s: float | None) -> None:
        import socket  # for a kiosk that is a service; the first picture is up

        super().__init__(every_s)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._is_ready = False

    @classmethod
    def from_environment(cls, environ: MutableMapping[str, str]) -> Self | None:
        """Read what systemd says of itself; None where it says nothing.

        Args:
            environ: Its variables are taken out, so that no child can speak for the supervisor.
        """
        address, every_s = environ.pop("NOTIFY_SOCKET", ""), wanted_every_s(environ)
        return cls(address, every_s) if address.startswith(("/", "@")) else None

    def alive(self) -> None:
        """Give a sign of life."""
        self._send(b"WATCHDOG=1")

    def ready(self) -> None:
        """Say that the service is up: once, and after each time that it was not."""
        if not self._is_ready:
            self._is_ready = True
            self._send(b"READY=1\nSTATUS=")

    def resting(self) -> None:
        """Say that only the plain page stands: until the service was up once, systemd goes on waiting for that."""
        self._is_ready = False
        self._send(b"STATUS=plain-page")

    def visit_over(self) -> None:
        """Systemd need not know."""

    def crashed(self, code: int) -> None:
        """Systemd need not know: the supervisor mends it."""

    def _send(self, message: bytes) -> None:
        with suppress(OSError):  # a systemd that does not listen ends the service itself, and starts it again
            self._socket.sendto(message, self._address)
