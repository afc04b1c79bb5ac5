"""The passphrase of a back-up, typed unseen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from kiosk.guide.words import Wording
from kiosk.staff.acts import Act


class PassphraseQuestion(ModalScreen[str]):
    """Asks for the passphrase of a back-up; Esc answers "".

    Args:
        words: Give the words to click on.
        text: The question.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", show=False)]
    DEFAULT_CSS = """
    PassphraseQuestion { align: center middle; }
    PassphraseQuestion Vertical {
        width: 64; max-width: 100%; height: auto; padding: 1 2; border: solid $foreground; background: $surface;
    }
    PassphraseQuestion Label { width: 100%; margin-bottom: 1; }
    PassphraseQuestion Act { margin-top: 1; }
    """

    def __init__(self, words: Wording, text: str) -> None:
        super().__init__()
        self._words, self._text = words, text

    def compose(self) -> ComposeResult:
        """The question, a line that shows no letter, and the way out."""
        yield Vertical(Label(self._text, markup=False), Input(password=True), Act(self._words, "no"))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.value)

    def action_no(self) -> None:
        """Esc gives none."""
        self.dismiss("")
