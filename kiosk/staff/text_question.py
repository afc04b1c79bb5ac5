"""One line to type, over the screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from kiosk.guide.words import Wording
from kiosk.staff.acts import Act


class TextQuestion(ModalScreen[str | None]):
    """Answers with what was typed; Esc, or a click on it, answers None and changes nothing.

    Args:
        words: Give the words to click on.
        text: The question.
        value: What stands in the line at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", show=False)]
    DEFAULT_CSS = """
    TextQuestion { align: center middle; }
    TextQuestion Vertical {
        width: 68; max-width: 100%; height: auto; padding: 1 2; border: solid $foreground; background: $surface;
    }
    TextQuestion Label { width: 100%; margin-bottom: 1; }
    TextQuestion Act { margin: 1 2 0 0; }
    """

    def __init__(self, words: Wording, text: str, value: str) -> None:
        super().__init__()
        self._words, self._text, self._value = words, text, value

    def compose(self) -> ComposeResult:
        """The question, the line, and what ends it."""
        line = Input(self._value, select_on_focus=False)
        yield Vertical(Label(self._text, markup=False), line, Act(self._words, "take_it"), Act(self._words, "no"))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.value)

    def action_take_it(self) -> None:
        """Answer, for a mouse."""
        self.dismiss(self.query_one(Input).value)

    def action_no(self) -> None:
        """Esc changes nothing."""
        self.dismiss(None)
