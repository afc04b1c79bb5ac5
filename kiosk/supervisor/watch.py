"""What the supervisor waits for, without ever waking up for nothing."""

import os
import select
import signal
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from kiosk.supervisor.terminal import TerminalGone
from kiosk.supervisor.watch_files import drain, watch_files

if TYPE_CHECKING:
    from kiosk.supervisor.signs_of_life import SignsOfLife

_IGNORED = (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGPIPE)


class Stopped(BaseException):
    """Somebody asked the kiosk to end; raised wherever the supervisor happens to be."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What ended a wait; all false when the time was over.

    Attributes:
        resized: The terminal has another size, and belongs to the supervisor.
        keys: Something was typed.
        files: Something changed in a watched folder that may matter to a visit.
        any_files: Something changed there.
    """

    resized: bool = False
    keys: bool = False
    files: bool = False
    any_files: bool = False


class Watch:
    r"""Signals, keys and files in one blocking wait.

    The terminal is watched edge-triggered and never read. A stop signal raises `Stopped`, once.

    Args:
        terminal: Descriptor of the terminal.
        quit_signal: Stop at SIGQUIT (Ctrl+\) too; else it is ignored.
        signs: What gives signs of life from time to time, if anybody wants them.
    """

    def __init__(self, terminal: int, quit_signal: bool, signs: "SignsOfLife | None" = None) -> None:
        self._terminal = terminal
        self._signs = signs
        self._stopping = False
        self._stops = {signal.SIGTERM, signal.SIGHUP, signal.SIGINT} | ({signal.SIGQUIT} if quit_signal else set())
        self._wake, self._feed = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._files: int | None = None
        self._epoll = select.epoll()
        self._epoll.register(self._wake, select.EPOLLIN)
        self._epoll.register(terminal, select.EPOLLIN | select.EPOLLET)

    def __enter__(self) -> "Watch":
        """Take the signals over."""
        signal.set_wakeup_fd(self._feed, warn_on_full_buffer=False)
        for number in (*_IGNORED, *({signal.SIGQUIT} - self._stops)):
            signal.signal(number, signal.SIG_IGN)
        for number in (signal.SIGCHLD, signal.SIGWINCH):
            signal.signal(number, self._note)
        for number in self._stops:
            signal.signal(number, self._stop)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """From here on nothing interrupts the tidying up."""
        self._stopping = True

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Let the signal reach the wake-up pipe; without a handler it would not."""

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if not self._stopping:
            self._stopping = True
            raise Stopped

    def folders(self, folders: Iterable[Path]) -> None:
        """Watch these folders instead of those before."""
        if self._files is not None:
            os.close(self._files)  # leaves the epoll set by itself
        self._files = watch_files(folders)
        if self._files is not None:
            self._epoll.register(self._files, select.EPOLLIN)

    def wait(self, timeout_s: float | None) -> Happened:
        """Sleep until something happens, for ever when ``timeout_s`` is None.

        Raises:
            Stopped: A stop signal came.
            TerminalGone: The terminal was closed.
        """
        events = self._events(timeout_s)
        if events.get(self._terminal, 0) & (select.EPOLLHUP | select.EPOLLERR):
            raise TerminalGone
        signals = set(self._take_signals()) if self._wake in events else set()
        if signals & self._stops:
            # Its exception was lost: raised inside something that swallows what is raised.
            raise Stopped
        any_files = self._files is not None and self._files in events
        files = any_files and self._files is not None and drain(self._files)
        resized, keys = signal.SIGWINCH in signals, self._terminal in events
        return Happened(resized=resized, keys=keys, files=files, any_files=any_files)

    def _events(self, timeout_s: float | None) -> dict[int, int]:
        """Sleep, but never past the next sign of life that is due."""
        if self._signs is None:
            return dict(self._epoll.poll(timeout_s))
        until_s = None if timeout_s is None else monotonic() + timeout_s
        while True:
            self._signs.beat()
            left_s = None if until_s is None else max(0.0, until_s - monotonic())
            events = dict(self._epoll.poll(self._signs.pause_s(left_s)))
            if events or (until_s is not None and monotonic() >= until_s):
                return events

    def _take_signals(self) -> bytes:
        try:
            return os.read(self._wake, 4096)
        except BlockingIOError:
            return b""
