"""One of several things to choose, over the screen."""

from collections.abc import Sequence
from typing import TypeVar

from textual.app import ComposeResult
from textual.widgets import OptionList

from kiosk.guide.words import Wording
from kiosk.staff.asking import Asking

Key = TypeVar("Key")


class ListQuestion(Asking[Key]):
    """Answers with the key of what was chosen; Esc, or a click on it, answers None and changes nothing.

    Args:
        words: Give the words to click on.
        text: The question.
        choices: A key and a line for each.
        now: The key that is chosen at first.
    """

    DEFAULT_CSS = """
    ListQuestion Vertical { height: 90%; padding: 0 2; }
    ListQuestion OptionList { height: 1fr; border: none; }
    """

    def __init__(self, words: Wording, text: str, choices: Sequence[tuple[Key, str]], now: Key) -> None:
        super().__init__(words, text)
        self._choices, self._now = choices, now

    def parts(self) -> ComposeResult:
        """The list, where what is now stands chosen."""
        listed = OptionList(*(told for _, told in self._choices), markup=False)
        listed.highlighted = next((at for at, (key, _) in enumerate(self._choices) if key == self._now), 0)
        yield listed

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer."""
        event.stop()
        self.dismiss(self._choices[event.option_index][0])
