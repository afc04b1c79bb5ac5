"""One of a few answers, all in sight: the chosen one stands in brackets, so that no colour has to be seen."""

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.widget import Widget

_BETWEEN = " "


class Choice(Widget, can_focus=True):
    """Right or Space goes to the next answer, Left to the one before; a click takes the one it is on.

    Args:
        answers: Short words.
        value: The chosen one; none is marked when it is not among them.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
    ]
    DEFAULT_CSS = """
    Choice { height: 1; padding: 0 1; background: $panel; color: $foreground; }
    Choice:focus { background: $field; color: $field-text; }
    """

    def __init__(self, answers: tuple[str, ...], value: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._answers, self._value = answers, value

    @property
    def value(self) -> str:
        """The chosen answer."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        """Choose an answer."""
        self._value = value
        self.refresh()

    def render(self) -> Text:
        """All answers on one line; none of them is read as markup."""
        return Text(_BETWEEN.join(map(self._told, self._answers)), no_wrap=True)

    def _told(self, answer: str) -> str:
        return f"[{answer}]" if answer == self._value else f" {answer} "

    def action_step(self, by: int) -> None:
        """Go to another answer, round and round."""
        at = self._answers.index(self._value) if self._value in self._answers else -min(by, 0) - 1
        self.value = self._answers[(at + by) % len(self._answers)]

    def on_click(self, event: Click) -> None:
        """Take the answer that was clicked."""
        end = self.content_region.x - self.region.x
        for answer in self._answers:
            end += len(answer) + 2 + len(_BETWEEN)
            if event.x < end:
                self.value = answer
                return
