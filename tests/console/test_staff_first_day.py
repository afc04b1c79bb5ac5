"""Somebody who has never seen it sets the kiosk up and keeps the list, by the words on the screen alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.kiosk_on_pty import WORDS, KioskOnPty, is_neutral, make_home
from tests.console.staff_at_work import PIN, call_staff, click_on, key_told_for, move_to, see
from tests.directory.providers import kept_in

pytestmark = pytest.mark.terminal

TYPED = (("Quiet Haven", "2025550119"), ("Safe Harbor", "2025550142"), ("Warm Table", "2025550101"))
SHEET = "Agency,Hotline,Street\nOpen Door,202-555-0143,12 Hidden Lane\nLast Light,202-555-0144,\n"


def answer(kiosk: KioskOnPty, asked: str, *typed: str) -> None:
    """Type what a step of the first run asks for; Enter goes on."""
    see(kiosk, asked)
    for text in typed:
        kiosk.type(text)
        kiosk.press("Enter")


def set_up(kiosk: KioskOnPty) -> None:
    """The first run, up to the offer to add a program."""
    call_staff(kiosk, "What is the name of your shelter?")
    answer(kiosk, "name of your shelter", "Haven House")
    answer(kiosk, "Which state are you in?", "OH")
    answer(kiosk, "How do visitors reach you", "Call extension 12")
    answer(kiosk, "Visitors can read this kiosk in", "")
    answer(kiosk, "What are your initials?", "AB")
    answer(kiosk, "Choose a PIN", PIN, PIN)


def fill_in(kiosk: KioskOnPty, name: str, phone: str) -> None:
    """A new program: its name, its number, saved, and back."""
    see(kiosk, "Only a name is needed.")
    kiosk.type(name)
    move_to(kiosk, "Phones", by="Tab")
    kiosk.type(phone)
    see(kiosk, f"1-{phone[:3]}-{phone[3:6]}-{phone[6:]}")
    kiosk.press(key_told_for(kiosk, "Save"))
    see(kiosk, "Saved.")
    kiosk.press(key_told_for(kiosk, "Back"))


def bring_in(kiosk: KioskOnPty) -> None:
    """A spreadsheet that lies in the kiosk's folder."""
    move_to(kiosk, "Bring in a spreadsheet")
    kiosk.press("Enter")
    see(kiosk, "Choose your list")
    move_to(kiosk, "list.csv")
    kiosk.press("Enter")
    see(kiosk, "The first programs would be")
    kiosk.press(key_told_for(kiosk, "Take it in"))
    see(kiosk, "Addresses stay hidden")
    click_on(kiosk, "Take it in")
    see(kiosk, "Done: 2 added")
    click_on(kiosk, "Esc Back")
    see(kiosk, "What will be taken in")
    click_on(kiosk, "Esc Back")
    see(kiosk, "Choose your list")
    click_on(kiosk, "Esc Back")
    see(kiosk, "All is well?")


def confirm_and_undo(kiosk: KioskOnPty) -> None:
    """One program is called; a second one is noted by mistake, and that is undone."""
    move_to(kiosk, "Due for checking: whom to call")
    kiosk.press("Enter")
    see(kiosk, "You can say")
    reached = key_told_for(kiosk, "I reached them, all is right")
    for name in ("Last Light", "Open Door"):
        move_to(kiosk, name)
        kiosk.press(reached)
        see(kiosk, f"Noted: {name} was reached today.")
    kiosk.press(key_told_for(kiosk, "Back"))
    see(kiosk, "All is well?")
    move_to(kiosk, "History and undo")
    kiosk.press("Enter")
    see(kiosk, "reached Open Door")
    kiosk.press(key_told_for(kiosk, "Undo this change"))
    click_on(kiosk, "Undo it")
    see(kiosk, "is undone")
    kiosk.press(key_told_for(kiosk, "Back"))


def done_for_today(kiosk: KioskOnPty) -> None:
    """Back to the visitors' screen."""
    see(kiosk, "All is well?")
    kiosk.press(key_told_for(kiosk, "Back"))
    click_on(kiosk, "I am done")
    kiosk.wait_for(is_neutral)


@pytest.fixture(scope="module")
def first_day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[KioskOnPty, Path]]:
    """A kiosk after the first day of somebody new, and its home folder."""
    home = make_home(tmp_path_factory.mktemp("user") / "home", providers=0)
    (home / "list.csv").write_text(SHEET)
    with KioskOnPty(home, trial=True) as kiosk:
        kiosk.wait_neutral()
        set_up(kiosk)
        see(kiosk, "Add the programs near you")
        click_on(kiosk, "Add a program now")
        fill_in(kiosk, *TYPED[0])
        see(kiosk, "Add the programs near you")
        click_on(kiosk, "Next")
        see(kiosk, "You can skip this. Without one")
        click_on(kiosk, "Next")
        see(kiosk, "Last step")
        click_on(kiosk, "Next")
        see(kiosk, "All is well?")
        move_to(kiosk, "Local programs")
        kiosk.press("Enter")
        for name, phone in TYPED[1:]:
            see(kiosk, "Type a name, a town")
            kiosk.press(key_told_for(kiosk, "Add a program"))
            fill_in(kiosk, name, phone)
        see(kiosk, "Type a name, a town")
        kiosk.press(key_told_for(kiosk, "Back"))
        see(kiosk, "All is well?")
        bring_in(kiosk)
        confirm_and_undo(kiosk)
        done_for_today(kiosk)
        yield kiosk, home


def test_the_list_holds_what_was_typed_brought_in_and_confirmed(first_day: tuple[KioskOnPty, Path]) -> None:
    confirmed = {one.name: one.confirmed_by for one in kept_in(first_day[1])}
    assert confirmed == {**dict.fromkeys((name for name, _ in TYPED), ""), "Last Light": "AB", "Open Door": ""}


def test_the_visitors_screen_tells_how_to_reach_staff_from_then_on(first_day: tuple[KioskOnPty, Path]) -> None:
    first_day[0].wait_for("Call extension 12")


def test_the_street_in_the_spreadsheet_is_nowhere_in_the_visitors_file(first_day: tuple[KioskOnPty, Path]) -> None:
    assert b"Hidden Lane" not in (first_day[1] / "visitors.db").read_bytes()


def test_without_a_pin_the_visitors_screen_lets_nobody_set_one(tmp_path: Path) -> None:
    with KioskOnPty(make_home(tmp_path / "home", providers=0)) as kiosk:
        kiosk.wait_neutral()
        call_staff(kiosk, "No PIN is set on this kiosk yet")
        see(kiosk, WORDS("staff-act-leave"))
        click_on(kiosk, WORDS("staff-act-leave"))
        kiosk.wait_for(is_neutral)
