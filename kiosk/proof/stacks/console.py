"""The kiosk on a Linux console that nobody uses and that is never switched to."""

import os
import subprocess
import termios
from contextlib import suppress
from fcntl import ioctl
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.proof.stack import until
from kiosk.proof.started_kiosk import Descendants, ProvedKiosk, start_on

# <linux/vt.h>
_FIND_FREE, _GIVE_BACK = 0x5600, 0x5608
_HEAD = 4
"""Bytes of /dev/vcsaN before its cells: rows, columns, and where the cursor is."""


class ConsoleStack:
    """See ``kiosk.proof.stack.Stack``.

    Args:
        proved: The kiosk to start.

    Raises:
        KioskError: ``prove-no-console``.
    """

    name = "console"

    def __init__(self, proved: ProvedKiosk) -> None:
        self._proved, self._descendants = proved, Descendants()
        self._program: subprocess.Popen[bytes] | None = None
        try:
            self._number = _free_console()
            self._terminal, self._cells = f"/dev/tty{self._number}", Path(f"/dev/vcsa{self._number}")
            self._owner = Path(self._terminal).stat()
            self._held = os.open(self._terminal, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)  # nobody else takes it
            os.chown(self._terminal, proved.account.user, proved.account.group)
        except OSError as error:
            raise KioskError(Problem("prove-no-console", facts={"reason": error.strerror or ""})) from error

    def start(self) -> None:
        """Start the kiosk, or start it again."""
        self._descendants.end(self._program)
        self._program = start_on(self._proved, self._terminal, "linux")

    def press(self, keys: bytes) -> None:
        """Put keys where the keyboard puts them; opened each time, as a hang-up would close it."""
        fd = os.open(self._terminal, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            for key in keys:
                ioctl(fd, termios.TIOCSTI, bytes([key]))
        finally:
            os.close(fd)

    def shows(self, words: str) -> bool:
        """Look at the screen as the kernel has it."""
        return "".join(words.split()) in self._signs()

    def keeps(self, word: str) -> tuple[str, ...]:
        """Look at the screen; the console of today's kernels keeps nothing behind it."""
        return ("screen",) if word in self._signs() else ()

    def supervisor(self) -> int | None:
        """The program itself."""
        return None if self._program is None or self._program.poll() is not None else self._program.pid

    def processes(self) -> tuple[int, ...]:
        """All of the kiosk, and what lost its parent; this terminal is the kernel's."""
        return self._descendants.living()

    def renewed(self) -> float | None:
        """Nothing of this terminal is replaced."""
        return None

    def close(self) -> None:
        """End the kiosk and let the kernel forget this console."""
        self._descendants.end(self._program)
        os.close(self._held)
        os.chown(self._terminal, self._owner.st_uid, self._owner.st_gid)
        until(self._given_back, "a console that nobody uses any more")

    def _given_back(self) -> bool:
        with suppress(OSError):  # busy as long as somebody has it open
            _ask_kernel(_GIVE_BACK, self._number)
            return True
        return False

    def _signs(self) -> str:
        """Each sign on the screen without its colours; spaces left out. A font's own numbers for letters are ASCII."""
        try:
            return "".join(self._cells.read_bytes()[_HEAD::2].decode("latin-1").split())
        except OSError:  # not there before the console is first opened
            return ""


def _free_console() -> int:
    """Return the number of a console that nobody has open."""
    return int.from_bytes(_ask_kernel(_FIND_FREE, bytes(4)), "little")


def _ask_kernel(what: int, about: int | bytes) -> bytes:
    fd = os.open("/dev/tty0", os.O_RDONLY | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        answer = ioctl(fd, what, about)
    finally:
        os.close(fd)
    return answer if isinstance(answer, bytes) else b""
