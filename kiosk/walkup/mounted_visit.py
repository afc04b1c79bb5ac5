"""Textual, the app and all pages, made ready before the fork; one visit in the child."""

import asyncio
import gc
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from rich.color import ColorSystem

from kiosk.walkup.alarm import set_alarm
from kiosk.walkup.app import WalkupApp
from kiosk.walkup.crash_guard import end_by_crash, end_visit, guard_loop, silence
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.print_job import Desk, start
from kiosk.walkup.pulse import Pulse
from kiosk.walkup.sleeping_loop import SleepingLoop
from kiosk.walkup.staff_keys import StaffKeys
from kiosk.walkup.themes import theme_for

_SETTLES_S = 0.02
"""Some frames: what the app still does after it is mounted need not be done in every child."""

_MOUNTS_S = 20.0
_ENDS_S = 1.0

_STOPS = {signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT}


class MountedVisit:
    """The app of a visit that nobody has begun, mounted in this process; children forked from it share its memory.

    Args:
        kit: What the pages show.
        colours: How many the terminal has.

    Raises:
        RuntimeError: The app cannot be mounted.
    """

    def __init__(self, kit: Kit, colours: ColorSystem | None) -> None:
        self._trial, self._staff_keys = kit.trial, kit.settings.staff.keys
        self._navigator = Navigator(kit)
        self._printing = kit.printer
        theme = theme_for(kit.settings.theme, colours)
        self._app = WalkupApp(self._navigator, theme, colours, kit.settings.quiet, end=end_visit, alarm=set_alarm)
        self._loop = SleepingLoop()
        self._running = self._loop.create_task(self._app.run_async())
        ours = sys.stdout, sys.stderr
        try:
            with _undisturbed():
                self._loop.run_until_complete(self._mounted())
        finally:
            self._captures = sys.stdout, sys.stderr  # what libraries print is the app's, but in a child only
            sys.stdout, sys.stderr = ours
            self._loop.fall_asleep()

    async def _mounted(self) -> None:
        ready = asyncio.ensure_future(self._app.mounted.wait())
        await asyncio.wait({self._running, ready}, timeout=_MOUNTS_S, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            ready.cancel()
            raise RuntimeError("the app could not be mounted")
        await asyncio.sleep(_SETTLES_S)

    def serve(self, go: int, pulse: Pulse, desk: Desk | None = None) -> None:
        """Run the visit in this process: wait for one byte on ``go``, take the terminal. Ends the process.

        Args:
            go: Where the byte comes.
            pulse: Told of every read.
            desk: Where slips are handed in; None where nothing can be printed.
        """
        silence()
        gc.disable()
        sys.stdout, sys.stderr = self._captures
        self._loop.wake_up()
        guard_loop(self._loop)
        if self._printing is not None and desk is not None:
            watch_for, forget = self._loop.add_reader, self._loop.remove_reader
            self._printing.attach(partial(start, desk=desk), watch_for, forget, self._app.redraw)
        chord = StaffKeys(self._staff_keys)
        watch = InputWatch(pulse, lambda: self._navigator.has_begun, end_visit, trial=self._trial, chord=chord)
        self._app.wait_for_go(self._loop, watch, go)
        self._loop.run_until_complete(self._running)
        end_by_crash()

    def close(self) -> None:
        """Take the app down, where another has been mounted instead."""
        self._loop.wake_up()
        self._running.cancel()
        with _undisturbed():
            self._loop.run_until_complete(asyncio.wait({self._running}, timeout=_ENDS_S))
        self._loop.close()


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let a signal that stops the kiosk wait: a task would swallow what its handler raises."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
