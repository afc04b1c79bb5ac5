"""A program on a pseudo-terminal, whose answers are timed from outside.

A key is written; what comes back is read until the program has been silent for a while; the time is that of the
last byte. Nothing is drawn or searched between the key and the last byte, so that is not in the figure.
"""

import fcntl
import os
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import psutil

from tests.terminals.keys import key
from tests.terminals.process_tree import end, family
from tests.terminals.virtual_screen import VirtualScreen

SILENCE_S = 0.03
LONGEST_ANSWER_S = 10.0
_AT_ONCE = 65536
_ARROWS = {"Up", "Down", "Left", "Right", "Home", "End"}
_ARROWS_WITH_O = 1 << 5  # the mode DECCKM, which curses asks for, as pyte keeps it


class NoAnswer(Exception):  # noqa: N818 (what happened, seen from outside)
    """The program did not do what was waited for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program wrote after a key.

    Attributes:
        ms: Time until the last byte.
        shown_ms: Time until the screen read as it did in the end; what came later was not text.
        size: Bytes.
    """

    ms: float
    shown_ms: float
    size: int


class Meter:
    """A program on a pseudo-terminal of its own.

    Args:
        argv: The program and its arguments.
        env: Its whole environment.
        folder: Where it runs.

    Attributes:
        pid: Its process; also its session.
        screen: What it drew until the last answer.
    """

    def __init__(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        *,
        folder: Path | None = None,
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self.screen = VirtualScreen(columns, rows)
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._ready = select.poll()
        self._ready.register(self._master, select.POLLIN)
        self._began_s = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            _become(argv, env, folder, slave)
        self._slave = slave  # open as long as we are: the program is not to see a hang-up when it lets go

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def started(self, silence_s: float = 0.3) -> Answer:
        """Read what the program draws first, timed from before its process was made."""
        return self._answer(self._began_s, silence_s)

    def send(self, name: str) -> None:
        """Press a key (see `tests.terminals.keys.key`) and read nothing."""
        data = key(name)
        if name in _ARROWS and _ARROWS_WITH_O in self.screen.pyte.mode:
            data = data.replace(b"[", b"O")
        os.write(self._master, data)

    def press(self, name: str, silence_s: float = SILENCE_S) -> Answer:
        """Press a key and time the answer.

        Raises:
            NoAnswer: None came, or no end of it.
        """
        return self.after(lambda: self.send(name), silence_s)

    def after(self, act: Callable[[], object], silence_s: float = SILENCE_S) -> Answer:
        """Do something to the program and time the answer."""
        began_s = time.perf_counter()
        act()
        return self._answer(began_s, silence_s)

    def type(self, text: str) -> None:
        """Press keys without timing them."""
        os.write(self._master, text.encode())
        self.settle()

    def stop_output(self) -> None:
        """Let no output through until somebody lets it go on, as Ctrl+S would: who writes then waits."""
        termios.tcflow(self._slave, termios.TCOOFF)

    def settle(self, silence_s: float = 0.1) -> None:
        """Draw what comes until the program is silent; it may also have nothing to say."""
        with suppress(NoAnswer):
            self._answer(time.perf_counter(), silence_s, first_s=silence_s)

    def expect(self, text: str, within_s: float = 20.0) -> None:
        """Wait until a text is on the screen.

        Raises:
            NoAnswer: It did not come; tells the screen.
        """
        latest_s = time.monotonic() + within_s
        while text not in self.screen.text:
            if time.monotonic() > latest_s:
                raise NoAnswer(f"{text!r} did not come on this screen:\n{self.screen.text}")
            self.settle(0.02)

    def front(self) -> int:
        """Return the process group that has the terminal."""
        return os.tcgetpgrp(self._master)

    def processes(self) -> list[psutil.Process]:
        """Return the program's living processes, the oldest first."""
        return family(self.pid)

    def close(self) -> None:
        """End the program and everything below it."""
        processes = self.processes()
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)
        latest_s = time.monotonic() + 2
        while time.monotonic() < latest_s and any(process.is_running() for process in processes):
            self.settle(0.02)  # somebody has to take what it writes at the end
            with suppress(ChildProcessError):
                os.waitpid(self.pid, os.WNOHANG)
        end([*processes, *self.processes()])
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self._master)
        os.close(self._slave)

    def _answer(self, began_s: float, silence_s: float, first_s: float = LONGEST_ANSWER_S) -> Answer:
        chunks = self._chunks(began_s, silence_s, first_s)
        if not chunks:
            raise NoAnswer(f"nothing came on this screen:\n{self.screen.text}")
        texts = [self._drawn(data) for _, data in chunks]
        first_like_last = len(texts) - 1
        while first_like_last and texts[first_like_last - 1] == texts[-1]:
            first_like_last -= 1
        size = sum(len(data) for _, data in chunks)
        return Answer((chunks[-1][0] - began_s) * 1000, (chunks[first_like_last][0] - began_s) * 1000, size)

    def _chunks(self, began_s: float, silence_s: float, first_s: float) -> list[tuple[float, bytes]]:
        chunks: list[tuple[float, bytes]] = []
        while self._ready.poll((silence_s if chunks else first_s) * 1000):
            try:
                data = os.read(self._master, _AT_ONCE)
            except OSError:  # the program has closed the terminal
                break
            chunks.append((time.perf_counter(), data))
            if time.perf_counter() - began_s > LONGEST_ANSWER_S:
                raise NoAnswer("it goes on and on")
        return chunks

    def _drawn(self, data: bytes) -> str:
        self.screen.feed(data)
        return self.screen.text


def run_time_ms(argv: Sequence[str], env: Mapping[str, str]) -> float:
    """Run a program on a terminal until it ends, and time that."""
    master, slave = os.openpty()
    began_s = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        _become(argv, env, None, slave)
    _, status = os.waitpid(pid, 0)
    took_ms = (time.perf_counter() - began_s) * 1000
    os.close(master)
    os.close(slave)
    if status:
        raise NoAnswer(f"{' '.join(argv)} ended with {os.waitstatus_to_exitcode(status)}")
    return took_ms


def _become(argv: Sequence[str], env: Mapping[str, str], folder: Path | None, slave: int) -> None:
    """In the new process: take the terminal and become the program."""
    try:
        os.login_tty(slave)
        if folder is not None:
            os.chdir(folder)
        os.execvpe(argv[0], list(argv), env)  # noqa: S606 (no shell)
    finally:
        os._exit(127)
