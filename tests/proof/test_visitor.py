"""The proof's visitor goes on only when what should come has come."""

import os
import resource
import subprocess
from collections.abc import Callable

import pytest

from kiosk.problem import KioskError
from kiosk.proof import stack, visitor
from kiosk.proof.processes import family, name_of
from kiosk.proof.visitor import ENTER, ESCAPE, F12, front_is_another
from tests.proof.scripted_stack import WORDS, ScriptedStack, visitor_of
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

NEUTRAL, HOME = WORDS("neutral-prompt"), WORDS("home-title")


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


def test_a_page_that_does_not_come_ends_the_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    def at_once(ask: Callable[[], bool], what: str) -> bool:
        return stack.until(ask, what, 0.0)

    monkeypatch.setattr(visitor, "until", at_once)
    with pytest.raises(KioskError) as caught:
        visitor_of(ScriptedStack(["another page"])).leaves_from_home()
    assert caught.value.problem.facts == {"what": HOME}


def test_a_visit_without_memory_is_typed_to_until_it_has_ended() -> None:
    with subprocess.Popen(["sleep", "600"]) as visit:
        alone = ScriptedStack([])  # its supervisor has ended, and so has the visit
        visitor_of(alone).types_until_full(visit.pid)
        limit, _ = resource.prlimit(visit.pid, resource.RLIMIT_AS)
        visit.kill()
    assert (limit > 0, alone.pressed) == (True, [])


def test_a_visit_that_has_the_terminal_is_told_from_another() -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        scripted = ScriptedStack([], shell.pid)
        front = until(lambda: next((pid for pid in family([shell.pid]) if name_of(pid) == "sleep"), None), "a job")
        until(lambda: not front_is_another(scripted, front), "the job in front")
        assert front_is_another(scripted, os.getpid())
