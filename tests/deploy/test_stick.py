"""A stick shows while staff are signed in, cannot be run, is written only on purpose, and nothing else is mounted."""

import json
import os
import pwd
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.lib.stick import stick_in
from kiosk.staff.providers.stick_files import STICK
from kiosk.upkeep.staff_flag import FILE_NAME, WRITING_NAME
from tests.deploy.layers import ROOT
from tests.terminals.waiting import until

USB = "block:scsi:usb:pci"


def disk(name: str, *parts: dict[str, object], subsystems: str = USB, **more: object) -> dict[str, object]:
    whole: dict[str, object] = {"name": name, "subsystems": subsystems, "fstype": None, "mountpoints": [None], **more}
    return whole | ({"children": list(parts)} if parts else {})


def told(*disks: dict[str, object]) -> str:
    return json.dumps({"blockdevices": disks})


def test_a_stick_with_a_partition_is_found() -> None:
    assert stick_in(told(disk("/dev/sdb", disk("/dev/sdb1", fstype="vfat")))) == "/dev/sdb1"


def test_a_stick_without_partitions_is_found() -> None:
    assert stick_in(told(disk("/dev/sdb", fstype="exfat"))) == "/dev/sdb"


def test_a_built_in_disk_is_left_alone() -> None:
    assert stick_in(told(disk("/dev/sda", disk("/dev/sda1", subsystems="block:scsi:pci", fstype="vfat")))) is None


def test_the_stick_that_the_machine_runs_from_is_left_alone() -> None:
    system = disk("/dev/sda2", fstype="ext4", mountpoints=["/"])
    assert stick_in(told(disk("/dev/sda", disk("/dev/sda1", fstype="vfat"), system))) is None


@pytest.mark.parametrize("kind", ["ext4", "ntfs", "iso9660", "crypto_LUKS", None])
def test_no_other_kind_of_file_system_is_tried(kind: str | None) -> None:
    assert stick_in(told(disk("/dev/sdb", disk("/dev/sdb1", fstype=kind)))) is None


def test_without_disks_there_is_none() -> None:
    assert stick_in(told()) is None


class Helper:
    """The helper at work on a machine of which ``lsblk``, ``mount`` and ``umount`` are stood in for."""

    def __init__(self, folder: Path) -> None:
        self.run, self.device, self.log = folder / "run", folder / "stick1", folder / "log"
        self.run.mkdir()
        self.log.touch()
        programs = folder / "bin"
        programs.mkdir()
        listed = folder / "listed"
        listed.write_text(told(disk("/dev/sdb", disk(str(self.device), fstype="vfat"))))
        nothing = told()
        bodies = {
            "lsblk": f"test -e {self.device} && cat {listed} || echo '{nothing}'",
            "mount": f'echo "mount $*" >>{self.log}',
            "umount": f'echo "umount $*" >>{self.log}',
        }
        for name, body in bodies.items():
            (programs / name).write_text(f"#!/bin/sh\n{body}\n")
            (programs / name).chmod(0o755)
        user = pwd.getpwuid(os.getuid())
        self.owner = f"uid={user.pw_uid},gid={user.pw_gid},umask=0077"
        program = ROOT / "deploy" / "lib" / "stick.py"
        environment = {"PATH": f"{programs}:{os.environ['PATH']}"}
        self.flag("staff-is-in").touch()
        self.process = subprocess.Popen(
            [sys.executable, "-I", program, self.run, "/run/kiosk-stick", user.pw_name], env=environment
        )

    def flag(self, name: str) -> Path:
        return self.run / name

    def wait(self, *lines: str) -> None:
        until(lambda: self.log.read_text().splitlines() == list(lines), f"{lines}")


@pytest.fixture
def helper(tmp_path: Path) -> Iterator[Helper]:
    one = Helper(tmp_path)
    yield one
    one.process.kill()
    one.process.wait()


def mounted(helper: Helper, access: str) -> str:
    options = f"{access},nodev,nosuid,noexec,{helper.owner}"
    return f"mount -t vfat,exfat -o {options} {helper.device} /run/kiosk-stick"


def test_a_stick_shows_read_only_and_goes_when_staff_leave(helper: Helper) -> None:
    helper.device.touch()
    helper.wait(mounted(helper, "ro"))
    helper.flag("staff-is-in").unlink()
    helper.wait(mounted(helper, "ro"), "umount /run/kiosk-stick")
    assert helper.process.wait() == 0


def test_a_stick_can_be_written_only_while_something_is_put_on_it(helper: Helper) -> None:
    helper.device.touch()
    first = mounted(helper, "ro")
    helper.wait(first)
    away, writable = "umount /run/kiosk-stick", mounted(helper, "rw")
    helper.flag("staff-is-writing").touch()
    helper.wait(first, away, writable)
    helper.flag("staff-is-writing").unlink()
    helper.wait(first, away, writable, away, first)


def test_a_stick_that_is_pulled_out_is_taken_away_and_the_next_one_shows(helper: Helper) -> None:
    helper.device.touch()
    first = mounted(helper, "ro")
    helper.wait(first)
    helper.device.unlink()
    helper.wait(first, "umount /run/kiosk-stick")
    helper.device.touch()
    helper.wait(first, "umount /run/kiosk-stick", first)


def test_the_kiosk_and_the_helper_mean_the_same_files_and_folders() -> None:
    units = ROOT / "deploy" / "systemd"
    assert f"PathExists=/run/kiosk/{FILE_NAME}" in (units / "kiosk-stick.path").read_text().splitlines()
    assert f"stick.py /run/kiosk {STICK} kiosk\n" in (units / "kiosk-stick.service").read_text()
    helper = (ROOT / "deploy" / "lib" / "stick.py").read_text()
    assert all(f'(run / "{name}")' in helper for name in (FILE_NAME, WRITING_NAME))
    for stack in ("console", "cage"):
        unit = (units / stack / "kiosk.service").read_text()
        assert "RuntimeDirectory=kiosk" in unit.splitlines()
        assert all(f"/run/kiosk/{name}" in unit for name in (FILE_NAME, WRITING_NAME))
