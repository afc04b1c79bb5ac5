"""Larger text at one key: the visit asks the stage, which alone can change the terminal it started."""

import os
from contextlib import suppress
from typing import Self

STAGE = "KIOSK_STAGE"
"""Names the stage's socket in the environment."""

BEGUN = b"begun"
LARGER = b"larger"


class TextSize:
    """Asks the stage for another size of text; where there is no stage, the terminal's size stays as it is.

    Args:
        address: Path of the stage's socket, which takes single messages.
    """

    def __init__(self, address: str) -> None:
        self._address = address

    @classmethod
    def from_environment(cls) -> Self | None:
        """Find the stage that the environment tells of; None where it tells of none."""
        address = os.environ.get(STAGE, "")
        return cls(address) if address.startswith("/") else None

    def visit_begins(self) -> None:
        """Tell that the terminal is in use: it must not be replaced now."""
        self._tell(BEGUN)

    def next(self) -> None:
        """Ask for larger text; after the largest comes the usual size again."""
        self._tell(LARGER)

    def _tell(self, message: bytes) -> None:
        import socket  # noqa: PLC0415  # in the visit, where asyncio has loaded it; not at the start

        kind = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        # A stage that is gone takes its terminals with it.
        with suppress(OSError), socket.socket(socket.AF_UNIX, kind) as line:
            line.sendto(message, self._address)
