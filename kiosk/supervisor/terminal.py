"""The terminal, as the supervisor holds it between two visits."""

import fcntl
import os
import select
import struct
import termios
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.supervisor import wipe
from kiosk.supervisor.quiet_mode import quiet

if TYPE_CHECKING:
    from kiosk.supervisor.quiet_mode import Modes

Size = tuple[int, int]
"""Columns and rows."""

FALLBACK_SIZE: Size = (80, 24)


class TerminalGone(Exception):  # noqa: N818 (a thing that happens, not a mistake)
    """The terminal was closed."""


class Terminal:
    r"""Takes the terminal back, wipes and paints it, gives it away; it never reads what is typed.

    Args:
        quit_key: While the supervisor holds the terminal, Ctrl+\ sends SIGQUIT.
        modes: The modes to leave behind at the end, where they were changed already; else those found now.
    """

    def __init__(self, quit_key: bool, modes: "Modes | None" = None) -> None:
        self._term = os.environ.get("TERM", "")
        self.fd = _open_again()
        self._room = select.poll()
        self._room.register(self.fd, select.POLLOUT)
        self._modes = modes or termios.tcgetattr(self.fd)
        self._quiet = quiet(self._modes)
        self._held = quiet(self._modes, quit_key)
        with suppress(OSError):  # a session of its own is the leader of its group already
            os.setpgid(0, 0)
        self._first_group: int | None = None
        with suppress(OSError):  # not this session's own terminal
            self._first_group = os.tcgetpgrp(self.fd)

    def __enter__(self) -> "Terminal":
        """Nothing is done to the terminal before the first picture."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Leave the terminal clean and as it was found."""
        with suppress(TerminalGone, OSError, termios.error):
            self._take()
            self._write(wipe.farewell(self._term))
            self._set(self._modes)
            termios.tcflush(self.fd, termios.TCIFLUSH)
        if self._first_group is not None:
            self._put_in_front(self._first_group)
        os.close(self.fd)

    def size(self) -> Size:
        """Return columns and rows; a terminal that does not know is taken to be 80x24."""
        try:
            rows, columns, *_ = struct.unpack("HHHH", fcntl.ioctl(self.fd, termios.TIOCGWINSZ, bytes(8)))
        except OSError:
            return FALLBACK_SIZE
        return (columns, rows) if columns and rows else FALLBACK_SIZE

    def unread(self) -> int:
        """Return how many bytes nobody has read yet."""
        try:
            return int.from_bytes(fcntl.ioctl(self.fd, termios.FIONREAD, bytes(4)), "little")
        except OSError as error:
            raise TerminalGone from error

    def hold(self) -> None:
        """Take the terminal without a change to what it shows or to the keys that wait."""
        self._put_in_front(os.getpgrp())
        self._set(self._held)

    def cover(self, picture: bytes) -> None:
        """Take the terminal back, drop what was typed and not yet shown, wipe it and paint ``picture``.

        Raises:
            TerminalGone: It was closed.
        """
        try:
            self._take()
            self._write(wipe.cover(self._term, picture))
            termios.tcflush(self.fd, termios.TCIFLUSH)
        except (OSError, termios.error) as error:
            raise TerminalGone from error

    def drop_keys(self) -> None:
        """Forget what was typed."""
        try:
            termios.tcflush(self.fd, termios.TCIFLUSH)
        except termios.error as error:
            raise TerminalGone from error

    def give(self, group: int) -> None:
        """Make process group ``group`` the one that may read and write; no key sends it a signal."""
        self._set(self._quiet)
        self._put_in_front(group)

    def _take(self) -> None:
        self._put_in_front(os.getpgrp())
        termios.tcflow(self.fd, termios.TCOON)
        termios.tcflush(self.fd, termios.TCIOFLUSH)
        self._set(self._held)

    def _put_in_front(self, group: int) -> None:
        # A group that is gone already, or a terminal without job control, shows in what comes next.
        with suppress(OSError):
            os.tcsetpgrp(self.fd, group)

    def _set(self, modes: "Modes") -> None:
        try:
            termios.tcsetattr(self.fd, termios.TCSANOW, modes)
        except termios.error as error:
            raise TerminalGone from error

    def _write(self, data: bytes) -> None:
        """Write all, waiting for room where `_take` has not made enough; stop signals get through meanwhile."""
        while data:
            try:
                data = data[os.write(self.fd, data) :]
            except BlockingIOError:
                self._room.poll()


def _open_again() -> int:
    """Open the terminal once more, so that it need not block us and does not change for anybody else."""
    try:
        return os.open("/proc/self/fd/0", os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:  # it belongs to another user, as after su; then writing may block
        return os.dup(1)
