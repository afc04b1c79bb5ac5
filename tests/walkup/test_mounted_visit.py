"""The app made ready before the fork."""

import os
from pathlib import Path

from rich.color import ColorSystem

from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.mounted_visit import MountedVisit
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
