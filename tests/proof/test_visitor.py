"""The proof's visitor goes on only when what should come has come."""

import os
import resource
import subprocess
from collections.abc import Callable

import pytest

from kiosk.problem import KioskError
from kiosk.proof import stack, visitor
from kiosk.proof.home_copy import HEAVY
from kiosk.proof.processes import family, name_of
from kiosk.proof.visitor import BACKSPACE, ENTER, ESCAPE, F12, front_is_another
from tests.proof.scripted_stack import WORDS, ScriptedStack, visitor_of
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

NEUTRAL, HOME = WORDS("neutral-prompt"), WORDS("home-title")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is waited for: what is not there at once never comes."""

    def look(ask: Callable[[], bool], what: str, patience_s: float = 0.0) -> bool:
        return stack.until(ask, what, 0.0)

    monkeypatch.setattr(visitor, "until", look)


def front_of(shell: PtyScreen) -> int:
    """Return the job in front, as soon as it is."""

    def job() -> int | None:
        found = next((pid for pid in family([shell.pid]) if name_of(pid) == "sleep"), None)
        return found if found and not front_is_another(ScriptedStack([], shell.pid), found) else None

    return until(job, "a job in front")


def test_a_visit_begins_with_a_key_on_the_neutral_screen() -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        scripted = ScriptedStack([NEUTRAL, HOME], shell.pid)
        assert visitor_of(scripted).comes() != shell.pid
        assert scripted.pressed == [ENTER]


def test_a_visit_that_a_late_key_has_begun_is_left() -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        scripted = ScriptedStack([HOME, NEUTRAL], shell.pid)
        visitor_of(scripted).sees_the_end(0)
        assert scripted.pressed == [F12]


def test_leaving_from_home_takes_one_key_to_get_there_and_one_to_leave() -> None:
    scripted = ScriptedStack(["a page", HOME, NEUTRAL])
    visitor_of(scripted).leaves_from_home()
    assert scripted.pressed == [ESCAPE, ESCAPE]


def test_a_page_that_does_not_come_ends_the_proof(at_once: None) -> None:
    with pytest.raises(KioskError) as caught:
        visitor_of(ScriptedStack(["another page"])).leaves_from_home()
    assert caught.value.problem.facts == {"what": HOME}


def test_a_visit_without_memory_opens_what_needs_much() -> None:
    with subprocess.Popen(["sleep", "600"]) as visit:
        alone = ScriptedStack([HEAVY])  # its supervisor has ended, and so has the visit
        visitor_of(alone).opens_too_much(visit.pid)
        limit, _ = resource.prlimit(visit.pid, resource.RLIMIT_AS)
        visit.kill()
    keys = b"".join(alone.pressed)
    assert (limit > 0, keys.lstrip(BACKSPACE)) == (True, HEAVY.encode() + ENTER)


def test_a_visit_that_goes_on_without_memory_is_told(at_once: None) -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        front = front_of(shell)
        with pytest.raises(KioskError) as caught:
            visitor_of(ScriptedStack([HEAVY], shell.pid)).opens_too_much(front)
    assert caught.value.problem.code == "prove-stuck"


def test_a_visit_that_has_the_terminal_is_told_from_another() -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        front_of(shell)
        assert front_is_another(ScriptedStack([], shell.pid), os.getpid())
