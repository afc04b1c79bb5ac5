"""Staff come in by their keys, work in a process of their own, and leave nothing behind."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings import read_settings
from kiosk.staff.pin import StaffPin
from tests.console.canary import Canary
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import KioskOnPty, is_home, is_neutral, make_home
from tests.console.staff_at_work import PIN, WELL, call_staff, move_to, press_slowly, sign_in
from tests.console.test_idle import WATCHED_S, used
from tests.terminals.keys import key
from tests.terminals.memory import may_scan, need_scan
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskOnPty]:
    """One kiosk with a PIN for all tests of this file."""
    home = make_home(tmp_path_factory.mktemp("user") / "home", settings='state = "OH"\n')
    StaffPin(home).set(PIN)
    with KioskOnPty(home, trial=True) as kiosk:
        yield kiosk


def test_the_keys_of_staff_end_the_visit_and_ask_for_the_pin(kiosk: KioskOnPty) -> None:
    visit = kiosk.begin()
    call_staff(kiosk)
    assert visit not in kiosk.children()


def test_a_key_between_them_keeps_them_from_working(kiosk: KioskOnPty) -> None:
    visit = kiosk.begin()
    press_slowly(kiosk, "F9", "F9", "Down", "F9")
    assert (kiosk.front(), is_home(kiosk.look())) == (visit, True)


def test_a_key_held_down_lets_nobody_in(kiosk: KioskOnPty) -> None:
    visit = kiosk.begin()
    for _ in range(5):  # a keyboard repeats faster than the machine may read
        kiosk.send(key("F9") * 4)
    assert (kiosk.front(), is_home(kiosk.look())) == (visit, True)


def test_escape_at_the_pin_leads_back_to_the_visitors_screen(kiosk: KioskOnPty) -> None:
    call_staff(kiosk)
    kiosk.press("Escape")
    kiosk.wait_for(is_neutral)
    kiosk.begin()


def test_a_wrong_pin_opens_nothing_and_tells_no_more_than_that(kiosk: KioskOnPty) -> None:
    call_staff(kiosk)
    kiosk.type("AB")
    kiosk.press("Enter")
    kiosk.type("111222")
    kiosk.press("Enter")
    kiosk.wait_words("staff-sign-in-no")
    assert WELL not in kiosk.text


def test_f12_covers_the_work_of_staff_at_once_and_the_next_visit_begins(kiosk: KioskOnPty) -> None:
    sign_in(kiosk)
    kiosk.leave()
    kiosk.begin()


@pytest.mark.parametrize("typed", ["C-c", "C-d", "C-q", "C-z", "C-w"])
def test_a_control_key_does_not_throw_staff_out(kiosk: KioskOnPty, typed: str) -> None:
    staff = sign_in(kiosk)
    kiosk.press(typed, "Down")
    kiosk.press("Escape")
    kiosk.wait_words("staff-finish-yes")
    assert kiosk.front() == staff


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGALRM])
def test_however_the_process_of_staff_ends_the_neutral_screen_comes_and_visits_go_on(
    kiosk: KioskOnPty, number: int
) -> None:
    for _ in range(4):  # more often than crashes of a visit would be borne
        os.kill(sign_in(kiosk), number)
        kiosk.wait_for(is_neutral)
        kiosk.ready_front()
    kiosk.begin()


def test_what_staff_change_is_there_for_the_next_visit(start: Start, home: Path) -> None:
    StaffPin(home).set(PIN)
    (home / "kiosk.toml").write_text('state = "OH"\n')
    kiosk = start(trial=True)
    kiosk.wait_neutral()
    sign_in(kiosk)
    move_to(kiosk, "Settings")
    kiosk.press("Enter")
    kiosk.wait_words("staff-settings-title")
    kiosk.press("Down", "Down")
    kiosk.type("Call extension 12")
    kiosk.press("F2")
    kiosk.wait_words("staff-settings-kept")
    assert read_settings(home)[0].staff_line == "Call extension 12"
    kiosk.leave()
    until(lambda: "Call extension 12" in kiosk.text, "the new staff line on the visitors' screen")


def test_a_file_that_changes_does_not_take_the_screen_from_staff(kiosk: KioskOnPty) -> None:
    staff = call_staff(kiosk)  # nothing typed yet
    spare = kiosk.spare()
    (kiosk.home / "kiosk.toml").write_text('state = "PA"\n')
    until(lambda: spare not in kiosk.children(), "a new spare child")
    assert kiosk.front() == staff


def test_a_staff_screen_that_rests_never_wakes_up(kiosk: KioskOnPty) -> None:
    sign_in(kiosk)
    move_to(kiosk, "Local programs")
    kiosk.press("Enter")  # a line to type in has the cursor there
    kiosk.wait_words("staff-list-search")
    kiosk.at_rest()

    def rests() -> bool:
        before = used(kiosk)
        time.sleep(WATCHED_S)
        return used(kiosk) == before

    until(rests, "ten seconds without a wake-up")


@pytest.fixture(scope="module")
def left_over(running: KioskOnPty) -> Iterator[tuple[Canary, KioskOnPty]]:
    """A word that staff typed, and the kiosk after F12."""
    running.wait_neutral()
    canary = Canary()
    sign_in(running)
    move_to(running, "Settings")
    running.press("Enter")
    running.wait_words("staff-settings-title")
    running.type(canary.word)
    running.wait_for(lambda screen: canary.word[:10] in screen.text)
    running.send(key("F12"))
    running.wait_neutral()
    yield canary, running


@pytest.mark.root
def test_what_staff_typed_is_in_no_process_after_f12(left_over: tuple[Canary, KioskOnPty]) -> None:
    need_scan()
    canary, kiosk = left_over
    assert canary.in_processes(process.pid for process in kiosk.processes()) == () and may_scan()


def test_what_staff_typed_and_did_not_save_is_in_no_file_after_f12(left_over: tuple[Canary, KioskOnPty]) -> None:
    canary, kiosk = left_over
    assert canary.in_files(kiosk.home.parent) == ()


def test_what_staff_typed_is_not_on_the_screen_after_f12(left_over: tuple[Canary, KioskOnPty]) -> None:
    canary, kiosk = left_over
    assert not canary.in_text(kiosk.text)
