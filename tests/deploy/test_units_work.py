"""What the kiosk does behind the screen works in the installed service too, where nearly everything is forbidden."""

from collections.abc import Iterator

import pytest

from tests.deploy.booted import BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

HOME = "/var/lib/kiosk"
FLAGS = ("/run/kiosk/staff-is-in", "/run/kiosk/staff-is-writing")


@pytest.fixture(scope="module")
def booted() -> Iterator[BootedConsole]:
    need_debian_trees()
    with open_installed("console") as tree:
        tree.path("/mnt/programs.csv").write_text("name,phone\nHope House,202-555-0134\n")
        tree.succeed("kiosk", "providers", "import", "/mnt/programs.csv", "--yes", "--by", "AB")
        tree.succeed("rm", "-rf", f"{HOME}/backups")
        with BootedConsole(tree) as machine:
            until(machine.supervisor, "a kiosk that serves")
            yield machine


def test_the_list_is_backed_up_without_anybody(booted: BootedConsole) -> None:
    folder = booted.tree.path(f"{HOME}/backups/automatic")
    until(lambda: folder.is_dir() and list(folder.glob("*.zip")), "a back-up")


def test_a_kiosk_that_was_killed_is_counted_and_staff_are_out(booted: BootedConsole) -> None:
    killed, before = until(booted.supervisor, "a kiosk that serves"), booted.restarts()
    booted.run("touch", *FLAGS, user="kiosk")
    assert all(booted.tree.path(flag).exists() for flag in FLAGS)
    killed.kill()
    until(lambda: booted.restarts() > before, "a new start")
    assert until(booted.supervisor, "a kiosk that serves") != killed
    assert "kiosk = 1" in booted.tree.path(f"{HOME}/staff/crashes.toml").read_text()
    assert not any(booted.tree.path(flag).exists() for flag in FLAGS)
