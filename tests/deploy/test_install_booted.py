"""The installer where a shelter runs it: on a machine whose systemd is at work, with the kiosk on its screen."""

import re
from collections.abc import Iterator

import pytest

from tests.deploy.booted import BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.deploy.layers import STICK, bundle
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

INSTALL = ("--stack", "console", "--offline", STICK)
UNITS = "/etc/systemd/system"


@pytest.fixture(scope="module")
def machine() -> Iterator[BootedConsole]:
    """One machine for all of these tests, which are steps in its life, in this order."""
    need_debian_trees()
    with open_installed("console", {STICK: bundle()}) as tree, BootedConsole(tree) as booted:
        until(booted.supervisor, "a kiosk that serves")
        yield booted


def install(machine: BootedConsole, *arguments: str, typed_at: str = "/dev/null") -> str:
    """Run the installer to its end, and return what it told."""
    command = f"exec sh {STICK}/deploy/install.sh {' '.join(arguments)} <{typed_at}"
    done = machine.run("sh", "-c", command)
    told = (done.stdout + done.stderr).decode()
    assert done.returncode == 0, told
    return told


def change_unit(machine: BootedConsole) -> None:
    machine.tree.succeed("sh", "-c", f"echo '# changed' >>{UNITS}/kiosk.service")


def test_where_nothing_changed_the_kiosk_goes_on_undisturbed(machine: BootedConsole) -> None:
    before = until(machine.supervisor, "a kiosk that serves")
    told = install(machine, *INSTALL)
    assert ("Start of the service" in told, machine.supervisor()) == (False, before)


def test_what_changed_is_read_and_the_doctor_sees_the_new_kiosks_terminal(machine: BootedConsole) -> None:
    before = until(machine.supervisor, "a kiosk that serves")
    change_unit(machine)
    told = install(machine, *INSTALL)
    assert "the kiosk is on its screen" in told
    assert until(machine.supervisor, "a kiosk that serves") != before
    assert machine.told("NeedDaemonReload") == "no"
    assert re.search(r"(?m)^ok +terminal: The screen has \d+ columns", told)
    assert told.rstrip().endswith("look again with: sudo kiosk doctor")


def test_typed_at_the_machine_itself_it_leaves_the_screen_to_who_types(machine: BootedConsole) -> None:
    before = until(machine.supervisor, "a kiosk that serves")
    change_unit(machine)
    told = install(machine, *INSTALL, typed_at=str(machine.console))
    assert "next start of this machine" in told and "kiosk doctor" in told
    assert machine.supervisor() == before


def test_taken_away_nothing_of_it_runs_and_a_login_may_start(machine: BootedConsole) -> None:
    install(machine, "--uninstall")
    units = machine.ask("list-units", "--all", "--plain", "--no-legend", "kiosk*")
    assert [line for line in units.splitlines() if not line.startswith("kiosk.service not-found")] == []
    assert machine.told("ExecMainStartTimestamp", "getty@tty1.service") != ""
    assert machine.ask("list-jobs", "--no-legend", "kiosk*") == ""
