"""Show words on the console when no kiosk can: plain_text.py UNIT FILE, after each end of a service.

It does so when the service says by its exit code that it gives up, and when it has ended a few times in a row without
having served: its program, its window manager or its font is broken. After a while systemd starts it anew, and if that
fails too the words are back. Nothing here needs the kiosk's own program. The console is the standard output.
"""

import fcntl
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

GAVE_UP = "69"
"""Exit code of a stage that can start no terminal."""

TRIES = 3
SHOWN_S = 20
NEVER_SERVED = Path("/run/kiosk-never-served")
"""Holds how often in a row the service ended without having served; gone when the machine is switched off."""

# <linux/kd.h>
_SET_MODE, _TEXT = 0x4B3A, 0


def has_served(told: str) -> bool:
    """Say whether the service that has just ended was up, by what ``systemctl show`` tells of its times."""
    times = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
    started, up = (int(times.get(f"{name}TimestampMonotonic") or 0) for name in ("ExecMainStart", "ActiveEnter"))
    return up >= started > 0


def tries_before() -> int:
    """Return how often in a row it had ended without having served."""
    try:
        return int(NEVER_SERVED.read_text())
    except (OSError, ValueError):
        return 0


def is_wanted(unit: str) -> bool:
    """Count this end of the service, and say whether the words are to be shown."""
    if os.environ.get("SERVICE_RESULT") == "success":  # it was told to end
        NEVER_SERVED.unlink(missing_ok=True)
        return False
    asked = ("ExecMainStartTimestampMonotonic", "ActiveEnterTimestampMonotonic")
    command = ("systemctl", "show", *(f"--property={name}" for name in asked), unit)
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout  # noqa: S603 (systemd itself)
    tries = 0 if has_served(told) else tries_before() + 1
    NEVER_SERVED.write_text(f"{tries}\n")
    return tries >= TRIES or os.environ.get("EXIT_STATUS") == GAVE_UP


def show(words: Path) -> None:
    """Lay the words over the console, without a cursor; they stay until something else is drawn there."""
    with suppress(OSError):  # no console of the kernel
        fcntl.ioctl(sys.stdout.fileno(), _SET_MODE, _TEXT)  # a window manager that was killed leaves it black
    lines = words.read_text(encoding="utf-8").splitlines()
    drawn = "".join(f"\x1b[{row};1H{line}" for row, line in enumerate(lines, 1))
    os.write(sys.stdout.fileno(), f"\x1bc\x1b%G\x1b[?25l\x1b[2J{drawn}\x1b[1;1H".encode())


if __name__ == "__main__":
    if is_wanted(sys.argv[1]):
        show(Path(sys.argv[2]))
        time.sleep(SHOWN_S)
