"""The same in a real xterm, with the bytes that real keys and a real mouse make there."""

import sys
from collections.abc import Iterator

import pytest

from tests.console.canary import Canary
from tests.console.kiosk_family import KioskFamily
from tests.console.kiosk_on_pty import HOME_TITLE, LEAVE_WORD, NEUTRAL, ROOT, WORDS, make_home, plain_environment
from tests.terminals.waiting import until
from tests.terminals.xterm import XTerm

pytestmark = pytest.mark.terminal

KEYS = ("F12", "shift+F12", "alt+F4", *(f"ctrl+{letter}" for letter in "cqdwxz"))


class KioskInXTerm(KioskFamily, XTerm):
    """`kiosk run` in an xterm of its own."""

    def wait_neutral(self) -> None:
        """Wait until the neutral screen is up, and a child that answers keys behind it."""
        until(lambda: NEUTRAL in (text := self.text()) and LEAVE_WORD not in text, "the neutral screen")
        self.ready_front()

    def begin(self) -> None:
        """Begin a visit."""
        self.wait_neutral()
        self.press("Return")
        until(lambda: HOME_TITLE in (text := self.text()) and NEUTRAL not in text, "home")


@pytest.fixture(scope="module")
def in_xterm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskInXTerm]:
    home = make_home(tmp_path_factory.mktemp("user") / "home")
    environment = {**plain_environment(home.parent), "PYTHONPATH": str(ROOT)}
    with KioskInXTerm([sys.executable, "-m", "kiosk", "run", "--home", str(home)], env=environment) as kiosk:
        yield kiosk


@pytest.mark.parametrize("key", KEYS)
def test_a_leave_key_leaves(in_xterm: KioskInXTerm, key: str) -> None:
    in_xterm.begin()
    in_xterm.press(key)
    in_xterm.wait_neutral()


def test_a_click_on_leave_leaves(in_xterm: KioskInXTerm) -> None:
    in_xterm.begin()
    in_xterm.click(in_xterm.text().splitlines()[0].index(LEAVE_WORD), 0)
    in_xterm.wait_neutral()


def test_nothing_typed_is_on_the_screen_or_above_it(in_xterm: KioskInXTerm) -> None:
    canary = Canary()
    in_xterm.begin()
    in_xterm.press("4")
    in_xterm.wait_for(WORDS("search-label"))
    in_xterm.type(canary.word)
    in_xterm.wait_for(canary.word)
    in_xterm.press("F12")
    in_xterm.wait_neutral()
    assert not canary.in_text(in_xterm.text(scrollback=True))


def test_a_change_of_the_window_reaches_a_visit(in_xterm: KioskInXTerm) -> None:
    in_xterm.begin()
    front = in_xterm.front()
    in_xterm.resize(100, 30)
    until(lambda: len(in_xterm.text().splitlines()) >= 29, "a larger screen")
    in_xterm.resize(80, 24)
    in_xterm.press("F12")
    in_xterm.wait_neutral()
    assert in_xterm.front() != front
