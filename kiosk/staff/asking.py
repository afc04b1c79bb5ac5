"""A question over the screen that somebody answers, or leaves with Esc."""

from abc import abstractmethod
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from kiosk.guide.words import Wording
from kiosk.staff.acts import Act

Answer = TypeVar("Answer")


class Asking(ModalScreen[Answer | None], Generic[Answer]):
    """A frame with the question, what it is answered with, and the way out: Esc, or a click on it, answers None.

    A derived class gives `parts`, and calls ``dismiss`` with the answer.

    Args:
        words: Give the words to click on.
        text: The question.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", show=False)]
    DEFAULT_CSS = """
    Asking { align: center middle; }
    Asking Vertical {
        width: 68; max-width: 100%; height: auto; padding: 1 2; border: solid $foreground; background: $surface;
    }
    Asking Label { width: 100%; margin-bottom: 1; }
    Asking Act { margin-top: 1; }
    """

    def __init__(self, words: Wording, text: str) -> None:
        super().__init__()
        self.words, self._text = words, text

    @abstractmethod
    def parts(self) -> ComposeResult:
        """What stands between the question and the way out."""

    def compose(self) -> ComposeResult:
        """The question, its parts, and the way out."""
        yield Vertical(Label(self._text, markup=False), *self.parts(), Act(self.words, "no"))

    def action_no(self) -> None:
        """Leave it as it is."""
        self.dismiss(None)
