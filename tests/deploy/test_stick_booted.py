"""A stick with a real exFAT on it in a machine whose systemd is at work: it shows while staff are in, and only then.

The disk is a loop device, of which ``lsblk`` tells that it is on USB. Debian's own program for exFAT (``exfat-fuse``)
stands in for the kernel's, which not every kernel has; it does not pass ``noexec`` on, so that is not looked at here.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.booted import BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.deploy.loop_disk import LoopDisk, empty_image
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

PLACE = "/run/kiosk-stick"
STAFF_IN, WRITING = "/run/kiosk/staff-is-in", "/run/kiosk/staff-is-writing"
LIST = "name,phone\nHope House,202-555-0134\n"


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BootedConsole]:
    """A machine with a stick in it, on which there is a list."""
    need_debian_trees()
    image = empty_image(tmp_path_factory.mktemp("stick") / "image", 64)
    with LoopDisk(image) as stick, open_installed("console") as tree:
        tree.succeed("ln", "-s", "mount.exfat-fuse", "/usr/sbin/mount.exfat")
        tree.succeed("mkfs.exfat", "--volume-label=STICK", stick.device)
        tree.succeed("mount", "-t", "exfat", stick.device, "/mnt")
        tree.path("/mnt/programs.csv").write_text(LIST)
        tree.succeed("umount", "/mnt")
        stick.seem_usb_stick(tree)
        with BootedConsole(tree) as booted:
            until(booted.supervisor, "a kiosk that serves")
            yield booted


def flags_of(machine: BootedConsole) -> set[str] | None:
    """Return how the kiosk has the stick's folder mounted, as its own processes see it; None where nothing is."""
    supervisor = until(machine.supervisor, "a kiosk that serves")
    lines = Path(f"/proc/{supervisor.pid}/mounts").read_text().splitlines()
    found = [flags for _, place, _, flags, *_ in (line.split() for line in lines) if place == PLACE]
    return set(found[-1].split(",")) if found else None


def in_the_kiosk(machine: BootedConsole, command: str) -> str:
    """Run a command as the kiosk's user, in the service's view of the files; return what it prints."""
    supervisor = until(machine.supervisor, "a kiosk that serves")
    status = Path(f"/proc/{supervisor.pid}/status").read_text().splitlines()
    inside = next(line for line in status if line.startswith("NSpid:")).split()[-1]
    become = ("setpriv", "--reuid=kiosk", "--regid=kiosk", "--clear-groups", "--")
    done = machine.run("nsenter", f"--target={inside}", "--mount", "--", *become, "sh", "-c", command)
    return (done.stdout + done.stderr).decode()


def sign_in(machine: BootedConsole, *flags: str) -> None:
    machine.run("touch", *flags, STAFF_IN, user="kiosk")


def sign_out(machine: BootedConsole) -> None:
    machine.run("rm", "-f", STAFF_IN, WRITING, user="kiosk")
    until(lambda: flags_of(machine) is None, "the end of the mount")
    until(lambda: machine.told("ActiveState", "kiosk-stick.service") == "inactive", "the end of the helper")


def test_nothing_is_mounted_while_nobody_of_the_staff_is_in(machine: BootedConsole) -> None:
    assert machine.told("ActiveState", "kiosk-stick.path") == "active"
    assert (machine.told("ActiveState", "kiosk-stick.service"), flags_of(machine)) == ("inactive", None)


def test_it_shows_when_they_sign_in_and_goes_when_they_leave(machine: BootedConsole) -> None:
    sign_in(machine)
    assert until(lambda: flags_of(machine), "the stick") >= {"ro", "nodev", "nosuid"}
    assert in_the_kiosk(machine, f"cat {PLACE}/programs.csv") == LIST
    assert "Read-only" in in_the_kiosk(machine, f"touch {PLACE}/new")
    sign_out(machine)
    assert in_the_kiosk(machine, f"ls {PLACE}") == ""


def test_what_staff_put_on_it_is_there_the_next_time(machine: BootedConsole) -> None:
    sign_in(machine, WRITING)
    assert until(lambda: flags_of(machine), "the stick") >= {"rw", "nodev", "nosuid"}
    in_the_kiosk(machine, f"echo kept >{PLACE}/backup.txt")
    sign_out(machine)
    sign_in(machine)
    assert until(lambda: flags_of(machine), "the stick") >= {"ro"}
    assert in_the_kiosk(machine, f"cat {PLACE}/backup.txt") == "kept\n"
    sign_out(machine)


def test_it_goes_when_the_kiosk_dies_while_staff_are_in(machine: BootedConsole) -> None:
    sign_in(machine)
    until(lambda: flags_of(machine), "the stick")
    before = machine.restarts()
    until(machine.supervisor, "a kiosk that serves").kill()
    until(lambda: machine.restarts() > before, "a new start")
    until(lambda: flags_of(machine) is None, "the end of the mount")
    until(lambda: machine.told("ActiveState", "kiosk-stick.service") == "inactive", "the end of the helper")
