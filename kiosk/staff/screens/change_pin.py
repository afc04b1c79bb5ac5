"""A new PIN, for whoever knows the one there is."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Label, Static

from kiosk.problem import KioskError
from kiosk.staff.acts import Act, ActRow
from kiosk.staff.desk import Desk
from kiosk.staff.pin import LONGEST, StaffPin
from kiosk.staff.screen import StaffScreen


class ChangePinScreen(StaffScreen):
    """Asks for the PIN there is, and twice for the new one.

    Args:
        desk: What is worked with.
        pin: The PIN.
    """

    title_key = "staff-pin-title"
    keys_key = "staff-keys-fields"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "save", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]
    AUTO_FOCUS = "#now"
    DEFAULT_CSS = """
    ChangePinScreen Label, ChangePinScreen #told { margin: 1 2 0 2; }
    ChangePinScreen Input { margin: 0 2; width: 40; }
    """

    def __init__(self, desk: Desk, pin: StaffPin) -> None:
        super().__init__(desk)
        self._pin = pin

    def parts(self) -> ComposeResult:
        """Three lines to type in."""
        yield ActRow(Act(self.desk.words, "save"))
        for name in ("now", "new", "again"):
            yield Label(self.desk.words(f"staff-pin-{name}"), markup=False)
            yield Input(id=name, password=True, max_length=LONGEST)
        yield Static("", id="told", markup=False, classes="fault")

    @property
    def is_changed(self) -> bool:
        """Whether anything was typed."""
        return any(field.value for field in self.query(Input))

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        if event.input.id == "again":
            self.action_save()
        else:
            self.focus_next()

    def action_save(self) -> None:
        """Check all three, and keep the new one."""
        words = self.desk.words
        now, new, again = (self.query_one(f"#{name}", Input) for name in ("now", "new", "again"))
        try:
            if not self._pin.check(now.value).right:
                told = words("staff-pin-wrong")
            elif new.value != again.value:
                told = words("staff-pin-differ")
            else:
                self._pin.set(new.value)
                told = words("staff-pin-kept")
                now.value = new.value = again.value = ""
        except KioskError as error:
            told = words.sentences(error.problem)
        except OSError:
            told = words("staff-pin-wrong")
        self.query_one("#told", Static).update(told)
