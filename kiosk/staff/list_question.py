"""One of several things to choose, over the screen."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, OptionList

from kiosk.guide.words import Wording
from kiosk.staff.acts import Act


class ListQuestion(ModalScreen[str]):
    """Answers with the key of what was chosen; Esc, or a click on it, answers "" and changes nothing.

    Args:
        words: Give the words to click on.
        text: The question.
        choices: A key and a line for each.
        now: The key that is chosen at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", show=False)]
    DEFAULT_CSS = """
    ListQuestion { align: center middle; }
    ListQuestion Vertical {
        width: 68; max-width: 100%; height: 90%; padding: 0 2; border: solid $foreground; background: $surface;
    }
    ListQuestion Label { width: 100%; margin-bottom: 1; }
    ListQuestion OptionList { height: 1fr; border: none; }
    ListQuestion Act { margin-top: 1; }
    """

    def __init__(self, words: Wording, text: str, choices: Sequence[tuple[str, str]], now: str) -> None:
        super().__init__()
        self._words, self._text, self._choices, self._now = words, text, choices, now

    def compose(self) -> ComposeResult:
        """The question, the list, where what is now stands chosen, and the way out."""
        listed = OptionList(*(told for _, told in self._choices), markup=False)
        listed.highlighted = next((at for at, (key, _) in enumerate(self._choices) if key == self._now), 0)
        yield Vertical(Label(self._text, markup=False), listed, Act(self._words, "no"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer."""
        event.stop()
        self.dismiss(self._choices[event.option_index][0])

    def action_no(self) -> None:
        """Esc changes nothing."""
        self.dismiss("")
