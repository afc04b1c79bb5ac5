"""The kiosk watches over itself: it tells systemd, counts what ends by a fault, and mends its own files."""

import os
import signal
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.home_care import HomeCare
from kiosk.upkeep.crash_count import read_crashes
from kiosk.upkeep.repair_note import read_repair
from kiosk.upkeep.staff_flag import FILE_NAME, staff_are_in
from tests.console.canary import Canary
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.pages import PAGES, go
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

WANTED = replace(SAFE_HARBOR, name="Zebra Legal Aid", confirmed_on=date.today())
READY = b"READY=1\nSTATUS="
NOT_A_DATABASE = b"no database at all\n" * 500


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """Systemd's end of its socket."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


@pytest.fixture
def listed(home: Path) -> Path:
    """A home folder with a staff's file that is looked after: a back-up of it is there."""
    (home / "visitors.db").unlink()
    keep(home, WANTED)
    HomeCare(home).look()
    return home


def test_systemd_hears_that_it_serves_and_then_signs_of_life(
    start: Start, tmp_path: Path, systemd: socket.socket
) -> None:
    kiosk = start(env={"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1500000"})
    told = [systemd.recv(100) for _ in range(4)]
    assert sorted(set(told)) == [READY, b"WATCHDOG=1"]
    kiosk.wait_neutral()
    kiosk.begin()
    assert [systemd.recv(100) for _ in range(3)] == [b"WATCHDOG=1"] * 3


def test_a_supervisor_that_stands_still_gives_no_sign(start: Start, tmp_path: Path, systemd: socket.socket) -> None:
    kiosk = start(env={"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "300000"})
    while systemd.recv(100) != READY:
        pass
    kiosk.signal(signal.SIGSTOP)
    systemd.settimeout(2)  # some twenty signs
    with pytest.raises(TimeoutError):
        for _ in range(10):  # what was sent before it stood still
            systemd.recv(100)


def test_a_crash_is_counted_by_kind_and_nothing_of_the_visit_is(start: Start, home: Path) -> None:
    kiosk = start()
    canary = Canary()
    front = kiosk.begin()
    go(kiosk, PAGES["search"])
    kiosk.type(canary.word)
    os.kill(front, signal.SIGSEGV)
    kiosk.ready_front(but=front)
    until(lambda: read_crashes(home), "a count")
    counted = read_crashes(home)
    assert counted is not None
    assert counted.total == {"signal-11": 1}
    assert canary.in_files(home) == ()


def test_visits_that_end_as_they_should_are_not_counted(start: Start, home: Path) -> None:
    kiosk = start()
    for _ in range(3):
        kiosk.begin()
        kiosk.leave()
    kiosk.begin()
    assert read_crashes(home) is None


def test_a_kiosk_that_was_killed_is_counted_at_the_next_start(start: Start, home: Path, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    run = {"RUNTIME_DIRECTORY": str(tmp_path / "run")}
    first = start(env=run)
    first.begin()
    first.signal(signal.SIGKILL)
    first.wait()
    start(env=run).begin()
    counted = read_crashes(home)
    assert counted is not None
    assert counted.total == {"kiosk": 1}


def test_a_kiosk_that_was_stopped_or_whose_terminal_went_is_none_that_was_killed(
    start: Start, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "run").mkdir()
    run = {"RUNTIME_DIRECTORY": str(tmp_path / "run")}
    stopped, unplugged = start(env=run), None
    stopped.begin()
    stopped.signal(signal.SIGTERM)
    assert stopped.wait() == 0
    unplugged = start(env=run)
    unplugged.begin()
    unplugged.hang_up()
    assert unplugged.wait() == 0
    start(env=run).begin()
    assert read_crashes(home) is None


def test_after_a_visit_no_staff_are_in(start: Start, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    staff_are_in(tmp_path / "run")
    kiosk = start(env={"RUNTIME_DIRECTORY": str(tmp_path / "run")})
    kiosk.begin()
    assert not (tmp_path / "run" / FILE_NAME).exists()
    staff_are_in(tmp_path / "run")
    kiosk.leave()
    until(lambda: not (tmp_path / "run" / FILE_NAME).exists(), "a file that is taken away")


@pytest.mark.parametrize("name", ["directory.db", "visitors.db"])
def test_a_file_that_was_damaged_while_the_kiosk_was_off_is_brought_back(listed: Path, name: str) -> None:
    (listed / name).write_bytes(NOT_A_DATABASE)
    with KioskOnPty(listed) as kiosk:
        kiosk.wait_neutral()
        repair = until(lambda: read_repair(listed), "a repair")
        assert repair.what == name.removesuffix(".db")
        _visitor_finds(kiosk, WANTED.name)
    assert kept_in(listed) == [WANTED]


def test_a_file_that_is_damaged_while_the_kiosk_runs_is_brought_back(listed: Path) -> None:
    with KioskOnPty(listed) as kiosk:
        front = kiosk.begin()
        (listed / "directory.db").write_bytes(NOT_A_DATABASE)
        (listed / "visitors.db").write_bytes(NOT_A_DATABASE)
        until(lambda: read_repair(listed), "a repair")
        assert kiosk.front() == front
        kiosk.leave()
        _visitor_finds(kiosk, WANTED.name)


def test_what_staff_change_is_in_a_back_up_soon(listed: Path) -> None:
    with KioskOnPty(listed) as kiosk:
        kiosk.wait_neutral()
        before = automatic_backups(listed)
        staff_acts.edit(listed, WANTED, replace(WANTED, description="Changed"), "AB")
        until(lambda: len(automatic_backups(listed)) == len(before) + 1, "another back-up")


def _visitor_finds(kiosk: KioskOnPty, name: str) -> None:
    """Look for a provider, visit after visit, until the list is the one that was brought back."""

    def found() -> bool:
        kiosk.begin()
        go(kiosk, PAGES["local help"])
        is_there = name in kiosk.text
        kiosk.leave()
        return is_there

    until(found, f"{name} in the list of visitors", pause=0.3)
