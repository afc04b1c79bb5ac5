"""The staff's app in a shell: locked, wiped, given back."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.visit.end_visit import VisitEnd
from tests.supervisor.fake_staff import LOCKED
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

ROOT = Path(__file__).parents[2]
_WORK = re.compile(r"Work (\d+)")


@pytest.fixture
def session() -> Iterator[PtyScreen]:
    """A session at work."""
    with PtyScreen([sys.executable, "-m", "tests.supervisor.fake_staff"], folder=ROOT) as running:
        at_work(running)
        yield running


def at_work(session: PtyScreen, but: int = 0) -> int:
    """Wait until a process other than ``but`` has the terminal; return it."""

    def shown() -> int | None:
        found = _WORK.search(session.text)
        return int(found[1]) if found and int(found[1]) != but else None

    return until(shown, "staff at work")


def locked(session: PtyScreen) -> None:
    """Wait until it is locked and waits for a key; one that comes while it is being covered is dropped."""
    session.wait_for(LOCKED)
    until(lambda: psutil.Process(session.pid).status() == psutil.STATUS_SLEEPING, "a session that waits for a key")


@pytest.mark.parametrize("letter", ["L", "A"])
def test_a_lock_and_a_quiet_time_cover_all_and_a_key_brings_a_new_process(session: PtyScreen, letter: str) -> None:
    before = at_work(session)
    session.type("word")
    session.wait_for("word")
    session.type(letter)
    locked(session)
    assert "word" not in session.text
    session.type("k")
    at_work(session, but=before)


def test_the_key_that_unlocks_is_not_typed_into_the_next_screen(session: PtyScreen) -> None:
    before = at_work(session)
    session.type("L")
    locked(session)
    session.type("k")
    at_work(session, but=before)
    session.type("z")
    session.wait_for("z")
    assert "k\n" not in session.text and "kz" not in session.text


@pytest.mark.parametrize(("letter", "code"), [("X", VisitEnd.LEFT), ("C", VisitEnd.CRASHED)])
def test_at_the_end_the_screen_is_empty_and_the_end_is_told(session: PtyScreen, letter: str, code: VisitEnd) -> None:
    session.type("word" + letter)
    assert session.wait() == code
    assert session.text.strip() == ""


def test_a_process_that_hangs_is_ended_and_what_it_showed_with_it(session: PtyScreen) -> None:
    session.type("wordH")
    session.wait_for("word")
    session.type("more")
    assert session.wait() == -9 % 256
    assert session.text.strip() == ""
