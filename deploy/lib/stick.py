"""Show a USB stick in /run/kiosk-stick while staff are signed in, and take it away when they leave.

The staff's screens keep two files in the kiosk's run folder: ``staff-is-in`` while somebody is signed in, and
``staff-is-writing`` while something is put on the stick. Without the second the stick cannot be written. Nothing on it
can be run, whatever it is. Other disks, and a stick that the machine was started from, are left alone.
"""

import json
import os
import pwd
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

KINDS = ("vfat", "exfat")
"""What sticks are formatted with; the kernel is asked to read nothing else from a stranger's hand."""

LOOK_EVERY_S = 1.0

_ASK = "lsblk --json --paths --output NAME,SUBSYSTEMS,FSTYPE,MOUNTPOINTS".split()


class _Block(TypedDict, total=False):
    name: str
    subsystems: str
    fstype: str | None
    mountpoints: list[str | None]
    children: list["_Block"]


def stick_in(told: str) -> str | None:
    """Return the device of the first stick in the answer of ``lsblk --json``, or None."""
    for disk in json.loads(told)["blockdevices"]:
        parts: list[_Block] = list(_whole(disk))
        if any(place for part in parts for place in part.get("mountpoints", [])):
            continue
        for part in parts:
            if "usb" in part.get("subsystems", "").split(":") and part.get("fstype") in KINDS:
                return part["name"]
    return None


def _whole(disk: _Block) -> Iterator[_Block]:
    yield disk
    for part in disk.get("children", []):
        yield from _whole(part)


class Stick:
    """A folder in which a stick appears.

    Args:
        place: The folder; it and those above it are root's.
        owner: Whose the files on the stick seem to be.
    """

    def __init__(self, place: Path, owner: pwd.struct_passwd) -> None:
        self._place = place
        self._owner = owner
        self._device = ""
        self._may_write = False

    def look(self, may_write: bool) -> None:
        """Show what is plugged in, and take away what is not any more."""
        if self._device and not Path(self._device).exists():
            self.take_away()
        if not self._device:
            self._show(may_write)
        elif may_write != self._may_write:
            self.take_away()  # no remount: the kiosk's own view of the folder would stay as it was
            self._show(may_write)

    def take_away(self) -> None:
        """Write what is still to be written, and take the stick out of the folder, even if it is in use."""
        if self._device:
            os.sync()
            if self._run("umount", str(self._place)) != 0:
                self._run("umount", "--lazy", str(self._place))
            self._device = ""

    def _show(self, may_write: bool) -> None:
        told = subprocess.run(_ASK, capture_output=True, check=True)  # noqa: S603 (always the same words)
        device = stick_in(told.stdout.decode())
        kinds = ",".join(KINDS)
        if device and self._run("mount", "-t", kinds, "-o", self._options(may_write), device, str(self._place)) == 0:
            self._device, self._may_write = device, may_write

    def _options(self, may_write: bool) -> str:
        owned = f"uid={self._owner.pw_uid},gid={self._owner.pw_gid},umask=0077"
        return f"{'rw' if may_write else 'ro'},nodev,nosuid,noexec,{owned}"

    @staticmethod
    def _run(*command: str) -> int:
        nowhere = subprocess.DEVNULL
        return subprocess.run(command, stdout=nowhere, stderr=nowhere, check=False).returncode  # noqa: S603 (our words)


def main(run: Path, place: Path, user: str) -> None:
    """Go on until nobody is signed in."""
    stick = Stick(place, pwd.getpwnam(user))
    try:
        while (run / "staff-is-in").exists():
            stick.look((run / "staff-is-writing").exists())
            time.sleep(LOOK_EVERY_S)
    finally:
        stick.take_away()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
