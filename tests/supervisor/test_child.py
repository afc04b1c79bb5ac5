import os
import signal
import threading
from pathlib import Path

import pytest

from kiosk.supervisor import child
from kiosk.supervisor.pulse import Pulse
from kiosk.visit.go import read_go
from tests.supervisor.conftest import KioskOnPty
from tests.supervisor.fake_service import FakeService


class _Waits(FakeService):
    """Waits until it is told to go, then for more that never comes."""

    def __init__(self) -> None:
        self.home = Path()

    def serve(self, go: int, pulse: Pulse) -> None:
        if read_go(go):
            os.read(go, 1)
        os._exit(7)


def test_a_visit_has_the_terminal_and_a_process_group_of_its_own(kiosk: KioskOnPty) -> None:
    state = kiosk.state()
    assert state["pid"] == state["group"] == state["front"] == kiosk.visit()


def test_a_visit_shares_no_descriptor_but_the_terminal_and_its_gate(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.spare()
    kiosk.send(b"X")
    kiosk.visit(but=before)
    descriptors = kiosk.state()["descriptors"]
    assert isinstance(descriptors, list)
    assert descriptors[:3] == [0, 1, 2]
    assert len(descriptors) == 4


def test_nothing_a_visit_says_about_its_faults_is_seen(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    assert kiosk.state()["error"] == "/dev/null"
    kiosk.take()
    kiosk.send(b"R")
    kiosk.visit(but=before)
    assert b"secret-word" not in kiosk.take()


def test_a_visit_begins_with_the_signals_of_a_new_program(kiosk: KioskOnPty) -> None:
    state = kiosk.state()
    python_ignores = 1 << signal.SIGPIPE - 1 | 1 << signal.SIGXFSZ - 1
    ours = sum(1 << number - 1 for number in signal.valid_signals())  # 32 and 33 are the C library's own
    seen = [int(str(state[name]), 16) & ours for name in ("blocked", "ignored", "caught")]
    assert seen == [0, python_ignores, 0]


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kiosk has one thread; what else runs in the test's process is of no matter to its child."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def _end(one: child.Child) -> int:
    one.kill()
    one.close()
    return os.waitstatus_to_exitcode(os.waitpid(one.pid, 0)[1])


@pytest.mark.usefixtures("alone")
def test_a_child_has_begun_when_it_has_taken_its_go() -> None:
    one = child.fork(_Waits(), False)
    try:
        one.go(80, 24)
        os.set_blocking(one.gate, False)
        while not one.has_begun():
            os.sched_yield()
    finally:
        assert _end(one) == -signal.SIGKILL


@pytest.mark.usefixtures("alone")
def test_a_child_that_was_not_told_to_read_has_not_begun() -> None:
    one = child.fork(_Waits(), False)
    try:
        os.kill(one.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, one.pid, os.WSTOPPED)
        one.go(80, 24)
        assert not one.has_begun()
    finally:
        _end(one)


@pytest.mark.usefixtures("alone")
def test_a_closed_gate_ends_a_child_that_waits() -> None:
    one = child.fork(_Waits(), False)
    one.close()
    assert os.waitstatus_to_exitcode(os.waitpid(one.pid, 0)[1]) == 7


def test_with_a_thread_running_there_is_no_fork() -> None:
    wake = threading.Event()
    thread = threading.Thread(target=wake.wait)
    thread.start()
    try:
        with pytest.raises(RuntimeError):
            child.fork(_Waits(), False)
    finally:
        wake.set()
        thread.join()
