"""A visit that stops, blocks or no longer reads is continued or replaced, and never keeps the screen."""

import os
import signal
import time

import pytest

from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.many_visits import come_back
from tests.console.pages import PAGES, go
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal


@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU])
def test_a_visit_that_is_stopped_goes_on(kiosk: KioskOnPty, number: int) -> None:
    front = kiosk.begin()
    os.kill(front, number)
    kiosk.press("2")
    kiosk.wait_words("topics-steps")
    assert kiosk.front() == front


def test_a_visit_that_is_blocked_is_replaced_after_the_next_key(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()

    def replaced() -> bool:
        kiosk.press("Down")  # the first may still be read
        return kiosk.front() not in (front, None)

    with kiosk.output_stopped():
        kiosk.press("2")
        until(replaced, "another visit in its place", pause=0.5)  # how soon: benchmarks, "hung child"
    come_back(kiosk)
    kiosk.begin()


def test_a_terminal_that_nobody_reads_does_not_keep_a_visit(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["topic"])

    def replaced() -> bool:
        kiosk.press("PageDown", "PageUp")
        return kiosk.front() != front

    with kiosk.nobody_reads():
        until(replaced, "a visit replaced once the line is full", pause=0.03)
    come_back(kiosk)  # the last keys may have begun the next visit


def test_a_visit_without_keys_is_not_replaced(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()
    time.sleep(3.5)
    kiosk.press("2")
    kiosk.wait_words("topics-steps")
    assert kiosk.front() == front
