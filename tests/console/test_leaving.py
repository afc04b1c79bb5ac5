"""Every leave key leads to the neutral screen at once, from every state a visit can be in."""

import random
import time
from pathlib import Path

import pytest

from tests.console.kiosk_on_pty import LEAVE_KEYS, KioskOnPty, is_home, is_neutral
from tests.console.pages import PAGES, go
from tests.console.visits import LEAVES
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

"""The promise is 0.1; a build machine with other work may take longer now and then."""

F12 = LEAVE_KEYS["F12"]
REAL_KEYS = {name: how for name, how in LEAVE_KEYS.items() if not name.startswith("C-")}
SOME_KEYS = ("F12", "C-c", "C-z", "Alt+F4", "Alt+F4 of the console")

BEGUN_BEFORE = {
    "half a sequence": b"\x1b[",
    "half a sequence with a number": b"\x1b[2",
    "half of F12 itself": b"\x1b[24",
    "Escape alone": b"\x1b",
    "an unfinished string": b"\x1b]0;title",
    "an unfinished device control string": b"\x1bPq",
    "half a letter": b"\xe2\x82",
    "half a mouse report": b"\x1b[<0;1",
}


@pytest.mark.parametrize("page", PAGES)
def test_f12_leaves_every_page(kiosk: KioskOnPty, page: str) -> None:
    kiosk.begin()
    go(kiosk, PAGES[page])
    kiosk.leave()


@pytest.mark.parametrize("page", ["topic", "large code", "search"])
@pytest.mark.parametrize("way", LEAVES)
def test_every_way_to_leave_works_on_every_kind_of_page(kiosk: KioskOnPty, page: str, way: str) -> None:
    before = kiosk.begin()
    if way == "Esc on home":
        kiosk.press("Escape")  # once: a second one would begin the next visit
    else:
        go(kiosk, PAGES[page])
        LEAVES[way](kiosk)
    kiosk.wait_for(is_neutral)
    kiosk.ready_front(but=before)


@pytest.mark.parametrize("begun", BEGUN_BEFORE)
@pytest.mark.parametrize("way", SOME_KEYS)
def test_a_leave_key_counts_after_something_unfinished(kiosk: KioskOnPty, begun: str, way: str) -> None:
    kiosk.begin()
    go(kiosk, PAGES["topics"])  # from home Escape alone would leave before the key
    kiosk.send(BEGUN_BEFORE[begun])
    kiosk.leave(LEAVE_KEYS[way])


@pytest.mark.parametrize("way", REAL_KEYS)
def test_keys_that_no_paste_can_hold_leave_inside_an_unfinished_paste(kiosk: KioskOnPty, way: str) -> None:
    kiosk.begin()
    kiosk.send(b"\x1b[200~some words")
    kiosk.leave(REAL_KEYS[way])


def test_an_unfinished_paste_swallows_control_keys_for_a_few_seconds_only(kiosk: KioskOnPty) -> None:
    kiosk.begin()
    kiosk.send(b"\x1b[200~some words")

    def left() -> bool:
        kiosk.press("C-c")
        return is_neutral(kiosk.look())

    until(left, "Ctrl+C that leaves", pause=0.2)


def test_control_characters_in_a_paste_do_not_leave(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["local help"])
    kiosk.send(b"\x1b[200~ho\x03\x04\x18\x1a\x1b[201~")
    kiosk.wait_for("ho")
    kiosk.press("Escape")
    kiosk.wait_for(is_home)
    assert kiosk.front() == front


@pytest.mark.parametrize("way", LEAVE_KEYS)
def test_a_leave_key_counts_in_a_flood(kiosk: KioskOnPty, way: str) -> None:
    before = kiosk.begin()
    kiosk.send(b"abc4\x1b[B\r" * 1000 + LEAVE_KEYS[way])
    kiosk.ready_front(but=before)
    kiosk.wait_for(is_neutral)


def test_f12_counts_after_a_megabyte_of_keys(kiosk: KioskOnPty) -> None:
    before = kiosk.begin()
    kiosk.send(b"zyxw \x1b[B\r4" * 100_000)
    kiosk.leave()
    kiosk.ready_front(but=before)


def test_a_leave_key_right_behind_the_first_key_leads_back_to_the_neutral_screen(kiosk: KioskOnPty) -> None:
    chance = random.Random(2)
    for _ in range(30):
        kiosk.begin()
        kiosk.leave()
        kiosk.wait_neutral()
        kiosk.send(b"x")
        time.sleep(chance.random() * 0.01)  # the moment in which the first key is answered is what is tried here
        kiosk.send(F12)
        until(lambda: kiosk.unread() == 0, "a kiosk that reads both")
        time.sleep(0.15)  # time enough to show what should not be shown, and what was shown would stay
        kiosk.wait_for(is_neutral)


@pytest.mark.parametrize("way", SOME_KEYS)
def test_a_leave_key_during_start_up_neither_ends_nor_stops_the_kiosk(used_home: Path, way: str) -> None:
    with KioskOnPty(used_home) as kiosk:
        kiosk.wait_for(is_neutral)
        kiosk.send(LEAVE_KEYS[way])
        kiosk.ready_front()

        def begun() -> bool:
            screen = kiosk.look()
            if is_neutral(screen):  # what comes in one piece with a leave key is dropped with it
                kiosk.press("Enter")
            return is_home(screen)

        until(begun, "home", 30, pause=0.3)
