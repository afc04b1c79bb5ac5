"""The lock: whoever has the PIN, and says who they are, may go on."""

import asyncio
from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input, Label, Static

from kiosk.directory.staff_acts import initials
from kiosk.guide.words import Wording
from kiosk.problem import KioskError
from kiosk.staff.acts import Act, foot
from kiosk.staff.office import Office
from kiosk.staff.pin import LONGEST, Answer

UNKEPT_WAIT_S = 10
"""Where tries cannot be written down (a full disk), every one of them takes this long, and nobody is shut out."""


class SignInScreen(Screen[None]):
    """Asks for initials and PIN. It never says what was wrong, only how long to wait.

    Args:
        office: Knows the PIN.
        signed_in: Called with the initials.
        close: Called on Esc.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]
    DEFAULT_CSS = """
    SignInScreen { align: center middle; }
    SignInScreen > Vertical { width: 60; max-width: 100%; height: auto; padding: 1 2; }
    SignInScreen Label { margin-top: 1; width: 100%; }
    SignInScreen #answer { height: 2; margin-top: 1; }
    """

    def __init__(self, office: Office, signed_in: Callable[[str], None], close: Callable[[], None]) -> None:
        super().__init__()
        self._office, self._words, self._signed_in, self._close = office, office.words, signed_in, close
        self._left_s = 0
        self._ticking: Timer | None = None

    def compose(self) -> ComposeResult:
        """Two lines to type in."""
        words = self._words
        yield Vertical(
            Static(words("staff-sign-in-title"), classes="heading", markup=False),
            Label(words("staff-sign-in-initials"), markup=False),
            Input(id="initials", max_length=12),
            Label(words("staff-sign-in-pin"), markup=False),
            Input(id="pin", password=True, max_length=LONGEST),
            Static("", id="answer", markup=False, classes="fault"),
        )
        yield foot(words("staff-sign-in-keys"), Act(words, "leave"), Act(words, "lock", "app.lock_now"))

    def on_mount(self) -> None:
        """Tell a wait that is not over."""
        try:
            self._wait(self._office.pin.wait_s())
        except OSError:
            return

    @on(Input.Submitted, "#initials")
    def _next(self) -> None:
        self.set_focus(self.query_one("#pin", Input))

    @on(Input.Submitted, "#pin")
    def _submitted(self) -> None:
        who, pin = self.query_one("#initials", Input), self.query_one("#pin", Input)
        try:
            by = initials(who.value)
        except KioskError:
            self._tell(self._words("staff-sign-in-who"))
            self.set_focus(who)
            return
        if pin.value and not pin.disabled:
            self._check(by, pin.value)
            pin.value = ""

    @work(exclusive=True)
    async def _check(self, by: str, pin: str) -> None:
        field = self.query_one("#pin", Input)
        field.disabled = True
        self._tell(self._words("staff-sign-in-checking"))
        await asyncio.sleep(0.05)  # so that this can be read
        answer = await self._answer(pin)
        field.disabled = False
        field.focus()
        if answer.right:
            self._tell("")
            self._signed_in(by)
        else:
            self._tell(self._words("staff-sign-in-no"))
            self._wait(answer.wait_s)

    async def _answer(self, pin: str) -> Answer:
        try:
            return self._office.pin.check(pin)
        except OSError:
            await asyncio.sleep(UNKEPT_WAIT_S)
            return Answer(self._office.pin.matches(pin), 0)

    def _wait(self, seconds: int) -> None:
        self._left_s = seconds
        if self._ticking is not None:
            self._ticking.stop()
            self._ticking = None
        if seconds:
            self._tell_wait()
            self._ticking = self.set_interval(1.0, self._tick)

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._tell_wait()
        else:
            self._tell("")
            self._wait(0)

    def _tell_wait(self) -> None:
        self._tell(self._words("staff-sign-in-wait", seconds=self._left_s))

    def _tell(self, text: str) -> None:
        self.query_one("#answer", Static).update(text)

    def action_leave(self) -> None:
        """Whoever came here by chance goes back."""
        self._close()


class NoPinScreen(Screen[None]):
    """Says how the first PIN is set where not everybody who comes by may set it.

    Args:
        words: The words.
        close: Called on Esc.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]
    DEFAULT_CSS = "NoPinScreen { align: center middle; } NoPinScreen > Static { width: 60; max-width: 100%; }"

    def __init__(self, words: Wording, close: Callable[[], None]) -> None:
        super().__init__()
        self._words, self._close = words, close

    def compose(self) -> ComposeResult:
        """One paragraph."""
        yield Static(self._words("staff-no-pin"), markup=False)
        yield foot("", Act(self._words, "leave"))

    def action_leave(self) -> None:
        """Back to the visitors' screen."""
        self._close()
