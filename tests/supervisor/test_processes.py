import os
import signal

import psutil
import pytest

from tests.supervisor.conftest import KioskOnPty
from tests.terminals.waiting import until


@pytest.mark.parametrize("letter", list("ZY"))
def test_a_visit_that_is_stopped_goes_on(kiosk: KioskOnPty, letter: str) -> None:
    before = kiosk.visit()
    kiosk.type(f"ab{letter}cd")
    kiosk.wait_for(f"ab{letter}cd")
    assert kiosk.visit() == before


def test_a_visit_that_is_stopped_from_outside_goes_on(kiosk: KioskOnPty) -> None:
    os.kill(kiosk.visit(), signal.SIGSTOP)
    kiosk.type("on")
    kiosk.wait_for("on")


def test_a_spare_child_that_reaches_for_the_terminal_is_ended(kiosk: KioskOnPty) -> None:
    spare = kiosk.spare()
    os.kill(spare, signal.SIGTTOU)
    until(lambda: kiosk.spare() != spare, "another spare child")


def test_what_a_visit_started_is_gone_after_it(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.send(b"P")
    sleepers = until(lambda: psutil.Process(before).children() or None, "a process of the visit")
    kiosk.send(b"X")
    kiosk.visit(but=before)
    assert not psutil.pid_exists(sleepers[0].pid)


def test_a_daemon_of_a_visit_is_ended_with_it(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.send(b"D")
    kiosk.wait_for("scribblescribble")
    kiosk.send(b"X")
    kiosk.visit(but=before)
    kiosk.spare()
    assert len(kiosk.processes()) == 3  # supervisor, visit, spare


def test_processes_that_run_away_from_the_sweep_are_ended_too(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.send(b"Nab")
    kiosk.wait_for("ab")
    kiosk.send(b"X")
    kiosk.visit(but=before)
    kiosk.spare()
    assert len(kiosk.processes()) == 3


def test_what_a_daemon_wrote_is_wiped(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.send(b"D")
    kiosk.wait_for("scribblescribble")
    kiosk.send(b"X")
    kiosk.visit(but=before)
    shown = kiosk.take()
    assert shown.rindex(b"scribble") < shown.rindex(b"\x1b[3J")


def test_a_daemon_of_a_visit_that_has_not_ended_is_left_alone(kiosk: KioskOnPty) -> None:
    kiosk.visit()
    kiosk.send(b"D")
    kiosk.wait_for("scribblescribble")
    assert len(kiosk.children()) >= 2
