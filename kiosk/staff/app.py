"""The staff's app: it signs in, keeps the quiet time, locks at once, and ends with nothing left. Nothing else."""

import asyncio
import os
import time
from collections.abc import Callable
from typing import ClassVar

from rich.color import ColorSystem
from textual import events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.geometry import Offset
from textual.widgets import Input, TextArea

from kiosk.staff.desk import Desk
from kiosk.staff.driver import OneByOneDriver
from kiosk.staff.office import Office
from kiosk.staff.providers.telling import is_at_work
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.first_run import FirstRunScreen
from kiosk.staff.screens.lock_soon import WARN_S, LockSoonScreen
from kiosk.staff.screens.sign_in import NoPinScreen, SignInScreen
from kiosk.staff.terminal_cursor import cursor_place
from kiosk.staff.themes import CSS, THEMES
from kiosk.upkeep.staff_flag import run_folder, staff_are_in
from kiosk.visit.end_visit import VisitEnd
from kiosk.visit.go import read_go
from kiosk.visit.key_repeat import KeyRepeat
from kiosk.walkup.crash_guard import end_by_crash, guard_loop
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.themes import theme_for

SIGN_IN_S = 60
"""So long the sign-in may stand unused: whoever pressed the keys by chance is to find the visitors' screen again."""


class StaffApp(App[None], inherit_bindings=False):
    """One time of work of one member of staff.

    Args:
        office: What the screens work with.
        colours: How many the terminal has.
        end: Ends the process; in tests, notes that it was asked to.
        alarm: Sets the kernel's alarm, in seconds.
    """

    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    CSS = CSS
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (72, "-wide")]  # noqa: RUF012  Textual does not declare it ClassVar
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012  the same
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f12", "lock_now", show=False, priority=True)]

    def __init__(
        self,
        office: Office,
        colours: ColorSystem | None,
        *,
        end: Callable[[VisitEnd], None],
        alarm: Callable[[float], None],
        driver_class: type[Driver] | None = OneByOneDriver,
    ) -> None:
        super().__init__(driver_class=driver_class)
        self._office, self._end, self._alarm = office, end, alarm
        self._repeat = KeyRepeat()
        self._watch: InputWatch | None = None
        self._go = -1
        self._is_signed_in = False
        self._warning: asyncio.TimerHandle | None = None
        theme = theme_for(office.settings.theme, colours)
        self.register_theme(THEMES[theme])
        self.theme = THEMES[theme].name
        self.set_class(theme == "plain", "-plain")
        self.set_class(theme in {"plain", "console"}, "-sixteen")

    def run_in_child(self, watch: InputWatch, go: int) -> None:
        """Run with the terminal: on hold until a byte comes on ``go``. Returns when the app ends."""
        self._watch, self._go = watch, go
        asyncio.run(self._guarded())

    async def _guarded(self) -> None:
        guard_loop(asyncio.get_running_loop())
        await self.run_async()

    def on_mount(self) -> None:
        """Ask for the PIN; where there can be none yet, begin."""
        if self._office.pin.is_set():
            self.push_screen(SignInScreen(self._office, self._signed_in, self.close))
        elif not self._office.may_begin:
            self.push_screen(NoPinScreen(self._office.words, self.close))
        else:
            self._is_signed_in = True
            self.push_screen(FirstRunScreen(self._office, self.open_desk, self.close))

    def on_ready(self) -> None:
        """Everything is mounted: from now on the terminal may come at any moment."""
        self.prolong()
        if self._watch is not None and isinstance(self._driver, OneByOneDriver):
            self._driver.watch = self._watch
            asyncio.get_running_loop().add_reader(self._go, self._take_over)

    def _take_over(self) -> None:
        asyncio.get_running_loop().remove_reader(self._go)
        if read_go(self._go) is None:
            self._end(VisitEnd.LEFT)
        elif isinstance(self._driver, OneByOneDriver):
            self._driver.take_terminal()
            self.refresh(layout=True)
            self.screen.refresh(layout=True)

    def _signed_in(self, initials: str) -> None:
        self._is_signed_in = True
        staff_are_in(run_folder(os.environ))  # from now on USB sticks are shown; the supervisor ends it
        if self._office.needs_first_run():
            self.push_screen(FirstRunScreen(self._office, self.open_desk, self.close, initials))
        else:
            self.open_desk(initials)

    def open_desk(self, initials: str) -> None:
        """Show what needs attention, to whom these initials belong."""
        office = self._office
        desk = Desk(office.home, office.words, office.today, initials)
        self.push_screen(AllIsWellScreen(desk, office, self.close))

    def close(self) -> None:
        """End: staff are done."""
        self._end(VisitEnd.LEFT)

    def action_lock_now(self) -> None:
        """Cover and lock; what was not saved is gone with the process."""
        self._end(VisitEnd.LOCKED)

    def prolong(self) -> None:
        """Start the quiet time again, in the kernel."""
        limit_s = self._office.settings.staff.lock_after_s if self._is_signed_in else SIGN_IN_S
        self._alarm(limit_s)
        if self._warning is not None:
            self._warning.cancel()
        if self._is_signed_in:
            self._warning = asyncio.get_running_loop().call_later(limit_s - WARN_S, self.warn)

    def warn(self) -> None:
        """Cover the work shortly before it locks; what is being saved or brought in is not cut short."""
        if is_at_work(self):
            self.prolong()
        else:
            self.push_screen(LockSoonScreen(self._office.words))

    async def on_event(self, event: events.Event) -> None:
        """Take keys, pastes, clicks and the wheel for a sign of life; on the cover they do nothing else."""
        is_covered = isinstance(event, events.InputEvent | events.Paste) and isinstance(self.screen, LockSoonScreen)
        if self._is_sign_of_life(event):
            self.prolong()
            if is_covered:
                self.pop_screen()
        if not is_covered:
            await super().on_event(event)

    def _is_sign_of_life(self, event: events.Event) -> bool:
        match event:
            case events.Key():
                return self._repeat.counts(event.key, time.monotonic())
            case events.Paste() | events.MouseDown() | events.MouseScrollDown() | events.MouseScrollUp():
                return True
        return False

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's cursor stands; Textual's widgets set it in vain, as they leave it behind."""
        return cursor_place(self.focused)

    @cursor_position.setter
    def cursor_position(self, _: Offset) -> None:
        """Take no notice."""

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let no cursor blink: whoever thinks about a word is not to be pressed, and nobody wakes up for it."""
        if isinstance(event.widget, Input | TextArea):
            event.widget.cursor_blink = False

    def _handle_exception(self, error: Exception) -> None:
        """Paint no traceback: it would show what was typed."""
        if self.is_headless:
            super()._handle_exception(error)
        else:
            end_by_crash()

    def copy_to_clipboard(self, text: str) -> None:
        """Nothing of staff's work leaves through the terminal's clipboard."""

    async def action_quit(self) -> None:
        """Only the ways out that are told on the screen end the work."""
