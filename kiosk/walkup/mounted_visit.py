"""Textual and all pages, made ready before the fork; one visit in the child."""

import gc

from rich.color import ColorSystem

from kiosk.walkup.alarm import set_alarm
from kiosk.walkup.app import WalkupApp
from kiosk.walkup.crash_guard import end_by_crash, end_visit, silence
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.parse_styles import parse_styles
from kiosk.walkup.pulse import Pulse
from kiosk.walkup.staff_keys import StaffKeys
from kiosk.walkup.themes import theme_for


class MountedVisit:
    """The app of a visit that nobody has begun.

    Args:
        kit: What the pages show.
        colours: How many the terminal has.
    """

    def __init__(self, kit: Kit, colours: ColorSystem | None) -> None:
        self._trial, self._staff_keys = kit.trial, kit.settings.staff.keys
        self._navigator = Navigator(kit)
        theme = theme_for(kit.settings.theme, colours)
        self._app = WalkupApp(self._navigator, theme, colours, kit.settings.quiet, end=end_visit, alarm=set_alarm)
        parse_styles(self._app)

    def serve(self, go: int, pulse: Pulse) -> None:
        """Run the visit in this process: mount, wait for one byte on ``go``, take the terminal. Ends the process."""
        silence()
        gc.disable()
        chord = StaffKeys(self._staff_keys)
        watch = InputWatch(pulse, lambda: self._navigator.has_begun, end_visit, trial=self._trial, chord=chord)
        self._app.run_in_child(watch, go)
        end_by_crash()
