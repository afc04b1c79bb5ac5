"""One terminal with one kiosk in it: started together, ended together."""

import os
import signal
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.walkup.text_size import STAGE

SETTINGS = Path("/etc/kiosk/foot.ini")
FONT = "DejaVu Sans Mono"
SIZES = 3
"""Usual, larger, largest."""

_STEP = 4
"""Each size is larger by a quarter of the usual one."""


@dataclass(slots=True, eq=False)
class TerminalPair:
    """A running foot.

    Attributes:
        pid: Its number.
        line: Where the kiosk in it tells what happens; single messages.
        address: The path of that.
        size: How often its text was made larger.
    """

    pid: int
    line: socket.socket
    address: Path
    size: int = 0

    def messages(self) -> list[bytes]:
        """Return what the kiosk has told since."""
        told: list[bytes] = []
        with suppress(BlockingIOError):
            while True:
                told.append(self.line.recv(16))
        return told

    def end(self) -> list[int]:
        """Kill the terminal. Its kiosk ends by that, but may still see to the printer.

        Returns:
            Descriptors of its processes, readable as soon as each has ended.
        """
        inside = _children(self.pid)
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self.close()
        return inside

    def close(self) -> None:
        """Forget one that has ended."""
        self.line.close()
        self.address.unlink(missing_ok=True)


def start_pair(program: Sequence[str], font_px: int, environment: Mapping[str, str], address: Path) -> TerminalPair:
    """Start foot, full screen, with the kiosk in it.

    Args:
        program: The kiosk's command.
        font_px: Size of the font in pixels to the em.
        environment: What both get.
        address: Where the kiosk is to tell what happens; made here.

    Raises:
        OSError: There is no foot, or no room for more processes.
    """
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
    try:
        address.unlink(missing_ok=True)
        line.bind(str(address))
        address.chmod(0o600)
        command = [
            "foot",
            f"--config={SETTINGS}",
            f"--override=main.font={FONT}:pixelsize={font_px}",
            f"--override=main.font-size-adjustment={max(1, font_px // _STEP)}px",
            "--fullscreen",
            "--log-no-syslog",
            "--log-level=error",
            "--",
            *program,
        ]
        pid = os.posix_spawnp(
            "foot", command, {**environment, STAGE: str(address)}, setsigmask=(), setsigdef=_all_signals()
        )
    except OSError:
        line.close()
        address.unlink(missing_ok=True)
        raise
    return TerminalPair(pid, line, address)


def _all_signals() -> set[signal.Signals]:
    return {number for number in signal.valid_signals() if isinstance(number, signal.Signals)} - {
        signal.SIGKILL,
        signal.SIGSTOP,
    }


def _children(pid: int) -> list[int]:
    """Return a descriptor for each child of a process that is not reaped yet."""
    found: list[int] = []
    with suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            found.append(os.pidfd_open(int(child)))
    return found
