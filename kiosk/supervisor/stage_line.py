"""What the stage is told, which starts terminals under cage: after each visit it replaces this one."""

import os
from contextlib import suppress
from typing import Self

from kiosk.supervisor.signs_of_life import SignsOfLife, wanted_every_s
from kiosk.walkup.text_size import STAGE

READY = b"ready"
RESTING = b"resting"
ALIVE = b"alive"
OVER = b"over"

HOLD_S = 5.0
"""After a visit nobody gets the terminal for so long: the stage replaces it meanwhile, with all that was typed in it.

A stage that cannot is no reason to serve nobody: then another visit begins in the old one. Long enough for the new
window to cover the old one on a slow and busy machine; from then on no key reaches the old one, however long it takes.
"""


class StageLine(SignsOfLife):
    """Tells the stage; a kiosk in a terminal that nobody replaces has none.

    Args:
        address: Path of the stage's socket, which takes single messages.
        every_s: Pause between two signs of life; None where systemd wants none.
    """

    def __init__(self, address: str, every_s: float | None = None) -> None:
        import socket  # only where there is a stage; the first picture is up

        super().__init__(every_s)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        self._address = address

    @classmethod
    def from_environment(cls) -> Self | None:
        """Find the stage that the environment tells of; None where it tells of none."""
        address = os.environ.get(STAGE, "")
        return cls(address, wanted_every_s(os.environ)) if address.startswith("/") else None

    def alive(self) -> None:
        """Give a sign of life, which the stage hands on to systemd as soon as the compositor has answered it too."""
        self._tell(ALIVE)

    def ready(self) -> None:
        """Tell that the neutral screen is up and takes keys."""
        self._tell(READY)

    def resting(self) -> None:
        """Tell that the plain page is up: all that the stage can wait for."""
        self._tell(RESTING)

    def visit_over(self) -> None:
        """Tell that the terminal showed a visit which is over."""
        self._tell(OVER)

    def crashed(self, code: int) -> None:
        """The stage need not know: the supervisor mends it."""

    def _tell(self, message: bytes) -> None:
        with suppress(OSError):  # a stage that is gone takes its terminals with it
            self._socket.sendto(message, self._address)
