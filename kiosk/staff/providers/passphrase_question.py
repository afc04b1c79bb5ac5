"""The passphrase of a back-up, typed unseen."""

from textual.app import ComposeResult
from textual.widgets import Input

from kiosk.staff.asking import Asking


class PassphraseQuestion(Asking[str]):
    """Asks for the passphrase of a back-up; Esc, or a click on it, answers None."""

    def parts(self) -> ComposeResult:
        """A line that shows no letter."""
        yield Input(password=True)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        event.stop()
        self.dismiss(event.value)
