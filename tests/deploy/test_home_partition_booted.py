"""A machine that forgets all but the kiosk's own folder: the system's changes are in memory, that folder is on a disk.

The tree is such a machine: an overlay in memory over layers that nobody writes. The disk is a loop device with ext4.
"""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.deploy.booted import BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.deploy.loop_disk import LoopDisk, empty_image
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

HOME = "/var/lib/kiosk"


@contextmanager
def booted(partition: str | Path) -> Iterator[BootedConsole]:
    """Start a machine anew with this in ``/etc/kiosk/partition``, and give it when the kiosk serves."""
    need_debian_trees()
    with open_installed("console") as tree:
        tree.path("/etc/kiosk/partition").write_text(f"{partition}\n")
        with BootedConsole(tree) as machine:
            until(machine.supervisor, "a kiosk that serves")
            yield machine


def run(machine: BootedConsole, command: str) -> str:
    done = machine.run("sh", "-euc", command)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def home_of(machine: BootedConsole) -> tuple[str, set[str]]:
    """Return what the kiosk has its home folder on, and how, as its own processes see it."""
    supervisor = until(machine.supervisor, "a kiosk that serves")
    lines = [line.split() for line in Path(f"/proc/{supervisor.pid}/mounts").read_text().splitlines()]
    device, _, _, flags, *_ = [words for words in lines if words[1] == HOME][-1]
    return device, set(flags.split(","))


def test_what_staff_saved_outlives_pulled_power_and_nothing_else_does(tmp_path: Path) -> None:
    image = empty_image(tmp_path / "image", 64)
    subprocess.run(("mkfs.ext4", "-q", "-L", "kiosk", image), check=True)
    with LoopDisk(image) as disk, booted(disk.device) as machine:
        device, flags = home_of(machine)
        assert device == str(disk.device)
        assert flags >= {"rw", "nodev", "nosuid", "noexec"}
        run(machine, "printf 'name,phone\\nHope House,202-555-0134\\n' >/etc/programs.csv")
        run(machine, "kiosk providers import /etc/programs.csv --by AB --yes")
        # What has reached the disk in this moment, and no more: the power is gone.
        left = Path(shutil.copy(image, tmp_path / "left"))
    with LoopDisk(left) as disk, booted(disk.device) as machine:
        assert home_of(machine)[0] == str(disk.device)
        assert "Hope House" in run(machine, "kiosk providers list")
        assert not machine.tree.path("/etc/programs.csv").exists()


def test_without_its_disk_the_kiosk_serves_all_the_same() -> None:
    with booted("LABEL=gone") as machine:
        assert machine.told("Result", "kiosk-home.service") == "exit-code"
        assert "911" in machine.wait_text("Press any key")
