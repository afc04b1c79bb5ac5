"""A terminal that is unplugged and comes back, and one whose size changes without end."""

import os
import random
import signal

import pytest

from kiosk.upkeep.crash_count import read_crashes
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import KioskOnPty, is_home, is_neutral
from tests.console.pages import PAGES, go

pytestmark = pytest.mark.terminal

STORM = 400
SIZES = ((80, 24), (120, 40), (20, 5), (200, 60), (1, 1), (81, 25))


def test_an_unplugged_terminal_ends_the_kiosk_well_and_the_next_one_serves(start: Start) -> None:
    """The code is 0: for systemd nothing has failed, and ``Restart=always`` starts it on the terminal that is back."""
    for _ in range(2):
        kiosk = start()
        kiosk.begin()
        go(kiosk, PAGES["hotline"])
        kiosk.hang_up()
        assert kiosk.wait() == 0
    assert is_neutral(start().wait_for(is_neutral))
    assert read_crashes(kiosk.home) is None


def _storm(kiosk: KioskOnPty, seed: int, keys: bytes = b"") -> None:
    chance = random.Random(seed)
    for _ in range(STORM):
        kiosk.resize(*chance.choice(SIZES))
        kiosk.send(keys)
    kiosk.resize(80, 24)
    kiosk.wait_silent()


def test_a_storm_of_sizes_ends_no_visit(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["search"])
    _storm(kiosk, 1, b"a")
    assert kiosk.front() == front
    kiosk.forget_screen()
    kiosk.leave()
    kiosk.begin()


def test_a_storm_of_sizes_on_the_neutral_screen_leaves_it_as_it_was(kiosk: KioskOnPty) -> None:
    front = kiosk.ready_front()
    _storm(kiosk, 2)
    kiosk.forget_screen()
    kiosk.resize(81, 25)
    kiosk.resize(80, 24)
    kiosk.wait_for(is_neutral)
    assert kiosk.front() == front
    kiosk.press("Enter")
    kiosk.wait_for(is_home)


def test_a_size_that_changes_while_the_next_child_wakes_up_is_not_lost(kiosk: KioskOnPty) -> None:
    """The child was mounted at 80x24, the neutral screen painted at 20x5, and it is 80x24 again before it moves."""
    front = kiosk.begin()
    spare = kiosk.spare()
    os.kill(spare, signal.SIGSTOP)
    kiosk.resize(20, 5)
    kiosk.wait_silent()
    kiosk.forget_screen()
    kiosk.press("F12")
    kiosk.wait_for("911")
    assert kiosk.ready_front(but=front) == spare
    kiosk.resize(80, 24)
    kiosk.forget_screen()
    os.kill(spare, signal.SIGCONT)
    kiosk.wait_for(is_neutral)
