"""What one column of a spreadsheet holds: a list to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, OptionList

from kiosk.directory.exchange.columns import Field
from kiosk.guide.words import Wording
from kiosk.staff.acts import Act


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answer; ``field`` is None for the staff note."""

    field: Field | None


class FieldChoice(ModalScreen[Chosen | None]):
    """Choose what a column holds. Esc changes nothing.

    Args:
        words: Give the words to click on.
        text: The question.
        choices: Each field with its words, in the order of the list.
        now: What it is taken for now.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", show=False)]
    DEFAULT_CSS = """
    FieldChoice { align: center middle; }
    FieldChoice Vertical {
        width: 60; max-width: 100%; height: 90%; padding: 1 2; border: solid $foreground; background: $surface;
    }
    FieldChoice Label { width: 100%; margin-bottom: 1; }
    FieldChoice OptionList { height: 1fr; border: none; }
    FieldChoice Act { margin-top: 1; }
    """

    def __init__(
        self, words: Wording, text: str, choices: Sequence[tuple[Field | None, str]], now: Field | None
    ) -> None:
        super().__init__()
        self._words, self._text, self._choices, self._now = words, text, choices, now

    def compose(self) -> ComposeResult:
        """The question, the list, where what is now stands chosen, and the way out."""
        listed = OptionList(*(told for _, told in self._choices), markup=False)
        listed.highlighted = next((at for at, (field, _) in enumerate(self._choices) if field == self._now), 0)
        yield Vertical(Label(self._text, markup=False), listed, Act(self._words, "no"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer."""
        event.stop()
        self.dismiss(Chosen(self._choices[event.option_index][0]))

    def action_no(self) -> None:
        """Esc changes nothing."""
        self.dismiss(None)
