"""What all screens of staff have in common: a title, the keys at the foot, a way back that loses nothing unasked."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Button, Label, Static

from kiosk.staff.acts import Act, foot
from kiosk.staff.desk import Desk


class StaffScreen(Screen[None]):
    """One screen of staff: title, its own parts, and a foot with the keys.

    A derived class gives `parts` and, where something can be typed, keeps `is_changed` true until it is saved.

    Args:
        desk: What is worked with.

    Attributes:
        title_key: Fluent message of the title.
        keys_key: Fluent message of what the foot tells before Esc and F12, or "".
    """

    title_key: ClassVar[str] = ""
    keys_key: ClassVar[str] = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]
    DEFAULT_CSS = """
    StaffScreen { layout: vertical; overflow: hidden; }
    StaffScreen #staff-title { dock: top; height: 1; padding: 0 2; text-style: bold; background: $panel; width: 100%; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def is_changed(self) -> bool:
        """Whether something was typed or chosen here that is not saved."""
        return False

    def must_wait(self) -> bool:
        """Say whether something goes on here that is not to be left yet."""
        return False

    def parts(self) -> ComposeResult:
        """The screen's own widgets, from title to foot."""
        yield from ()

    def compose(self) -> ComposeResult:
        """Title, parts, foot."""
        words = self.desk.words
        yield Static(words(self.title_key), id="staff-title", markup=False)
        yield from self.parts()
        yield foot(
            words(self.keys_key) if self.keys_key else "", Act(words, "back"), Act(words, "lock", "app.lock_now")
        )

    @work
    async def action_back(self) -> None:
        """Close this screen; with unsaved changes only after asking."""
        if self.must_wait():
            return
        if self.is_changed and not await self.app.push_screen_wait(UnsavedQuestion(self.desk)):
            return
        self.close()

    def close(self) -> None:
        """Go back to the screen below."""
        if self.app.screen is self:
            self.app.pop_screen()


class Question(ModalScreen[bool]):
    """A question with two answers over the screen; Esc is the second, which changes nothing.

    Args:
        text: The question, whole.
        yes: Words on the first button.
        no: Words on the second button; it has the focus.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "no", show=False),
        Binding("left,up", "app.focus_previous", show=False),
        Binding("right,down", "app.focus_next", show=False),
    ]
    AUTO_FOCUS = "#no"
    DEFAULT_CSS = """
    Question { align: center middle; }
    Question > .question {
        width: 64; max-width: 100%; height: auto; padding: 1 2; border: solid $foreground; background: $surface;
    }
    Question Label { width: 100%; margin-bottom: 1; }
    Question Horizontal { height: auto; }
    Question Button { margin-right: 2; }
    """

    def __init__(self, text: str, yes: str, no: str) -> None:
        super().__init__()
        self._text, self._yes, self._no = text, yes, no

    def compose(self) -> ComposeResult:
        """The question and its two answers."""
        buttons = Horizontal(Button(self._yes, id="yes"), Button(self._no, id="no"))
        yield Widget(Label(self._text, markup=False), buttons, classes="question")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.button.id == "yes")

    def action_no(self) -> None:
        """Esc changes nothing."""
        self.dismiss(False)


class UnsavedQuestion(Question):
    """Asks whether what was typed may be dropped.

    Args:
        desk: Gives the words.
    """

    def __init__(self, desk: Desk) -> None:
        words = desk.words
        super().__init__(words("staff-unsaved"), words("staff-unsaved-drop"), words("staff-unsaved-stay"))
