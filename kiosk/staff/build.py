"""The staff's app put together, as what a forked child serves."""

import os
from pathlib import Path

from kiosk.walkup.pulse import Pulse


class StaffService:
    """One time of work of staff, in a process of its own.

    Args:
        home: The home folder.
        trial: The kiosk is only tried at a desk.
    """

    def __init__(self, home: Path, *, trial: bool) -> None:
        self._home, self._trial = home, trial

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
        is_service = bool(os.environ.get("STATE_DIRECTORY"))
        words = english_words(places(self._home))
        office = Office(self._home, words, StaffPin(self._home), date.today, is_service)
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
