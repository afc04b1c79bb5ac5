"""One line to type, over the screen."""

from textual.app import ComposeResult
from textual.widgets import Input

from kiosk.guide.words import Wording
from kiosk.staff.acts import Act
from kiosk.staff.asking import Asking


class TextQuestion(Asking[str]):
    """Answers with what was typed; Esc, or a click on it, answers None and changes nothing.

    Args:
        words: Give the words to click on.
        text: The question.
        value: What stands in the line at first.
    """

    def __init__(self, words: Wording, text: str, value: str) -> None:
        super().__init__(words, text)
        self._value = value

    def parts(self) -> ComposeResult:
        """The line, and what takes it."""
        yield Input(self._value, select_on_focus=False)
        yield Act(self.words, "take_it")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.value)

    def action_take_it(self) -> None:
        """Answer, for a mouse."""
        self.dismiss(self.query_one(Input).value)
