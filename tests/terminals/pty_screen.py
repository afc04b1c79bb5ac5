"""Run a program on a pseudo-terminal and look at the screen it draws."""

import contextlib
import fcntl
import os
import select
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

import psutil

from tests.terminals.keys import key
from tests.terminals.process_tree import end, family
from tests.terminals.virtual_screen import VirtualScreen

# A shell without a terminal opens one and so makes it the controlling terminal of its new session
# (setsid + TIOCSCTTY), then becomes the program: no Python runs between fork and exec.
_TAKE_TERMINAL = 'tty=$1; shift; exec <>"$tty" >&0 2>&1 "$@"'

_MARK = b"\x00\x00\x00"  # no terminal shows it, and no program of ours ends with it
_READ_WITHIN_S = 60.0


def fresh_settings() -> list[object]:
    """Return the settings of every new terminal, as ``termios.tcgetattr`` does."""
    master, slave = os.openpty()
    try:
        return list(termios.tcgetattr(slave))
    finally:
        os.close(master)
        os.close(slave)


class PtyScreen:
    """A program that believes it has a terminal; its output is read all the time.

    Args:
        argv: The program and its arguments.
        env: Its environment; the one of the tests when None. ``TERM`` is set here.
        term: Value of ``TERM``.

    Attributes:
        pid: Process id of the program; also its session and process group.
        device: Path of the terminal, such as ``/dev/pts/3``.
        screen: What it drew, up to the last look (``wait_for``, ``look``).
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
        term: str = "xterm-256color",
        folder: Path | None = None,
    ) -> None:
        self.screen = VirtualScreen(columns, rows)
        self._output = bytearray()
        self._drawn = self._taken = 0
        self._news = threading.Condition()
        self._last_news = time.monotonic()
        # Our end of the program's side stays open, so that a hang-up is caused here and is no accident.
        self._master, self._slave = os.openpty()
        self.device = os.ttyname(self._slave)
        self._set_size(columns, rows)
        self._program = subprocess.Popen(
            ["/bin/sh", "-c", _TAKE_TERMINAL, "sh", self.device, *argv],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**(os.environ if env is None else env), "TERM": term},
            cwd=folder,
            start_new_session=True,
        )
        self.pid = self._program.pid
        self._stop, self._stopped = os.pipe()
        self._reader = threading.Thread(target=self._read, name="pty reader", daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # What goes in

    def send(self, data: bytes) -> None:
        """Write bytes as if a keyboard had sent them."""
        while data:
            data = data[os.write(self._master, data) :]

    def press(self, *names: str) -> None:
        """Press keys by name (see ``keys.key``), one write each."""
        for name in names:
            self.send(key(name))

    def type(self, text: str) -> None:
        """Type each character of ``text`` as a key of its own."""
        self.press(*text)

    def resize(self, columns: int, rows: int) -> None:
        """Change the size; the kernel tells the program with SIGWINCH."""
        self.look()
        self.screen.resize(columns, rows)
        self._set_size(columns, rows)

    def hang_up(self) -> None:
        """Close the terminal under the program, which gets SIGHUP."""
        if self._master >= 0:
            self._stop_reading()
            os.close(self._master)
            self._master = -1

    # What comes out

    def look(self) -> VirtualScreen:
        """Draw what has arrived by now and return the screen."""
        with self._news:
            output = bytes(self._output[self._drawn :])
            self._drawn += len(output)
        self.screen.feed(output)
        return self.screen

    @property
    def text(self) -> str:
        """The text on the screen now."""
        return self.look().text

    @property
    def byte_count(self) -> int:
        """How many bytes the program has written since its start."""
        with self._news:
            return len(self._output)

    def take(self) -> bytes:
        """Return the raw output since the last call."""
        with self._news:
            output = bytes(self._output[self._taken :])
            self._taken += len(output)
        return output

    def wait_for(self, wanted: str | Callable[[VirtualScreen], bool], deadline: float = 60.0) -> VirtualScreen:
        """Wait until a text is on the screen, or ``wanted(screen)`` holds.

        Raises:
            TimeoutError: not within ``deadline`` seconds; tells the screen.
        """
        latest = time.monotonic() + deadline
        while True:
            seen = self.byte_count
            screen = self.look()
            if wanted in screen.text if isinstance(wanted, str) else wanted(screen):
                return screen
            with self._news:
                left = latest - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"{wanted!r} did not come within {deadline} s on this screen:\n{screen.text}")
                if len(self._output) == seen:
                    self._news.wait(left)

    def wait_silent(self, silence: float = 0.2, deadline: float = 60.0) -> VirtualScreen:
        """Wait until the program has written nothing for ``silence`` seconds.

        Raises:
            TimeoutError: it kept writing for ``deadline`` seconds.
        """
        latest = time.monotonic() + deadline
        with self._news:
            while (left := self._last_news + silence - time.monotonic()) > 0:
                if time.monotonic() > latest:
                    raise TimeoutError(f"still writing after {deadline} s")
                self._news.wait(left)
        return self.look()

    # The program

    def settings(self) -> list[object]:
        """Return the terminal's settings as ``termios.tcgetattr`` does."""
        return list(termios.tcgetattr(self._slave))

    def processes(self) -> list[psutil.Process]:
        """Return the living processes of the program's session and all below it, the oldest first."""
        return family(self.pid)

    def wait(self, deadline: float = 60.0) -> int:
        """Wait until the program has ended and all it wrote was read; return its exit status, negative for a signal.

        Raises:
            subprocess.TimeoutExpired: it still runs after ``deadline`` seconds.
        """
        status = self._program.wait(deadline)
        self._read_to_the_end()
        return status

    def close(self) -> None:
        """End the program and everything below it, and close the terminal."""
        self._program.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._program.wait(2)
        end(self.processes())
        self._program.wait()
        self.hang_up()
        if self._slave >= 0:
            os.close(self._slave)
            self._slave = -1

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _read_to_the_end(self) -> None:
        """Wait for a mark of our own: bytes of a terminal come in order, but later than the end of who wrote them."""
        if self._master < 0:
            return
        os.write(self._slave, _MARK)
        with self._news:
            self._news.wait_for(lambda: self._output.endswith(_MARK), _READ_WITHIN_S)
            if self._output.endswith(_MARK):
                del self._output[-len(_MARK) :]

    def _read(self) -> None:
        while True:
            ready, _, _ = select.select([self._master, self._stop], [], [])
            if self._stop in ready:
                return
            try:
                output = os.read(self._master, 65536)
            except OSError:
                return
            with self._news:
                self._output += output
                self._last_news = time.monotonic()
                self._news.notify_all()

    def _stop_reading(self) -> None:
        os.close(self._stopped)
        self._reader.join()
        os.close(self._stop)
