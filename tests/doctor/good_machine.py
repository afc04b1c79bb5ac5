"""A computer on which all is well, in a folder: what the installer puts there, and a home folder that is set up."""

import fcntl
import os
import shutil
import struct
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk import __version__
from kiosk.doctor.machine import Machine
from kiosk.upkeep.proof_result import ProofResult, keep_proof
from tests.staff.test_attention import set_up

DEPLOY = Path(__file__).parents[2] / "deploy"
TODAY = date(2026, 11, 22)

_FROM_DEPLOY = {
    "journald/kiosk.conf": "etc/systemd/journald.conf.d/kiosk.conf",
    "logind/kiosk.conf": "etc/systemd/logind.conf.d/kiosk.conf",
    "system.conf/kiosk.conf": "etc/systemd/system.conf.d/kiosk.conf",
    "cage/foot.ini": "etc/kiosk/foot.ini",
}
_WRITTEN = {
    "etc/kiosk/stack": "console\n",
    "etc/passwd": f"root:x:0:0::/:/bin/sh\nkiosk:x:{os.getuid()}:{os.getgid()}::/var/lib/kiosk:/bin/false\n",
    "etc/group": "lp:x:7:\nvideo:x:44:kiosk\n",
    "proc/swaps": "Filename\tType\tSize\tUsed\tPriority\n",
    "sys/class/rtc/rtc0/name": "rtc_cmos\n",
    "sys/class/drm/card0-HDMI-A-1/status": "connected\n",
    "sys/class/drm/card0-HDMI-A-1/modes": "1920x1080\n1280x720\n",
}
_LINKS = {
    "etc/localtime": "/usr/share/zoneinfo/America/Chicago",
    "etc/systemd/system/ctrl-alt-del.target": "/dev/null",
    "etc/systemd/system/multi-user.target.wants/kiosk.service": "/etc/systemd/system/kiosk.service",
}


def write(root: Path, inside: str, text: str | bytes) -> None:
    """Write a file, its folders too."""
    path = root / inside
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def kernel_settings() -> dict[str, str]:
    """Return what the installed file makes of the kernel, by path below ``/``."""
    lines = (DEPLOY / "sysctl.d" / "90-kiosk.conf").read_text().splitlines()
    named = (line.split(" = ") for line in lines if line and not line.startswith("#"))
    return {f"proc/sys/{name.replace('.', '/')}": f"{value}\n" for name, value in named}


def edid(height_mm: int) -> bytes:
    """What a screen of this height tells of itself."""
    data = bytearray(128)
    data[22] = height_mm // 10
    data[67], data[68] = height_mm & 0xFF, height_mm >> 8
    return bytes(data)


def make_home(home: Path) -> Path:
    """Make a home folder that is set up, with a proof that passed."""
    home.mkdir(mode=0o700)
    set_up(home, TODAY)
    (home / "staff").chmod(0o700)
    (home / "staff" / "pin").chmod(0o600)
    keep_proof(home, ProofResult(TODAY, True, "console", __version__))
    return home


def make_root(root: Path, stack: str = "console") -> Path:
    """Make the system's folder as after the installer; the terminal is not in it yet."""
    for source, inside in _FROM_DEPLOY.items():
        write(root, inside, (DEPLOY / source).read_bytes())
    write(root, "etc/systemd/system/kiosk.service", (DEPLOY / "systemd" / stack / "kiosk.service").read_bytes())
    for inside, text in {**_WRITTEN, **kernel_settings()}.items():
        write(root, inside, text)
    write(root, "etc/kiosk/stack", stack)
    write(root, "sys/class/drm/card0-HDMI-A-1/edid", edid(290))
    for inside, target in _LINKS.items():
        (root / inside).parent.mkdir(parents=True, exist_ok=True)
        (root / inside).symlink_to(target)
    return root


@contextmanager
def screen(root: Path, columns: int = 120, rows: int = 33) -> Iterator[None]:
    """Give the console of this system a terminal of this size."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    (root / "dev").mkdir(exist_ok=True)
    (root / "dev" / "tty1").symlink_to(os.ttyname(slave))
    try:
        yield
    finally:
        (root / "dev" / "tty1").unlink()
        os.close(master)
        os.close(slave)


def copied(template: Path, to: Path) -> Machine:
    """Return a machine of one's own: a copy of a template that holds ``root`` and ``home``."""
    shutil.copytree(template, to, symlinks=True)
    return Machine(to / "home", to / "root", {"LANG": "C.UTF-8"}, owner=os.getuid())
