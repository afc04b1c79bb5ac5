"""The staff's app in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.staff.build import StaffService
from kiosk.visit.end_visit import VisitEnd


class Beats:
    """A pulse that nobody looks at."""

    def beat(self) -> None:
        """Note nothing."""


def test_staff_who_are_never_given_the_terminal_end_when_the_supervisor_is_gone(tmp_path: Path) -> None:
    door, gate = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(gate)
        StaffService(tmp_path, trial=False).serve(door, Beats())
    os.close(door)
    os.close(gate)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == VisitEnd.LEFT


def test_the_process_that_visits_are_forked_from_knows_nothing_of_staff() -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.staff.build import StaffService; "
        "StaffService(Path('/nowhere'), trial=False); "
        "sys.exit(bool({'textual', 'argon2', 'sqlite_utils', 'kiosk.staff.app'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_it_can_be_prepared_before_the_fork() -> None:
    StaffService(Path("/nowhere"), trial=False).prepare()
    assert "kiosk.staff.app" in sys.modules


@pytest.mark.parametrize(
    ("trial", "in_shell", "environ", "may"),
    [
        (False, False, {}, False),  # the screen of visitors: anybody could find the keys
        (True, False, {}, True),
        (False, True, {}, True),
        (False, True, {"STATE_DIRECTORY": "/var/lib/kiosk"}, False),
        (True, False, {"STATE_DIRECTORY": "/var/lib/kiosk"}, False),
    ],
)
def test_only_a_trial_or_a_shell_begins_without_a_pin(
    trial: bool, in_shell: bool, environ: dict[str, str], may: bool
) -> None:
    assert StaffService(Path("/nowhere"), trial=trial, in_shell=in_shell).may_begin(environ) is may
