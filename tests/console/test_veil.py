"""The veil and the wipe, with the shortest times that may be set; many kiosks wait for them at once."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.console.canary import Canary
from tests.console.kiosk_on_pty import LEAVE_KEYS, WORDS, KioskOnPty, is_neutral, make_home
from tests.console.pages import go
from tests.console.visits import visit
from tests.terminals.keys import click
from tests.terminals.memory import may_scan, need_scan
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

VEIL_S, VEIL_ON_CODE_S, WIPE_S, LONG_WIPE_S = 15, 30, 45, 300
ENDS_AT_ONCE = ("F12", "C-c", "Alt+F4")
REPEATED = {"a stuck key": b"\x1b[B", "mouse moved": b"\x1b[<35;10;10M"}
WIPED = ("any key", "left alone", "stopped", "blocked")
VEILED = (*ENDS_AT_ONCE, *REPEATED, "seen", "on a code", "fresh", "continue", "told to stop")
"""Their veil stays up until a test has come to them, however slow the machine."""


def _settings(wipe_after_veil_s: int) -> str:
    times = f"veil_after_s = {VEIL_S}\nveil_after_code_s = {VEIL_ON_CODE_S}"
    return f"[quiet]\n{times}\nwipe_after_veil_s = {wipe_after_veil_s}\n"


ON_A_CODE = (("Escape", "home-title"), ("3", "hotlines-intro"), ("Enter", "hint-listed"), ("q", "code-point"))
"""From the search, where a visit was left, to a code."""


class Veiled:
    """A kiosk whose visitor has typed a word and gone away."""

    def __init__(self, home: Path, wipe_after_veil_s: int) -> None:
        self.kiosk = KioskOnPty(make_home(home, settings=_settings(wipe_after_veil_s)))
        self.canary = Canary()
        self.front = 0
        self.since = 0.0

    def visit(self) -> None:
        self.front = visit(self.kiosk, self.canary)
        self.since = time.monotonic()

    def quiet_s(self) -> float:
        return time.monotonic() - self.since

    def wait_veiled(self) -> None:
        self.kiosk.wait_words("veil-question", 60)

    def remains(self) -> bool:
        """Say whether the word is left in a process, on the screen or in a file."""
        pids = [process.pid for process in self.kiosk.processes()] if may_scan() else []
        files = self.canary.in_files(self.kiosk.home.parent)
        return bool(self.canary.in_processes(pids) or files) or self.canary.in_text(self.kiosk.text)


@pytest.fixture(scope="module")
def veiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Veiled]]:
    """One kiosk for each test here, all of them quiet since the same moment."""
    folder = tmp_path_factory.mktemp("veiled")
    with ExitStack() as stack:
        kiosks = {}
        for number, name in enumerate((*WIPED, *VEILED)):
            kiosks[name] = Veiled(folder / f"user{number}" / "home", WIPE_S if name in WIPED else LONG_WIPE_S)
            stack.enter_context(kiosks[name].kiosk)
        with ThreadPoolExecutor(len(kiosks)) as pool:
            list(pool.map(Veiled.visit, kiosks.values()))
        go(kiosks["on a code"].kiosk, ON_A_CODE)
        _make_two_hang(kiosks)
        stop = Event()
        threads = [Thread(target=_repeat, args=(kiosks[name].kiosk, REPEATED[name], stop)) for name in REPEATED]
        for name, thread in zip(REPEATED, threads, strict=True):
            kiosks[name].since = time.monotonic()
            thread.start()
        yield kiosks
        stop.set()
        for thread in threads:
            thread.join()


def _repeat(kiosk: KioskOnPty, sent: bytes, stop: Event) -> None:
    while not stop.wait(0.05):
        kiosk.send(sent)


def _make_two_hang(kiosks: dict[str, Veiled]) -> None:
    os.kill(kiosks["stopped"].front, signal.SIGSTOP)
    stack = ExitStack()
    stack.enter_context(kiosks["blocked"].kiosk.output_stopped())
    stack.pop_all()  # stays stopped: only the supervisor lets it go on


def test_no_other_key_reveals_the_page_or_prolongs_the_visit(veiled: dict[str, Veiled]) -> None:
    one = veiled["any key"]
    one.wait_veiled()

    def left() -> bool:
        one.kiosk.send(b"\r \x1b[A\x1bxq\t\x1b[200~1\x1b[201~\x1b[<64;5;5M" + click(3, 3))
        assert not one.canary.in_text(one.kiosk.text)
        # Not by the screen: the keys may have begun the next visit already.
        return one.kiosk.front() not in (one.front, None)

    until(left, "the end of the quiet time", 120, pause=0.2)
    assert not one.remains()


def test_the_veil_comes_after_the_quiet_time_and_covers_the_page(veiled: dict[str, Veiled]) -> None:
    seen = veiled["seen"]
    seen.wait_veiled()
    assert seen.quiet_s() > VEIL_S - 1
    assert not seen.canary.in_text(seen.kiosk.text)


@pytest.mark.root
def test_the_word_is_found_while_the_veil_is_up(veiled: dict[str, Veiled]) -> None:
    need_scan()
    one = veiled["seen"]
    one.wait_veiled()
    assert one.canary.in_processes([one.front])


def test_the_moving_mouse_is_no_sign_of_life(veiled: dict[str, Veiled]) -> None:
    veiled["mouse moved"].wait_veiled()  # it moves all the while


@pytest.mark.parametrize("way", ENDS_AT_ONCE)
def test_a_leave_key_on_the_veil_leaves(veiled: dict[str, Veiled], way: str) -> None:
    veiled[way].wait_veiled()
    veiled[way].kiosk.leave(LEAVE_KEYS[way])
    assert not veiled[way].remains()


def test_start_fresh_leaves_and_forgets(veiled: dict[str, Veiled]) -> None:
    veiled["fresh"].wait_veiled()
    veiled["fresh"].kiosk.leave(b"2")
    assert not veiled["fresh"].remains()


def test_continue_brings_the_page_back(veiled: dict[str, Veiled]) -> None:
    one = veiled["continue"]
    one.wait_veiled()
    one.kiosk.press("1")
    one.kiosk.wait_for(one.canary.word)
    assert one.kiosk.front() == one.front


def test_stopping_the_kiosk_on_the_veil_leaves_a_clean_terminal(veiled: dict[str, Veiled]) -> None:
    one = veiled["told to stop"]
    one.wait_veiled()
    one.kiosk.signal(signal.SIGTERM)
    one.kiosk.wait()
    assert one.kiosk.is_as_found


def test_a_stuck_key_is_a_sign_of_life_for_a_few_seconds_only(veiled: dict[str, Veiled]) -> None:
    veiled["a stuck key"].wait_veiled()  # it is stuck to the end


def test_a_page_with_a_code_stays_open_longer(veiled: dict[str, Veiled]) -> None:
    one = veiled["on a code"]
    one.wait_veiled()
    assert one.quiet_s() > VEIL_ON_CODE_S - 1


@pytest.mark.parametrize("name", ["left alone", "stopped", "blocked"])
def test_the_quiet_time_ends_a_visit_and_nothing_of_it_remains(veiled: dict[str, Veiled], name: str) -> None:
    one = veiled[name]
    one.kiosk.ready_front(but=one.front)
    assert one.quiet_s() > VEIL_S + WIPE_S - 1
    one.kiosk.wait_for(is_neutral)
    assert not one.remains()


def test_the_veil_tells_how_long_is_left(veiled: dict[str, Veiled]) -> None:
    one = veiled["continue"]
    one.kiosk.press("1")
    words = {" ".join(WORDS("veil-minutes", minutes=minutes).split()) for minutes in range(2, 6)}
    one.kiosk.wait_for(lambda screen: any(told in " ".join(screen.text.split()) for told in words))
