"""A printer without paper: a FIFO whose other end takes what is sent when it is told to, and drops it."""

import os
import threading
import time
from pathlib import Path

_AT_ONCE = 65536


class NullPrinter:
    """Makes the FIFO and holds it open; nothing is taken before ``resume``, so that printing can be looked at.

    Args:
        path: Where; the folder is there.
        user, group: Who may print.
    """

    def __init__(self, path: Path, user: int, group: int) -> None:
        self.path = path
        os.mkfifo(path, 0o600)
        os.chown(path, user, group)
        self._fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        self._taking, self._closed = threading.Event(), False
        self._taker = threading.Thread(target=self._take, daemon=True)
        self.taken = 0
        self._taker.start()

    def resume(self) -> None:
        """Take what is sent from now on, and drop it."""
        self._taking.set()

    def pause(self) -> None:
        """Take nothing more."""
        self._taking.clear()

    def close(self) -> None:
        """Let go of the FIFO."""
        self._closed = True
        self._taking.set()
        self._taker.join()
        os.close(self._fd)

    def _take(self) -> None:
        while not self._closed:
            self._taking.wait()
            try:
                piece = os.read(self._fd, _AT_ONCE)
            except BlockingIOError:
                piece = b""
            self.taken += len(piece)
            if not piece:
                time.sleep(0.01)
