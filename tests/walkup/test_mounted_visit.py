"""The app made ready before the fork."""

import os
import signal
from pathlib import Path

from rich.color import ColorSystem

from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.mounted_visit import MountedVisit, _set_alarm
from tests.walkup.small_kit import small_kit


class Beats:
    """A pulse that nobody looks at."""

    def beat(self) -> None:
        """Note nothing."""


def test_a_visit_that_is_never_given_the_terminal_ends_when_its_supervisor_is_gone(tmp_path: Path) -> None:
    visit = MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
    door, gate = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(gate)
        visit.serve(door, Beats())
    os.close(door)
    os.close(gate)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == VisitEnd.LEFT


def test_the_alarm_ends_the_process_even_when_python_hangs() -> None:
    pid = os.fork()
    if pid == 0:
        _set_alarm(0.05)
        while True:
            pass
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGALRM


def test_no_alarm_is_too_early_to_be_one() -> None:
    """A time of zero would switch it off."""
    pid = os.fork()
    if pid == 0:
        _set_alarm(-1.0)
        signal.pause()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGALRM
