"""The installed service runs for real, by systemd on a console of the kernel: locked down, and back after any end."""

import contextlib
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.deploy.booted import UNIT, BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

NEUTRAL, HOME = "Press any key", "How can we help?"
SHORT_WATCHDOG_S = 6
SHORT_START_S = 8


@pytest.fixture(scope="module")
def booted() -> Iterator[BootedConsole]:
    need_debian_trees()
    with open_installed("console") as tree, BootedConsole(tree) as machine:
        until(machine.supervisor, "a kiosk that serves")
        yield machine


def supervisor(machine: BootedConsole) -> psutil.Process:
    return until(machine.supervisor, "a kiosk that serves")


def family(machine: BootedConsole) -> list[psutil.Process]:
    first = supervisor(machine)
    return [first, *first.children(recursive=True)]


def test_the_first_screen_stands_when_systemd_is_told_that_it_serves(booted: BootedConsole) -> None:
    assert "911" in booted.wait_text(NEUTRAL)


def test_a_visit_can_be_made_and_left(booted: BootedConsole) -> None:
    booted.wait_text(NEUTRAL)
    booted.press("\r")
    booted.wait_text(HOME)
    booted.press("\x1b[24~")
    assert HOME not in booted.wait_text(NEUTRAL)


def test_no_process_of_it_has_any_right_of_root(booted: BootedConsole) -> None:
    wanted = {"CapPrm": "0" * 16, "CapEff": "0" * 16, "CapBnd": "0" * 16, "NoNewPrivs": "1", "Seccomp": "2"}
    for process in family(booted):
        with contextlib.suppress(FileNotFoundError):  # a spare that was just replaced
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
            assert {name: told[name] for name in wanted} == wanted


def test_no_core_can_be_written(booted: BootedConsole) -> None:
    limits = Path(f"/proc/{supervisor(booted).pid}/limits").read_text().splitlines()
    assert next(line for line in limits if line.startswith("Max core file size")).split()[4:6] == ["0", "0"]


def test_it_sees_no_device_but_those_that_every_program_needs(booted: BootedConsole) -> None:
    seen = {path.name for path in Path("/proc", str(supervisor(booted).pid), "root", "dev").iterdir()}
    assert "null" in seen
    assert not {name for name in seen if name.startswith(("tty1", "vcs", "mem", "sd", "vd", "input", "dri", "usb"))}


def test_it_sees_no_network(booted: BootedConsole) -> None:
    lines = Path(f"/proc/{supervisor(booted).pid}/net/dev").read_text().splitlines()
    assert [line.split(":")[0].strip() for line in lines[2:]] == ["lo"]


def test_it_can_write_only_its_folders_and_its_own_tmp_and_run_nothing_there(booted: BootedConsole) -> None:
    mounts = Path(f"/proc/{supervisor(booted).pid}/mounts").read_text().splitlines()
    options = {place: set(flags.split(",")) for _, place, _, flags, *_ in (line.split() for line in mounts)}
    of_the_kernel = ("/proc", "/sys", "/dev/pts", "/dev/mqueue", "/dev/hugepages")
    open_ones = {
        place: flags for place, flags in options.items() if "rw" in flags and not place.startswith(of_the_kernel)
    }
    assert set(open_ones) == {"/var/lib/kiosk", "/run/kiosk", "/tmp", "/var/tmp", "/dev/shm"}
    assert [place for place, flags in open_ones.items() if "noexec" not in flags] == []


def test_the_log_is_in_memory_alone(booted: BootedConsole) -> None:
    assert booted.tree.succeed("find", "/run/log/journal", "-name", "*.journal")
    assert booted.tree.run("find", "/var/log/journal", "-name", "*.journal").stdout == ""


def test_a_killed_kiosk_comes_back_by_itself(booted: BootedConsole) -> None:
    first, before = supervisor(booted), booted.restarts()
    first.kill()
    until(lambda: booted.restarts() > before, "a new start")
    assert supervisor(booted) != first
    assert "911" in booted.wait_text(NEUTRAL)


@pytest.fixture
def without_a_part(booted: BootedConsole) -> Iterator[Callable[[], None]]:
    """Takes a part of the program away, until the function is called."""
    (part,) = booted.tree.path("/opt/kiosk/lib").glob("python3*/site-packages/kiosk/walkup/build.py")
    whole = part.read_bytes()

    def mend() -> None:
        part.write_bytes(whole)
        booted.drop_in("short")
        booted.ask("daemon-reload")

    booted.drop_in("short", f"TimeoutStartSec={SHORT_START_S}")
    booted.ask("daemon-reload")
    part.write_text("raise ImportError('a part is missing')\n")
    yield mend
    mend()


def test_a_kiosk_that_cannot_serve_is_not_taken_for_one_that_does_and_starts_anew_until_it_can(
    booted: BootedConsole, without_a_part: Callable[[], None]
) -> None:
    booted.ask("restart", "--no-block", UNIT)
    until(lambda: booted.told("StatusText") == "plain-page", "the plain page told")
    assert booted.told("ActiveState") == "activating"
    assert NEUTRAL not in booted.wait_text("911")
    before = booted.restarts()
    until(lambda: booted.restarts() > before, "a new start")
    without_a_part()
    supervisor(booted)
    assert "911" in booted.wait_text(NEUTRAL)
    assert booted.told("StatusText") == ""


def test_when_no_kiosk_can_be_started_911_is_on_the_console(booted: BootedConsole) -> None:
    booted.drop_in("broken", "ExecStart=", "ExecStart=/bin/false")  # as with a Python that is gone
    booted.ask("daemon-reload")
    supervisor(booted).kill()
    assert "Llame al 911" in booted.wait_text("1-800-799-7233")
    booted.drop_in("broken")
    booted.ask("daemon-reload")
    for page in booted.family("python3"):  # instead of the 20 s for which it stays
        page.kill()
    supervisor(booted)
    assert "1-800" not in booted.wait_text(NEUTRAL)


def test_a_hung_supervisor_is_replaced(booted: BootedConsole) -> None:
    booted.drop_in("short", f"WatchdogSec={SHORT_WATCHDOG_S}")
    booted.ask("daemon-reload")
    booted.ask("restart", UNIT)
    hung, before = supervisor(booted), booted.restarts()
    hung.send_signal(signal.SIGSTOP)
    until(lambda: booted.restarts() > before, "a new start")
    assert supervisor(booted) != hung
