"""What the stage is told, which starts terminals under cage: after each visit it replaces this one."""

import os
from contextlib import suppress
from typing import Self

from kiosk.walkup.text_size import STAGE

READY = b"ready"
OVER = b"over"


class StageLine:
    """Tells the stage; a kiosk in a terminal that nobody replaces has none.

    Args:
        address: Path of the stage's socket, which takes single messages.
    """

    def __init__(self, address: str) -> None:
        import socket  # only where there is a stage; the first picture is up

        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        self._address = address

    @classmethod
    def from_environment(cls) -> Self | None:
        """Find the stage that the environment tells of; None where it tells of none."""
        address = os.environ.get(STAGE, "")
        return cls(address) if address.startswith("/") else None

    def ready(self) -> None:
        """Tell that the neutral screen is up and takes keys."""
        self._tell(READY)

    def visit_over(self) -> None:
        """Tell that the terminal showed a visit which is over."""
        self._tell(OVER)

    def crashed(self, code: int) -> None:
        """The stage need not know: the supervisor mends it."""

    def _tell(self, message: bytes) -> None:
        with suppress(OSError):  # a stage that is gone takes its terminals with it
            self._socket.sendto(message, self._address)
