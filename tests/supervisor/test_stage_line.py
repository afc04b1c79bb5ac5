import fcntl
import os
import signal
import socket
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor.stage_line import StageLine
from tests.supervisor.conftest import KioskOnPty, Start
from tests.terminals.waiting import until

FOR_EVER = "3600"


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    address = tmp_path / "stage"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(address))
        listening.settimeout(30)
        monkeypatch.setenv("KIOSK_STAGE", str(address))
        yield listening


def _line() -> StageLine:
    line = StageLine.from_environment()
    assert line is not None
    return line


def test_the_stage_is_told_when_the_kiosk_answers(stage: socket.socket) -> None:
    _line().ready()
    assert stage.recv(100) == b"ready"


def test_the_plain_page_is_all_that_the_stage_can_wait_for(stage: socket.socket) -> None:
    _line().resting()
    assert stage.recv(100) == b"resting"


def test_the_stage_is_told_as_often_as_systemd_wants_to_hear_it(
    stage: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "180000000")
    line = _line()
    line.beat()
    line.beat()
    assert 59 < (line.pause_s(None) or 0) <= 60
    line.ready()
    assert [stage.recv(100), stage.recv(100)] == [b"alive", b"ready"]
    assert "WATCHDOG_USEC" not in os.environ


def test_where_nobody_wants_to_hear_it_nothing_wakes_up_for_it(stage: socket.socket) -> None:
    line = _line()
    line.beat()
    line.ready()
    assert (line.pause_s(None), stage.recv(100)) == (None, b"ready")


def test_the_stage_is_told_when_a_visit_is_over(stage: socket.socket) -> None:
    _line().visit_over()
    assert stage.recv(100) == b"over"


def test_of_a_crash_the_stage_hears_nothing(stage: socket.socket) -> None:
    line = _line()
    line.crashed(11)
    line.ready()
    assert stage.recv(100) == b"ready"


@pytest.mark.parametrize("told", ["", "no/path"])
def test_without_a_stage_there_is_no_line(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STAGE", told)
    assert StageLine.from_environment() is None


def test_a_stage_that_is_gone_harms_nobody(stage: socket.socket, tmp_path: Path) -> None:
    line = _line()
    (tmp_path / "stage").unlink()
    line.ready()
    line.visit_over()


def test_a_stage_that_does_not_read_holds_nothing_up(stage: socket.socket) -> None:
    line = _line()
    for _ in range(5000):  # more than any socket holds
        line.ready()
    assert stage.recv(100) == b"ready"


# What a terminal that the stage replaces is good for after a visit


def _kiosk_on_stage(start: Start, hold_s: str) -> KioskOnPty:
    """Start a kiosk whose terminal nobody gets for so long after a visit, and let a visit begin."""
    kiosk = start(f"held-{hold_s}")
    kiosk.visit()
    return kiosk


def _held(kiosk: KioskOnPty) -> None:
    """Wait until a visit is over and nobody has the terminal."""
    heard = kiosk.home / "unwatched" / "heard"
    until(lambda: heard.exists() and "over" in heard.read_text(), "the end of the visit")
    until(lambda: len(kiosk.children()) == 1, "a spare child alone")


def _is_read(kiosk: KioskOnPty) -> None:
    """Wait until no key waits in the terminal."""
    with open(os.open(kiosk.device, os.O_RDWR | os.O_NOCTTY), "rb") as terminal:
        until(lambda: fcntl.ioctl(terminal, termios.FIONREAD, bytes(4)) == bytes(4), "an empty queue")


@pytest.mark.parametrize("end", list("XVA"))
def test_after_a_visit_on_stage_no_key_begins_another_one(start: Start, end: str) -> None:
    kiosk = _kiosk_on_stage(start, FOR_EVER)
    kiosk.type(f"word{end}")
    _held(kiosk)
    for keys in (b"k", b"\x1b[24~", b"\x1b[20~" * 3, b"\x03\x1c\x1a", b"\x1b[<0;10;5M"):
        kiosk.send(keys)
        _is_read(kiosk)
    kiosk.resize(70, 20)
    kiosk.wait_for("Press any key 70x20")
    assert len(kiosk.children()) == 1
    kiosk.signal(signal.SIGHUP)  # as when its terminal ends
    assert kiosk.wait() == 0


def test_staff_who_came_out_of_a_visit_work_in_its_terminal_and_nobody_after_them(start: Start) -> None:
    kiosk = _kiosk_on_stage(start, FOR_EVER)
    kiosk.type("wordS")
    kiosk.wait_for("Work")
    heard = kiosk.home / "unwatched" / "heard"
    assert not heard.exists() or "over" not in heard.read_text()
    kiosk.type("X")
    _held(kiosk)
    kiosk.send(b"k")
    _is_read(kiosk)
    assert len(kiosk.children()) == 1


def test_new_words_begin_no_visit_there_either(start: Start, tmp_path: Path) -> None:
    kiosk = _kiosk_on_stage(start, FOR_EVER)
    kiosk.type("X")
    _held(kiosk)
    (spare,) = kiosk.children()
    (tmp_path / "words").write_text("new")
    until(lambda: kiosk.children() not in ([], [spare]), "another spare child")
    assert len(kiosk.children()) == 1
    assert kiosk.is_neutral()


def test_a_kiosk_that_nobody_replaces_serves_again_without_the_keys_that_came_before(start: Start) -> None:
    kiosk = start("held-1.0")
    before = kiosk.visit()
    kiosk.type("X")
    _held(kiosk)
    kiosk.send(b"early")
    _is_read(kiosk)
    kiosk.visit(but=before)
    kiosk.type("late")
    kiosk.wait_for("late")
    assert "early" not in kiosk.text


def test_a_child_that_ends_before_anybody_came_is_followed_by_another_at_once(start: Start) -> None:
    kiosk = _kiosk_on_stage(start, FOR_EVER)
    before = kiosk.visit()
    os.kill(before, signal.SIGKILL)
    kiosk.visit(but=before)
