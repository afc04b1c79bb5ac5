"""Visits that die again and again end on the plain page, and normal service comes back by itself."""

import os
import signal

import pytest

from kiosk.supervisor.crash_history import CRASHES
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import WORDS, KioskOnPty, is_home

pytestmark = pytest.mark.terminal


def _kill_in_a_row(kiosk: KioskOnPty, times: int) -> None:
    front = None
    for _ in range(times):
        front = kiosk.ready_front(but=front)
        os.kill(front, signal.SIGSEGV)


@pytest.fixture
def resting(start: Start) -> KioskOnPty:
    """A kiosk on its plain page."""
    kiosk = start(trial=True)
    kiosk.begin()
    _kill_in_a_row(kiosk, CRASHES)
    kiosk.wait_words("plain-title")
    return kiosk


def test_the_plain_page_has_911_staff_and_hotlines(resting: KioskOnPty) -> None:
    text = resting.text
    assert all(wanted in text for wanted in (WORDS("danger-line"), WORDS("staff-line"), "1-800-799-7233"))


def test_no_process_is_left_behind_the_plain_page(resting: KioskOnPty) -> None:
    assert resting.children() == []


def test_service_comes_back(resting: KioskOnPty) -> None:
    resting.type("keys that go nowhere")
    resting.wait_neutral()
    resting.press("Enter")
    resting.wait_for(is_home)


def test_a_crash_now_and_then_shows_the_neutral_screen_at_once(start: Start) -> None:
    kiosk = start()
    for _ in range(CRASHES - 1):
        front = kiosk.begin()
        os.kill(front, signal.SIGKILL)
        kiosk.ready_front(but=front)
    kiosk.begin()


def test_a_trial_tells_how_its_visits_crashed_and_nothing_of_them(start: Start) -> None:
    kiosk = start(trial=True)
    front = kiosk.begin()
    os.kill(front, signal.SIGSEGV)
    kiosk.ready_front(but=front)
    kiosk.wait_neutral()
    assert f"{-signal.SIGSEGV} (1)" in kiosk.stop()
