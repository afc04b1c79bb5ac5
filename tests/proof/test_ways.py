"""Every way in which a visit may end is tried, and each does what it says."""

import signal
import subprocess
from typing import get_args

import pytest

from kiosk.proof.visitor import F12, Visitor
from kiosk.proof.ways import WAYS, Way
from tests.proof.scripted_stack import ScriptedStack, visitor_of


def visitor_at(stack: ScriptedStack) -> Visitor:
    return visitor_of(stack)


def test_there_is_an_act_for_each_way() -> None:
    assert set(WAYS) == set(get_args(Way))


def test_leaving_is_one_key() -> None:
    stack = ScriptedStack([])
    WAYS["leave"](visitor_at(stack), 0)
    assert stack.pressed == [F12]


def test_in_the_quiet_time_nothing_is_pressed() -> None:
    stack = ScriptedStack([])
    WAYS["quiet"](visitor_at(stack), 0)
    assert stack.pressed == []


@pytest.mark.parametrize(("way", "number"), [("kill", signal.SIGKILL), ("fault", signal.SIGSEGV)])
def test_a_visit_is_killed_by_its_signal(way: Way, number: int) -> None:
    with subprocess.Popen(["sleep", "600"]) as visit:
        WAYS[way](visitor_at(ScriptedStack([])), visit.pid)
        assert visit.wait() == -number


def test_a_supervisor_that_is_killed_is_started_again() -> None:
    with subprocess.Popen(["sleep", "600"]) as supervisor:
        stack = ScriptedStack([], supervisor.pid)
        WAYS["supervisor"](visitor_at(stack), 0)
        assert (supervisor.wait(), stack.starts) == (-signal.SIGKILL, 1)
