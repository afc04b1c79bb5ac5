import time

import pytest

from kiosk.supervisor import front_child
from kiosk.supervisor.child import Child
from kiosk.supervisor.front_child import FrontChild
from kiosk.supervisor.later import Later
from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.terminal import Terminal
from tests.supervisor.conftest import KioskOnPty, Start


@pytest.mark.parametrize("hang", list("BWO"))
def test_a_child_that_hangs_is_replaced_after_the_next_key(kiosk: KioskOnPty, hang: str) -> None:
    before = kiosk.visit()
    kiosk.spare()
    kiosk.send(hang.encode())
    kiosk.wait_silent()
    kiosk.send(b"k")
    kiosk.visit(but=before)


def test_keys_may_lie_unread_for_two_of_the_three_seconds_that_a_hang_may_take() -> None:
    later = Later()
    FrontChild(_Child(0, 0, Pulse(), False, time.monotonic()), _Terminal(), later, (80, 24)).keys_came()
    pause_s = later.pause_s()
    assert pause_s is not None
    assert 0.0 < pause_s <= 2.0


def test_keys_that_are_read_keep_a_child_alive(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    until_s = time.monotonic() + 3.0
    while time.monotonic() < until_s:
        kiosk.send(b"a")
        time.sleep(0.05)
    assert kiosk.visit() == before


def test_a_child_that_hangs_from_its_start_is_replaced(start: Start) -> None:
    kiosk = start("deaf")
    kiosk.wait_for("Press any key")
    kiosk.tell("deaf", on=False)
    kiosk.wait_silent(0.5)
    kiosk.send(b"k")
    kiosk.visit()


class _Terminal(Terminal):
    """A terminal with keys that nobody reads."""

    def __init__(self) -> None:
        self.waiting = 1

    def unread(self) -> int:
        return self.waiting

    def give(self, group: int) -> None:
        pass


class _Child(Child):
    """A child that is told to go and notes that it was killed."""

    begun = True
    killed = False

    def go(self, columns: int, rows: int) -> None:
        pass

    def has_begun(self) -> bool:
        return type(self).begun

    def kill(self) -> None:
        type(self).killed = True


def _front(monkeypatch: pytest.MonkeyPatch, begun: bool = True, born_s: float | None = None) -> tuple[Child, Later]:
    monkeypatch.setattr(front_child, "UNREAD_LIMIT_S", 0.0)
    monkeypatch.setattr(_Child, "begun", begun)
    monkeypatch.setattr(_Child, "killed", False)
    child = _Child(0, 0, Pulse(), False, time.monotonic() if born_s is None else born_s)
    later = Later()
    FrontChild(child, _Terminal(), later, (80, 24))
    return child, later


def test_a_child_that_gave_no_sign_of_life_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    _child, later = _front(monkeypatch)
    later.do_what_is_due()
    assert _Child.killed


def test_a_child_that_has_moved_gets_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    child, later = _front(monkeypatch)
    child.pulse.beat()
    later.do_what_is_due()
    assert not _Child.killed
    assert later.pause_s() is not None


def test_a_child_that_is_still_mounting_gets_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    _child, later = _front(monkeypatch, begun=False)
    later.do_what_is_due()
    assert not _Child.killed


def test_a_child_that_mounts_for_too_long_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    _child, later = _front(monkeypatch, begun=False, born_s=time.monotonic() - front_child.START_LIMIT_S)
    later.do_what_is_due()
    assert _Child.killed
