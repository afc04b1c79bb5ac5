"""The installed Debian started for real: systemd as the first process of namespaces of its own, and a true console.

The kiosk's unit runs as it will in the shelter, on a console of this machine's kernel that nobody else uses; only which
console that is differs, and the machine's own first one is never switched away from or locked. Settings of the kernel
are a copy in there, so that what the installer sets does not reach the machine that the tests run on.
"""

import contextlib
import fcntl
import os
import re
import signal
import struct
import subprocess
import tempfile
import termios
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tests.deploy.debian_tree import ENVIRONMENT, DebianTree
from tests.terminals.needs import not_run
from tests.terminals.waiting import until

UNIT = "kiosk.service"
PROGRAM = "/opt/kiosk/bin/kiosk"

# What is not looked at here, costs time, or would change the machine that the test runs on.
LEFT_OUT = (
    "systemd-sysctl.service systemd-binfmt.service systemd-modules-load.service "
    "proc-sys-fs-binfmt_misc.automount systemd-udevd.service systemd-udev-trigger.service systemd-logind.service "
    "systemd-udevd-control.socket systemd-udevd-kernel.socket systemd-random-seed.service systemd-update-utmp.service "
    "systemd-udev-load-credentials.service systemd-timesyncd.service keyboard-setup.service console-setup.service"
).split()

# Two trees at a time have a kiosk.service each, so each needs a group of processes of its own above it.
APART = """
set -e
mkdir -p /run/groups
mount -t cgroup2 cgroup2 /run/groups
mkdir "/run/groups/$0"
echo 0 >"/run/groups/$0/cgroup.procs"
exec "$@"
"""

# What a container's start leaves to whoever made it: cgroups, settings of the kernel and nodes of devices of its own
# (a service that takes a terminal changes the owner of its node), not the console in front, and mounts that are seen
# inside of services. It needs a tree, never the root of the machine.
START = """
set -e
test -e run/debian-tree
test "$(findmnt --noheadings --output FSTYPE --target /)" = overlay
umount -l sys/fs/cgroup run/groups
mount -o remount,bind,ro sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mkdir run/devices run/settings
mount -t tmpfs -o mode=755 tmpfs run/devices
cp --archive --one-file-system dev/. run/devices/
mkdir -p run/devices/pts run/devices/shm
mount --rbind dev/pts run/devices/pts
mount -t tmpfs -o mode=1777 tmpfs run/devices/shm
for hidden in tty0 tty1; do
    rm run/devices/$hidden
    mknod -m 600 run/devices/$hidden c 1 3
done
mount --move run/devices dev
mount -t tmpfs -o mode=755 tmpfs run/settings
cp -r proc/sys/. run/settings/ 2>/dev/null || true # some can only be written
mount --move run/settings proc/sys
mount --make-rshared /
exec env -i container=test PATH="$PATH" /usr/lib/systemd/systemd --system --log-target=journal
"""

ANALYZE = ("systemd-analyze", "security", "--offline=true", "--no-pager")

# <linux/vt.h>
_FIRST_FREE = 0x5600


def free_console() -> int:
    """Return the number of a console that nobody has open; it is not kept for the caller."""
    try:
        console = os.open("/dev/tty0", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        not_run("needs the kernel's consoles, and root")
    try:
        return int(struct.unpack("i", fcntl.ioctl(console, _FIRST_FREE, bytes(4)))[0])
    finally:
        os.close(console)


def take_console() -> tuple[Path, int]:
    """Return a console that nobody has open, and a descriptor of it: as long as that is open, nobody else gets it."""
    with Path(tempfile.gettempdir(), "shelter-kiosk-tests.console").open("w") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        console = Path(f"/dev/tty{free_console()}")
        return console, os.open(console, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)


class Booted:
    """A tree in which systemd runs, until it is closed.

    Args:
        tree: With the kiosk installed, and nobody else's.
        lines: Of a drop-in of the kiosk's unit, after ``[Service]``: what this machine lacks.
    """

    def __init__(self, tree: DebianTree, *lines: str) -> None:
        self.tree = tree
        self.console, self._held = take_console()
        self.drop_in("console", f"TTYPath={self.console}", "DeviceAllow=", f"DeviceAllow={self.console} rw", *lines)
        for unit in LEFT_OUT:
            place = tree.path(f"/etc/systemd/system/{unit}")
            place.unlink(missing_ok=True)
            place.symlink_to("/dev/null")
        namespaces = ("--mount", "--pid", "--ipc", "--uts", "--cgroup", "--mount-proc", "--fork", "--kill-child")
        self._group = f"booted-{os.getpid()}-{self.console.name}"
        self._opener = tree.start("sh", "-c", APART, self._group, "unshare", *namespaces, "sh", "-c", START)

    def drop_in(self, name: str, *lines: str) -> None:
        """Lay lines over the kiosk's unit; systemd reads them when it starts, or after ``daemon-reload``."""
        folder = self.tree.path(f"/etc/systemd/system/{UNIT}.d")
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.conf").write_text("\n".join(("[Service]", *lines)) + "\n")

    def run(self, *command: str, user: str = "root") -> subprocess.CompletedProcess[bytes]:
        """Run a command beside systemd to its end, and return code, output and errors."""
        enter = ("nsenter", f"--target={self._systemd().pid}", "--all", "--root", "--wdns=/", "--")
        become = ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--")
        return subprocess.run((*enter, *become, *command), env=ENVIRONMENT, capture_output=True, check=False)

    def ask(self, *words: str) -> str:
        """Return what systemd answers to a ``systemctl`` command; "" while it does not answer yet."""
        return self.run("systemctl", *words).stdout.decode().strip()

    def told(self, name: str, unit: str = UNIT) -> str:
        """Return a property of a unit, as ``systemctl show`` tells it."""
        return self.ask("show", "--value", f"--property={name}", unit)

    def serves(self) -> bool:
        """Say whether systemd was told that the kiosk serves."""
        return self.told("ActiveState") == "active"

    def restarts(self) -> int:
        """Return how often systemd had to start the kiosk again because it had ended by itself."""
        return int(self.told("NRestarts"))

    def start_number(self) -> str:
        """Return what systemd calls this start of the kiosk: another one at each start, whatever was its cause."""
        return self.told("InvocationID")

    def family(self, name: str) -> list[psutil.Process]:
        """Return the processes of this name that systemd has started, or that those have; the oldest first."""
        found = []
        for process in self._systemd().children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                if process.name() == name and process.status() != psutil.STATUS_ZOMBIE:
                    found.append((process.create_time(), process.pid, process))
        return [process for _, _, process in sorted(found, key=lambda one: one[:2])]

    def screen(self) -> str:
        """Return the text on the kiosk's console; under cage it lies behind the picture."""
        number = self.console.name.removeprefix("tty")
        rows, columns = Path(f"/dev/vcsa{number}").read_bytes()[:2]
        text = Path(f"/dev/vcs{number}").read_bytes().decode("cp437")
        return "\n".join(text[row * columns : (row + 1) * columns].rstrip() for row in range(rows))

    def close(self) -> None:
        """End everything in it, and give the console back."""
        os.killpg(self._opener.pid, signal.SIGKILL)
        self._opener.wait()
        sweep = ("find", f"/run/groups/{self._group}", "-depth", "-type", "d", "-exec", "rmdir", "{}", "+")
        until(lambda: self.tree.run(*sweep).returncode == 0, "the end of all that systemd started")
        os.close(self._held)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _systemd(self) -> psutil.Process:
        """Return the first process of the inner namespaces; ``--kill-child`` sees to its end."""
        ours = psutil.Process(self._opener.pid)

        def init() -> psutil.Process | None:
            assert self._opener.poll() is None, "the tree could not be started: what failed stands above"
            for one in ours.children(recursive=True):
                with contextlib.suppress(psutil.NoSuchProcess):  # what the start runs before it lives for a moment only
                    if one.name() == "systemd":
                        return one
            return None

        return until(init, "init")


class BootedConsole(Booted):
    """The same with the kiosk of the console stack, whose screen is that console's."""

    def supervisor(self) -> psutil.Process | None:
        """Return the service's first process once systemd was told that it serves, else None."""
        if not self.serves():
            return None
        for one in self._systemd().children():
            with contextlib.suppress(psutil.NoSuchProcess):
                if PROGRAM in one.cmdline():
                    return one
        return None

    def press(self, keys: str) -> None:
        """Type on the kiosk's console, as its keyboard would."""
        terminal = os.open(self.console, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            for byte in keys.encode():
                fcntl.ioctl(terminal, termios.TIOCSTI, bytes([byte]))
        finally:
            os.close(terminal)

    def wait_text(self, text: str) -> str:
        """Return the screen as soon as it shows ``text``."""
        return until(lambda: screen if text in (screen := self.screen()) else None, f"{text!r} on the screen")


def exposure(unit: Path) -> float:
    """Return how exposed a service is by ``systemd-analyze security``, 0 to 10; its drop-ins lie beside it."""
    command = (*ANALYZE, str(unit))
    return _exposure(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def exposure_in(tree: DebianTree, unit: str) -> float:
    """Return the same by the systemd of a tree, for a file in it."""
    return _exposure(tree.succeed(*ANALYZE, unit))


def _exposure(told: str) -> float:
    found = re.search(r"Overall exposure level for \S+: (\d+\.\d)", told)
    assert found is not None, told
    return float(found[1])
