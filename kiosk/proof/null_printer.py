"""A printer without paper: a FIFO whose other end takes what is sent and drops it. It can be held up."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.takeaway.printers_turn import printers_turn

_AT_ONCE = 65536
_LAST = b"\0"


class NullPrinter:
    """Makes the FIFO, and takes all that comes out of it until it is closed.

    Args:
        path: Where; the folder is there.
        user, group: Who may print.
        turns: The folder that the kiosk locks while it prints.

    Attributes:
        taken: Bytes so far.
    """

    def __init__(self, path: Path, user: int, group: int, turns: Path) -> None:
        self.taken = 0
        self._turns, self._closed = turns, False
        os.mkfifo(path, 0o600)
        os.chown(path, user, group)
        self._fd = os.open(path, os.O_RDWR | os.O_CLOEXEC)  # written to as well, it never comes to an end
        self._taker = threading.Thread(target=self._take, daemon=True)
        self._taker.start()

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """Let a slip wait, as if another one were being printed: its process is there, and stays, for up to 4 minutes.

        A printer that takes nothing would be given up after some seconds, and the process would end unseen.
        """
        with printers_turn(self._turns):
            yield

    def close(self) -> None:
        """Let go of the FIFO."""
        self._closed = True
        os.write(self._fd, _LAST)
        self._taker.join()
        os.close(self._fd)

    def _take(self) -> None:
        while not self._closed:
            self.taken += len(os.read(self._fd, _AT_ONCE))
