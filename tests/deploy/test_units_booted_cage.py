"""The cage stack runs for real, by systemd: its units, the first screen, and everything back after any end."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from tests.deploy.booted_cage import BootedCage
from tests.deploy.installed import need_debian_trees, open_installed
from tests.terminals.decoders import Picture
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

BACKGROUND = (0xFB, 0xFA, 0xF5)
SHORT_WATCHDOG_S = 6


@pytest.fixture(scope="module")
def booted() -> Iterator[BootedCage]:
    need_debian_trees()
    with open_installed("cage") as tree, BootedCage(tree) as machine:
        yield machine


@pytest.fixture(scope="module")
def neutral(booted: BootedCage) -> Picture:
    """The neutral screen, as it is when a kiosk answers behind it."""
    supervisor(booted)
    picture = until(booted.picture, "a picture")
    assert (picture[[0, 0, -1, -1], [0, -1, 0, -1]] == BACKGROUND).all()
    assert (picture != BACKGROUND).any(axis=2).sum() > 5000
    return picture


def supervisor(machine: BootedCage) -> psutil.Process:
    return until(machine.supervisor, "a kiosk that serves")


def is_shown(machine: BootedCage, picture: Picture) -> bool:
    now = machine.picture()
    return now is not None and np.array_equal(now, picture)


def one(machine: BootedCage, name: str) -> psutil.Process:
    """Return a part of the stack that lives now."""
    ask: dict[str, Callable[[], psutil.Process | None]] = {
        "supervisor": machine.supervisor,
        "stage": machine.stage,
        "foot": lambda: next(iter(machine.family("foot")), None),
        "cage": lambda: next(iter(machine.family("cage")), None),
        "seatd": lambda: next(iter(machine.family("seatd")), None),
    }
    return until(ask[name], name)


def _inside(process: psutil.Process) -> int:
    """Return the number of a process as its own machine counts."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("NSpid:")).split()[-1])


def test_the_neutral_screen_stands_when_systemd_is_told_that_it_serves(booted: BootedCage, neutral: Picture) -> None:
    until(lambda: is_shown(booted, neutral), "the neutral screen")
    assert booted.restarts() == 0


def has_its_seat(machine: BootedCage) -> bool:
    """Say whether the seatd that runs now has given its seat to the cage that runs now."""
    seatd = f"_PID={_inside(one(machine, 'seatd'))}"
    told = machine.run("journalctl", seatd, "--output=cat").stdout.decode()
    return f"New client connected (pid: {_inside(one(machine, 'cage'))}," in told


def test_cage_has_its_seat_from_seatd(booted: BootedCage, neutral: Picture) -> None:
    assert has_its_seat(booted)


def test_no_process_of_it_has_any_right_of_root(booted: BootedCage, neutral: Picture) -> None:
    wanted = {"CapPrm": "0" * 16, "CapEff": "0" * 16, "CapBnd": "0" * 16, "NoNewPrivs": "1", "Seccomp": "2"}
    for name in ("cage", "stage", "foot", "supervisor"):
        lines = Path(f"/proc/{one(booted, name).pid}/status").read_text().splitlines()
        told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
        assert {key: told[key] for key in wanted} == wanted


@pytest.mark.parametrize("name", ["foot", "supervisor"])
def test_a_killed_terminal_or_kiosk_comes_back_without_systemd(booted: BootedCage, neutral: Picture, name: str) -> None:
    supervisor(booted)
    victim, cage, before = one(booted, name), one(booted, "cage"), booted.restarts()
    victim.kill()
    until(lambda: not victim.is_running(), "its end")
    assert supervisor(booted) != victim
    until(lambda: is_shown(booted, neutral), "the neutral screen")
    assert (booted.restarts(), one(booted, "cage")) == (before, cage)


@pytest.mark.parametrize("name", ["stage", "cage", "seatd"])
def test_when_what_holds_it_is_killed_systemd_starts_all_anew(booted: BootedCage, neutral: Picture, name: str) -> None:
    old, cage, before = supervisor(booted), one(booted, "cage"), booted.start_number()
    one(booted, name).kill()
    until(lambda: booted.start_number() not in (before, ""), "a new start")
    assert supervisor(booted) != old
    assert not cage.is_running()
    assert has_its_seat(booted)
    until(lambda: is_shown(booted, neutral), "the neutral screen")
    booted.key("space")
    until(lambda: not is_shown(booted, neutral), "a visit")
    booted.key("f12")
    until(lambda: is_shown(booted, neutral), "the neutral screen")


@contextlib.contextmanager
def broken_terminal(machine: BootedCage) -> Iterator[None]:
    """Let foot end as soon as it is started, as without a font or after an update that went wrong."""
    there = machine.tree.path("/usr/bin/foot")
    away = there.rename(there.with_name("away"))
    there.symlink_to("false")
    one(machine, "foot").kill()
    try:
        yield
    finally:
        away.rename(there)


@contextlib.contextmanager
def broken_cage(machine: BootedCage) -> Iterator[None]:
    """Let cage end as soon as it is started, as without a driver for the screen."""
    machine.drop_in("broken", "ExecStart=", "ExecStart=/bin/false")
    machine.ask("daemon-reload")
    one(machine, "cage").kill()
    try:
        yield
    finally:
        machine.drop_in("broken")
        machine.ask("daemon-reload")


def showing(machine: BootedCage) -> psutil.Process | None:
    """Return what shows the last page, while it does."""
    for process in machine.family("python3"):
        with contextlib.suppress(psutil.NoSuchProcess):
            if any(word.endswith("plain_text.py") for word in process.cmdline()):
                return process
    return None


@pytest.mark.parametrize("broken", [broken_terminal, broken_cage])
def test_when_no_kiosk_can_be_shown_911_is_on_the_console(
    booted: BootedCage, neutral: Picture, broken: Callable[[BootedCage], contextlib.AbstractContextManager[None]]
) -> None:
    supervisor(booted)
    with broken(booted):
        for words in ("Call 911", "Llame al 911", "1-800-799-7233"):
            until(lambda words=words: words in booted.screen(), words)  # type: ignore[misc]
        assert not booted.serves()
    # Instead of the 20 s for which it stays. It may be between two tries, and then comes back or does not.
    if page := showing(booted):
        page.kill()
    supervisor(booted)
    until(lambda: is_shown(booted, neutral), "the neutral screen")
    assert "Call 911" not in booted.screen()


@pytest.mark.parametrize("name", ["supervisor", "stage", "cage"])
def test_a_part_that_hangs_is_replaced(booted: BootedCage, neutral: Picture, name: str) -> None:
    booted.drop_in("short", f"WatchdogSec={SHORT_WATCHDOG_S}")
    booted.ask("daemon-reload")
    booted.ask("restart", "kiosk.service")
    old, hung, before = supervisor(booted), one(booted, name), booted.restarts()
    hung.suspend()
    until(lambda: booted.restarts() > before, "a new start")
    assert supervisor(booted) != old
    assert not hung.is_running()
    until(lambda: is_shown(booted, neutral), "the neutral screen")
