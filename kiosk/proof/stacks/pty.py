"""The kiosk on a pseudo-terminal: the proof is itself the terminal, one that forgets less than any real one."""

import os
import select
import struct
import subprocess
import termios
import threading
from fcntl import ioctl

from kiosk.proof.kept_text import KeptText
from kiosk.proof.started_kiosk import Descendants, ProvedKiosk, start_on

_COLUMNS, _ROWS = 80, 24


class PtyStack:
    """See ``kiosk.proof.stack.Stack``.

    Args:
        proved: The kiosk to start.
    """

    name = "pty"

    def __init__(self, proved: ProvedKiosk) -> None:
        self._proved, self._descendants = proved, Descendants()
        self._master, self._slave = os.openpty()
        os.fchown(self._slave, proved.account.user, proved.account.group)
        ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        self._text = KeptText(_COLUMNS, _ROWS)
        self._lock = threading.Lock()
        self._program: subprocess.Popen[bytes] | None = None
        self._stopped, self._stop = os.pipe()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def start(self) -> None:
        """Start the kiosk, or start it again."""
        self._descendants.end(self._program)
        self._program = start_on(self._proved, os.ttyname(self._slave), "xterm-256color")

    def press(self, keys: bytes) -> None:
        """Write the keys as a terminal does."""
        os.write(self._master, keys)

    def shows(self, words: str) -> bool:
        """Look at the screen."""
        with self._lock:
            shown = self._text.shown
        return "".join(words.split()) in "".join(shown.split())

    def keeps(self, word: str) -> tuple[str, ...]:
        """Look at both screens and what was scrolled out of them."""
        with self._lock:
            places = self._text.places
        return tuple(name for name, text in places.items() if word in "".join(text.split()))

    def supervisor(self) -> int | None:
        """The program itself."""
        return None if self._program is None or self._program.poll() is not None else self._program.pid

    def processes(self) -> tuple[int, ...]:
        """All of the kiosk, and what lost its parent; the terminal is no process of its own."""
        return self._descendants.living()

    def renewed(self) -> float | None:
        """Nothing of this terminal is replaced."""
        return None

    def close(self) -> None:
        """End the kiosk and the terminal."""
        self._descendants.end(self._program)
        os.close(self._stop)
        self._reader.join()
        for fd in (self._stopped, self._slave, self._master):
            os.close(fd)

    def _read(self) -> None:
        while self._stopped not in select.select([self._master, self._stopped], [], [])[0]:
            output = os.read(self._master, 65536)
            with self._lock:
                self._text.feed(output)
