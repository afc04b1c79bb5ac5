"""Staff come in by their keys, work in a process of their own, and leave nothing behind."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings import read_settings
from kiosk.staff.pin import StaffPin
from kiosk.walkup.staff_keys import LEAST_GAP_S
from tests.console.canary import Canary
from tests.console.conftest import Start
from tests.console.kiosk_on_pty import WORDS, KioskOnPty, is_home, is_neutral, make_home
from tests.terminals.keys import key
from tests.terminals.memory import may_scan, need_scan
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

PIN = "482913"
SIGN_IN = WORDS("staff-sign-in-title")
WELL = WORDS("staff-well-title")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskOnPty]:
    """One kiosk with a PIN for all tests of this file."""
    home = make_home(tmp_path_factory.mktemp("user") / "home", settings='state = "OH"\n')
    StaffPin(home).set(PIN)
    with KioskOnPty(home, trial=True) as kiosk:
        yield kiosk


def press_slowly(kiosk: KioskOnPty, *names: str) -> None:
    """Press keys as a person does: one that came sooner would be one held down."""
    for name in names:
        kiosk.press(name)
        time.sleep(LEAST_GAP_S * 1.5)


def call_staff(kiosk: KioskOnPty) -> int:
    """Press the keys of staff; return the process that then asks for the PIN."""
    before = kiosk.ready_front()
    for _ in range(5):  # a machine with much else to do may read all three at once
        press_slowly(kiosk, "F9", "F9", "F9")
        with contextlib.suppress(TimeoutError):
            kiosk.wait_for(lambda screen: SIGN_IN in screen.text, 5)
            return kiosk.ready_front(but=before)
    raise TimeoutError(kiosk.text)


def sign_in(kiosk: KioskOnPty) -> int:
    """Come in; return the process of staff."""
    staff = call_staff(kiosk)
    kiosk.type("AB")
    kiosk.press("Enter")
    kiosk.type(PIN)
    kiosk.press("Enter")
    kiosk.wait_for(lambda screen: WELL in screen.text, 20)
    return staff


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
    for _ in range(20):
        kiosk.press("F9")
        time.sleep(LEAST_GAP_S / 4)
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
    kiosk.press(*["Up"] * 4, "Enter")
    kiosk.wait_words("staff-settings-title")
    kiosk.press("Down", "Down")
    kiosk.type("Call extension 12")
    kiosk.press("F2")
    kiosk.wait_words("staff-settings-kept")
    assert read_settings(home)[0].staff_line == "Call extension 12"
    kiosk.leave()
    until(lambda: "Call extension 12" in kiosk.text, "the new staff line on the visitors' screen", 10)


def test_a_file_that_changes_does_not_take_the_screen_from_staff(kiosk: KioskOnPty) -> None:
    staff = call_staff(kiosk)  # nothing typed yet
    spare = kiosk.spare()
    (kiosk.home / "kiosk.toml").write_text('state = "PA"\n')
    until(lambda: spare not in kiosk.children(), "a new spare child", 20)
    assert kiosk.front() == staff


@pytest.fixture(scope="module")
def left_over(running: KioskOnPty) -> Iterator[tuple[Canary, KioskOnPty]]:
    """A word that staff typed, and the kiosk after F12."""
    running.wait_neutral()
    canary = Canary()
    sign_in(running)
    running.press("Up", "Up", "Up", "Up", "Enter")  # from the first line over the end of the list to the settings
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
