"""What staff change while the kiosk runs: a visit that goes on is left alone, the next one sees it."""

from datetime import date

import pytest

from kiosk.guide.files.confirmation_acts import withdraw
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import HOME_TITLE, KioskOnPty, is_home
from tests.console.pages import PAGES, go
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

NEW = "Touch a key to begin"


def _change_words(kiosk: KioskOnPty, content: bytes) -> None:
    """Put words over the pack's own, and wait until another spare child has read them."""
    spare = kiosk.spare()
    place = kiosk.home / "content" / "en"
    place.mkdir(parents=True, exist_ok=True)
    new = place / "new"
    new.write_bytes(content)
    new.rename(place / "ui.ftl")
    until(lambda: kiosk.spare() != spare, "another spare child")


def test_changed_words_are_on_the_next_neutral_screen_and_not_in_the_visit_that_goes_on(start: Start) -> None:
    kiosk = start()
    front = kiosk.begin()
    _change_words(kiosk, f"neutral-prompt = {NEW}\nhome-title = Changed\n".encode())
    go(kiosk, PAGES["topics"])
    kiosk.press("Escape")
    kiosk.wait_for(HOME_TITLE)
    assert kiosk.front() == front
    kiosk.press("F12")
    kiosk.wait_for(NEW)


def _hotlines_of_a_new_visit(kiosk: KioskOnPty) -> str:
    kiosk.begin()
    kiosk.press("3")
    kiosk.wait_words("hotlines-intro")
    return "\n".join(kiosk.look().lines)


def test_a_line_that_staff_withdraw_is_gone_from_the_next_visit(start: Start) -> None:
    kiosk = start()
    before = _hotlines_of_a_new_visit(kiosk)
    spare = kiosk.spare()
    withdraw(kiosk.home, "hotlines", "ndvh", "AB", date(2026, 11, 22))
    until(lambda: kiosk.spare() != spare, "another spare child")
    kiosk.leave()
    kiosk.wait_neutral()
    assert ["1-800-799-7233" in text for text in (before, _hotlines_of_a_new_visit(kiosk))] == [True, False]


def test_broken_words_are_not_taken(start: Start) -> None:
    kiosk = start()
    kiosk.begin()
    _change_words(kiosk, b"\xff\xfe neutral-prompt = { $broken\n")
    kiosk.leave()
    kiosk.wait_neutral()
    kiosk.press("Enter")
    kiosk.wait_for(is_home)


def test_a_neutral_screen_that_nobody_left_shows_changed_words_at_once(start: Start) -> None:
    kiosk = start()
    kiosk.wait_neutral()
    _change_words(kiosk, f"neutral-prompt = {NEW}\n".encode())
    kiosk.wait_for(NEW)
