"""The same in tmux, a terminal that remembers: neither its screen nor its scrollback keeps a word of a visit."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.console.canary import Canary
from tests.console.kiosk_family import KioskFamily
from tests.console.kiosk_on_pty import HOME_TITLE, NEUTRAL, ROOT, WORDS, make_home, plain_environment
from tests.terminals.needs import need
from tests.terminals.tmux import Tmux
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal


class KioskInTmux(KioskFamily, Tmux):
    """`kiosk run` in a pane of a tmux of its own."""

    def __init__(self, home: Path) -> None:
        environment = {**plain_environment(home.parent), "PYTHONPATH": str(ROOT)}
        super().__init__([sys.executable, "-m", "kiosk", "run", "--home", str(home)], env=environment)

    def visit(self, canary: Canary) -> int:
        """Look at a hotline and type the word where local help is searched; return the visit's process."""
        self.wait_for(NEUTRAL)
        front = self.ready_front()
        self.press("Enter")
        self.wait_for(HOME_TITLE)
        self.press("3", "Enter", "a", "q")
        self.wait_for(WORDS("code-point"))
        self.press("Escape")
        self.wait_for(WORDS("hint-listed"))
        self.press("Escape")
        self.wait_for(WORDS("hotlines-intro")[:40])
        self.press("Escape")
        self.wait_for(HOME_TITLE)
        self.press("4")
        self.wait_for(WORDS("search-label"))
        self.type(canary.word)
        self.wait_for(canary.word)
        return front


def _kill(number: int) -> Callable[[KioskInTmux], None]:
    return lambda kiosk: os.kill(kiosk.ready_front(), number)


ENDS: Mapping[str, Callable[[KioskInTmux], None]] = MappingProxyType(
    {
        "F12": lambda kiosk: kiosk.press("F12"),
        "C-c": lambda kiosk: kiosk.press("C-c"),
        "SIGKILL": _kill(signal.SIGKILL),
        "SIGSEGV": _kill(signal.SIGSEGV),
    }
)


@pytest.fixture(scope="module")
def in_tmux(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskInTmux]:
    need("tmux")
    home = make_home(tmp_path_factory.mktemp("user") / "home")
    with KioskInTmux(home) as kiosk:
        yield kiosk


@pytest.mark.parametrize("end", ENDS)
def test_nothing_of_a_visit_is_on_the_screen_or_above_it(in_tmux: KioskInTmux, end: str) -> None:
    canary = Canary()
    front = in_tmux.visit(canary)
    ENDS[end](in_tmux)
    in_tmux.ready_front(but=front)
    in_tmux.wait_for(NEUTRAL)
    assert not canary.in_text(in_tmux.scrollback)


def test_a_stopped_kiosk_leaves_an_empty_screen(tmp_path: Path) -> None:
    need("tmux")
    canary = Canary()
    with KioskInTmux(make_home(tmp_path / "home")) as kiosk:
        kiosk.visit(canary)
        os.kill(kiosk.pid, signal.SIGTERM)
        until(lambda: kiosk.ended, "the end of the kiosk")
        assert kiosk.scrollback.strip() == ""
