"""A disk that is a file: a loop device, with a real file system on it, for one tree or for several in turn."""

import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.deploy.debian_tree import DebianTree

# lsblk as it is, but for the bus, as that of a loop device is none; and it looks itself, as no udev is at work.
LSBLK = """#!/bin/sh
/usr/bin/lsblk --properties-by=blkid "$@" {device} | sed 's/"subsystems": *"block"/"subsystems":"block:scsi:usb:pci"/'
"""


class LoopDisk:
    """A loop device of this machine, until it is closed.

    Args:
        image: The file on the disk; it holds a file system, or one is made on the device later.
    """

    def __init__(self, image: Path) -> None:
        done = subprocess.run(("losetup", "--find", "--show", image), capture_output=True, text=True, check=True)
        self.device = Path(done.stdout.strip())

    def show_in(self, tree: DebianTree) -> None:
        """Make its node in a tree that has a /dev of its own."""
        node = tree.path(self.device)
        if not node.exists():
            number = str(self.device).removeprefix("/dev/loop")
            tree.succeed("mknod", "-m", "600", self.device, "b", "7", number)

    def seem_usb_stick(self, tree: DebianTree) -> None:
        """Let ``lsblk`` of the tree tell of this one disk alone, and that it is on USB."""
        place = tree.path("/usr/local/sbin/lsblk")
        place.write_text(LSBLK.format(device=self.device))
        place.chmod(0o755)

    def close(self) -> None:
        """Give the device back; if it is mounted still, as soon as it is not."""
        subprocess.run(("losetup", "--detach", self.device), check=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def empty_image(path: Path, megabytes: int) -> Path:
    """Make a file of this size that takes no room yet."""
    with path.open("wb") as file:
        file.truncate(megabytes << 20)
    return path
