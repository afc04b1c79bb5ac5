"""The staff's app put together, as what a forked child serves."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.walkup.pulse import Pulse


class StaffService:
    """One time of work of staff, in a process of its own.

    Args:
        home: The home folder.
        trial: The kiosk is only tried at a desk.
        in_shell: Staff called it from a shell, not from the visitors' screen.
    """

    def __init__(self, home: Path, *, trial: bool, in_shell: bool = False) -> None:
        self._home, self._trial, self._in_shell = home, trial, in_shell

    def may_begin(self, environ: Mapping[str, str]) -> bool:
        """Say whether whoever opens the staff's screens may set the first PIN.

        On a kiosk that stands in a room anybody could find the keys: there the PIN is set in a shell before. As a
        service, only the installer or a root shell sets it.
        """
        return (self._trial or self._in_shell) and not environ.get("STATE_DIRECTORY")

    def prepare(self) -> None:
        """Import what is needed, where the next child is to come up more quickly."""
        import kiosk.staff.app  # noqa: F401, PLC0415

    def serve(self, go: int, pulse: Pulse) -> None:
        """Mount everything, wait for one byte on ``go``, take the terminal. Ends the process.

        All is imported here, in the child: the process that visits are forked from knows nothing of staff.
        """
        from datetime import date  # noqa: PLC0415

        from kiosk.guide.files.places import places  # noqa: PLC0415
        from kiosk.guide.files.wording_files import english_words  # noqa: PLC0415
        from kiosk.staff.app import StaffApp  # noqa: PLC0415
        from kiosk.staff.office import Office  # noqa: PLC0415
        from kiosk.staff.pin import StaffPin  # noqa: PLC0415
        from kiosk.visit.end_visit import VisitEnd  # noqa: PLC0415
        from kiosk.walkup.alarm import set_alarm  # noqa: PLC0415
        from kiosk.walkup.crash_guard import end_by_crash, end_visit, silence  # noqa: PLC0415
        from kiosk.walkup.input_watch import InputWatch  # noqa: PLC0415
        from kiosk.walkup.leave_keys import LeaveScanner  # noqa: PLC0415
        from kiosk.walkup.painter import colours_of  # noqa: PLC0415

        silence()
        words = english_words(places(self._home))
        office = Office(self._home, words, StaffPin(self._home), date.today, self.may_begin(os.environ))
        app = StaffApp(office, colours_of(os.environ), end=end_visit, alarm=set_alarm)
        watch = InputWatch(
            pulse,
            lambda: True,
            end_visit,
            trial=self._trial,
            scanner=LeaveScanner(controls=()),
            leaving=VisitEnd.LOCKED,
        )
        app.run_in_child(watch, go)
        end_by_crash()
