"""``kiosk run``: the kiosk on the terminal this is typed in, until it is stopped."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.problem import KioskError, Problem
from kiosk.supervisor import environment

if TYPE_CHECKING:
    from kiosk.supervisor.caretaker import Cares
    from kiosk.supervisor.listener import Listener
    from kiosk.supervisor.service import Serves, Service
    from kiosk.supervisor.supervise import Outcome

NOT_A_TERMINAL = 2

_READERS = {"kiosk.settings", "kiosk.guide.files.load_pack"}
"""Without them nothing was read. A kiosk that was stopped while they came in must not try again: what Python was just
importing may be half there, and a second try ends in a traceback on the terminal."""


def run(home: Path, trial: bool) -> int:
    """Run the kiosk and return an exit code: 0, or 2 when this is not a terminal.

    Args:
        home: The kiosk's home folder.
        trial: Somebody tries it at a desk: the foot says so, and Ctrl+backslash stops it.
    """
    environment.settle(["run", "--home", str(home), *(["--trial"] if trial else [])])
    if not (os.isatty(0) and os.isatty(1)):
        _tell(home, Problem("not-a-terminal"))
        return NOT_A_TERMINAL
    from kiosk.supervisor.supervise import supervise

    def build() -> "Service":
        try:
            from kiosk.walkup.build import WalkupService

            return WalkupService(home, trial=trial)
        except Exception as fault:  # noqa: BLE001 (an installation with a part missing: help is shown all the same)
            from kiosk.walkup.last_resort import LastResort

            return LastResort(fault)

    listeners, hold_s = _stage()
    outcome = supervise(build, home, trial, _staff(home, trial), listeners, _care(home), hold_s)
    if sys.modules.keys() >= _READERS:
        _tell_faults(home)
    if trial:
        _tell_outcome(home, outcome)
    return 0


def _staff(home: Path, trial: bool) -> "Serves | None":
    """Make the service of staff; None in an installation with a part missing: visitors are served all the same."""
    try:
        from kiosk.staff.build import StaffService

        return StaffService(home, trial=trial)
    except Exception:  # noqa: BLE001 (whatever is missing; `kiosk doctor` and the journal of systemd tell more)
        return None


def _stage() -> "tuple[tuple[Listener, ...], float]":
    """Return the stage, if there is one, and how long nobody gets the terminal after a visit: there it is replaced."""
    if "KIOSK_STAGE" not in os.environ:
        return (), 0.0
    from kiosk.supervisor.stage_line import HOLD_S, StageLine

    line = StageLine.from_environment()
    return ((line,), HOLD_S) if line else ((), 0.0)


def _care(home: Path) -> "Cares | None":
    """Make what looks after the home folder; None in an installation with a part missing."""
    try:
        from kiosk.directory.backup.home_care import HomeCare

        return HomeCare(home)
    except Exception:  # noqa: BLE001 (see `_staff`)
        return None


def _tell_faults(home: Path) -> None:
    """Name what is wrong in the shelter's own files, which the kiosk went on without."""
    from kiosk.guide.files.load_pack import load_home
    from kiosk.settings import read_settings

    with suppress(KioskError):  # no usable pack at all: that is the outcome's own fault
        for problem in (*read_settings(home)[1], *load_home(home).problems):
            _tell(home, problem)


def _tell_outcome(home: Path, outcome: "Outcome") -> None:
    """Tell whoever tries the kiosk what went wrong behind the pictures; it holds nothing of a visit."""
    if isinstance(outcome.fault, KioskError):
        _tell(home, outcome.fault.problem)
    elif outcome.fault is not None:
        _tell(home, Problem("load-failed", facts={"reason": f"{type(outcome.fault).__name__}: {outcome.fault}"}))
    if outcome.crashes:
        codes = ", ".join(f"{code} ({times})" for code, times in sorted(outcome.crashes.items()))
        _tell(home, Problem("visits-crashed", facts={"count": sum(outcome.crashes.values()), "codes": codes}))


def _tell(home: Path, problem: Problem) -> None:
    from kiosk.guide.files.places import places
    from kiosk.guide.files.wording_files import english_words
    from kiosk.guide.glyphs import without_hidden

    sys.stderr.write(without_hidden(english_words(places(home)).sentences(problem)) + "\n")
