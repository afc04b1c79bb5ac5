import json
import os
import signal
from pathlib import Path

import psutil
import pytest

from kiosk.supervisor import caretaker
from kiosk.supervisor.caretaker import AGAIN_AFTER_S, PAUSE_S, Caretaker
from kiosk.supervisor.child import fork
from kiosk.supervisor.later import Later
from tests.supervisor.conftest import KioskOnPty, Start
from tests.terminals.waiting import until


def _looks(kiosk: KioskOnPty) -> list[int]:
    """The processes that looked after the home folder, so far."""
    found = (kiosk.home / "unwatched").glob("looked-*")
    return [int(path.name.split("-")[1]) for path in found if not path.suffix]  # one with a suffix is being written


def _look(kiosk: KioskOnPty) -> int:
    """Let the kiosk have something to do, and return the process that does it."""
    kiosk.tell("due")
    (kiosk.home / "changed").touch()
    return until(lambda: _looks(kiosk) or None, "a look")[0]


def test_it_looks_once_where_there_is_something_to_do(kiosk: KioskOnPty) -> None:
    look = _look(kiosk)
    until(lambda: not psutil.pid_exists(look), "an end of the look")
    before = kiosk.visit()
    kiosk.type("wordX")
    kiosk.visit(but=before)
    (kiosk.home / "changed").touch()
    until(lambda: len(kiosk.children()) == 2, "visit and spare child alone")
    assert _looks(kiosk) == [look]


def test_it_looks_at_the_start_too(start: Start) -> None:
    kiosk = start("due")
    until(lambda: _looks(kiosk) or None, "a look")


def test_a_change_to_staffs_own_file_is_looked_at_and_replaces_no_child(kiosk: KioskOnPty) -> None:
    spare, before = kiosk.spare(), kiosk.visit()
    kiosk.tell("due")
    (kiosk.home / "directory.db-wal").touch()
    look = until(lambda: _looks(kiosk) or None, "a look")[0]
    until(lambda: not psutil.pid_exists(look), "an end of the look")
    assert kiosk.spare() == spare
    assert kiosk.visit() == before


def test_it_has_no_terminal_and_can_be_stopped(kiosk: KioskOnPty) -> None:
    kiosk.tell("slow")
    look = _look(kiosk)
    state = json.loads((kiosk.home / "unwatched" / f"looked-{look}").read_text())
    assert state["standard"] == ["/dev/null"] * 3
    assert state["nice"] == 19
    assert state["dumpable"] == 0
    os.kill(look, signal.SIGTERM)
    until(lambda: not psutil.pid_exists(look), "an end of the look")


def test_a_visit_that_ends_does_not_end_it_and_does_not_wait(kiosk: KioskOnPty) -> None:
    kiosk.tell("slow")
    look = _look(kiosk)
    before = kiosk.visit()
    kiosk.type("wordX")
    kiosk.visit(but=before)
    assert psutil.pid_exists(look)


def test_it_ends_with_the_kiosk(kiosk: KioskOnPty) -> None:
    kiosk.tell("slow")
    look = _look(kiosk)
    kiosk.signal(signal.SIGTERM)
    assert kiosk.wait() == 0
    assert not psutil.pid_exists(look)


class _Never:
    """Is due all the time."""

    def is_due(self) -> bool:
        return True

    def look(self) -> None: ...


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [5000.0]
    monkeypatch.setattr(caretaker, "monotonic", lambda: now[0])
    return now


def test_a_look_that_fails_is_not_tried_again_at_once(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    later = Later()
    taking_care = Caretaker(_Never(), later)
    monkeypatch.setattr(caretaker, "fork", _no_process)
    taking_care.soon()
    pause_s = later.pause_s()
    assert pause_s is not None
    assert pause_s <= PAUSE_S
    monkeypatch.setattr("kiosk.supervisor.later.monotonic", lambda: 1e12)
    later.do_what_is_due()
    taking_care.soon()
    assert later.pause_s() is None
    clock[0] += AGAIN_AFTER_S
    taking_care.soon()
    assert later.pause_s() is not None


def test_it_looks_where_no_priority_can_be_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "nice", _refused)
    looked = tmp_path / "looked"
    child = fork(caretaker._Look(looked.touch), slowly=True)
    code = os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1])
    child.close()
    assert (code, looked.exists()) == (0, True)


def test_where_nothing_is_looked_after_nothing_wakes_up_for_it() -> None:
    later = Later()
    Caretaker(None, later).soon()
    assert later.pause_s() is None


def _no_process(*_: object, **__: object) -> Path:
    raise BlockingIOError


def _refused(more: int) -> int:
    raise PermissionError(more)
