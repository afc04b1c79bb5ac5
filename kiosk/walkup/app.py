"""The visitor's app: it turns events into steps of the navigator and keeps the quiet time. Nothing else."""

import asyncio
import gc
import time
from collections.abc import Callable
from contextvars import copy_context

from rich.color import ColorSystem
from textual import events
from textual.app import App, ComposeResult
from textual.driver import Driver

from kiosk.settings import QuietTimes
from kiosk.visit.end_visit import VisitEnd
from kiosk.visit.go import read_go
from kiosk.visit.key_repeat import KeyRepeat
from kiosk.visit.quiet_clock import QuietClock, next_change
from kiosk.walkup.crash_guard import end_by_crash
from kiosk.walkup.driver import TerminalDriver
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.navigator import Navigator, Outcome
from kiosk.walkup.painter import Painter
from kiosk.walkup.themes import THEMES, ThemeName
from kiosk.walkup.widgets.sheet import Sheet

COLLECT_AFTER_S = 2.0
WHEEL_LINES = 3


class WalkupApp(App[None], inherit_bindings=False):
    """One visit on one screen.

    Args:
        navigator: The pages.
        theme: Name of the colours.
        colours: How many the terminal has.
        quiet: Times until veil and wipe.
        end: Ends the process; in tests, notes that it was asked to.
        alarm: Sets the kernel's alarm, in seconds: the end of the quiet time does not depend on this app.
        clock: Monotonic seconds.

    Attributes:
        mounted: Set when the terminal may come at any moment.
    """

    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    CSS = "Screen { overflow: hidden; }"

    def __init__(
        self,
        navigator: Navigator,
        theme: ThemeName,
        colours: ColorSystem | None,
        quiet: QuietTimes,
        *,
        end: Callable[[VisitEnd], None],
        alarm: Callable[[float], None],
        clock: Callable[[], float] = time.monotonic,
        driver_class: type[Driver] | None = TerminalDriver,
    ) -> None:
        super().__init__(ansi_color=theme in {"console", "plain"}, driver_class=driver_class)
        self._navigator, self._quiet, self._end, self._alarm, self._clock = navigator, quiet, end, alarm, clock
        self._sheet = Sheet(THEMES[theme], Painter(THEMES[theme], colours), self._write)
        self._repeat = KeyRepeat()
        self._quiet_clock = QuietClock(quiet.veil_after_s, quiet.wipe_after_veil_s, clock())
        self._timer: asyncio.TimerHandle | None = None
        self._collector: asyncio.TimerHandle | None = None
        self.mounted = asyncio.Event()
        self._context_mounted_in = copy_context()
        self._is_child = False

    def on_ready(self) -> None:
        """Everything is mounted."""
        self._context_mounted_in = copy_context()
        self.mounted.set()

    def wait_for_go(self, loop: asyncio.AbstractEventLoop, watch: InputWatch, go: int) -> None:
        """In the child, before ``loop`` runs again: take the terminal as soon as `read_go` has something."""
        self._is_child = True
        if isinstance(self._driver, TerminalDriver):
            self._driver.watch = watch
        self._context_mounted_in.run(loop.add_reader, go, self._take_over, go)

    def _take_over(self, go: int) -> None:
        """Take the terminal, or end when the supervisor is gone. The neutral screen is painted already."""
        asyncio.get_running_loop().remove_reader(go)
        painted = read_go(go)
        if painted is None:
            self._end(VisitEnd.LEFT)
        elif isinstance(self._driver, TerminalDriver):
            self._driver.take_terminal(painted)

    def compose(self) -> ComposeResult:
        """One widget."""
        yield self._sheet

    def redraw(self) -> None:
        """Draw what the navigator shows at the size of the screen."""
        self._sheet.show(self._navigator.draw(self.size.width, self.size.height))

    def _write(self, text: str) -> None:
        if self._driver is not None:
            self._driver.write(text)

    async def on_event(self, event: events.Event) -> None:
        """Answer keys, pastes, clicks and the wheel here; Textual's own bindings never see them."""
        match event:
            case events.Key():
                veiled = self._navigator.is_veiled
                outcome = self._navigator.press(event.key, event.character)
                self._answer(outcome, veiled, counts=self._repeat.counts(event.key, self._clock()))
            case events.Paste():
                veiled = self._navigator.is_veiled
                self._answer(self._navigator.paste(event.text), veiled)
            case events.MouseDown():
                veiled = self._navigator.is_veiled
                self._answer(self._navigator.touch(event.x, event.y), veiled)
            case events.MouseScrollDown() | events.MouseScrollUp():
                veiled = self._navigator.is_veiled
                lines = WHEEL_LINES if isinstance(event, events.MouseScrollDown) else -WHEEL_LINES
                self._answer(self._navigator.wheel(lines), veiled)
            case events.MouseEvent():
                pass  # mouse motion and releases are no sign of life
            case events.Resize():
                await super().on_event(event)
                self._sheet.show_whole(self._navigator.draw(self.size.width, self.size.height))
            case _:
                await super().on_event(event)

    def _answer(self, outcome: Outcome, was_veiled: bool, *, counts: bool = True) -> None:
        if outcome is Outcome.LEAVE:
            self._end(VisitEnd.LEFT)
            return
        if outcome is Outcome.REDRAW:
            self.redraw()
        # On the veil only Continue prolongs the visit, so that the next person's keys do not.
        if self._navigator.has_begun and counts and not self._navigator.is_veiled:
            self._touched()

    def _touched(self) -> None:
        """Start the quiet time again, in the kernel first."""
        page = self._navigator.page
        veil_after_s = self._quiet.veil_after_code_s if page.has_code else self._quiet.veil_after_s
        self._quiet_clock = self._quiet_clock.with_veil_after(veil_after_s).touched(self._clock())
        self._alarm(self._quiet_clock.seconds_left(self._clock()))
        self._wake_at(self._quiet_clock.veil_at_s)
        if self._collector is not None:
            self._collector.cancel()
        self._collector = asyncio.get_running_loop().call_later(COLLECT_AFTER_S, gc.collect)

    def _wake_at(self, when_s: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        delay = max(0.0, when_s - self._clock())
        self._timer = asyncio.get_running_loop().call_later(delay, self.on_quiet)

    def on_quiet(self) -> None:
        """Cover the page when its quiet time is over, and tell the time left when its words change."""
        now_s = self._clock()
        if self._quiet_clock.phase(now_s) == "open":
            self._wake_at(self._quiet_clock.veil_at_s)
            return
        left_s = self._quiet_clock.seconds_left(now_s)
        self._navigator.cover(left_s)
        self.redraw()
        change_s = next_change(left_s)
        if change_s > 0:
            self._wake_at(now_s + left_s - change_s + 0.05)

    def _handle_exception(self, error: Exception) -> None:
        """Paint no traceback: it would show local variables. Before the fork there are none of a visit."""
        if self._is_child:
            end_by_crash()
        super()._handle_exception(error)

    def copy_to_clipboard(self, text: str) -> None:
        """Nothing of a visit leaves through the clipboard."""

    async def action_quit(self) -> None:
        """Only the leave keys end a visit."""
