"""Textual and all pages, made ready before the fork; one visit in the child."""

import gc
import signal

from rich.color import ColorSystem

from kiosk.walkup.app import WalkupApp
from kiosk.walkup.crash_guard import end_by_crash, end_visit, silence
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.parse_styles import parse_styles
from kiosk.walkup.pulse import Pulse
from kiosk.walkup.themes import theme_for


class MountedVisit:
    """The app of a visit that nobody has begun.

    Args:
        kit: What the pages show.
        colours: How many the terminal has.
    """

    def __init__(self, kit: Kit, colours: ColorSystem | None) -> None:
        self._trial = kit.trial
        self._navigator = Navigator(kit)
        theme = theme_for(kit.settings.theme, colours)
        self._app = WalkupApp(self._navigator, theme, colours, kit.settings.quiet, end=end_visit, alarm=_set_alarm)
        parse_styles(self._app)

    def serve(self, go: int, pulse: Pulse) -> None:
        """Run the visit in this process: mount, wait for one byte on ``go``, take the terminal. Ends the process."""
        silence()
        gc.disable()
        watch = InputWatch(pulse, lambda: self._navigator.has_begun, end_visit, trial=self._trial)
        self._app.run_in_child(watch, go)
        end_by_crash()


def _set_alarm(seconds: float) -> None:
    """SIGALRM's default action ends the process, even when Python hangs."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, max(0.01, seconds))
