"""One field of a form: label, what is typed, and a line below for a fault, a remark or a preview."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Input, Label, Static, TextArea

from kiosk.staff.providers.choice import Choice
from kiosk.staff.providers.lines import shown

_ROWS = {"phones": 3, "description": 4, "staff_note": 3}
"""Fields with several lines."""


class Fields(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The fields of a form, below one another. The arrows are left to the form: they go from field to field."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", show=False),
        Binding("pagedown", "page_down", show=False),
    ]
    DEFAULT_CSS = "Fields { height: 1fr; scrollbar-size-vertical: 1; }"


class Field(Vertical):
    """A labelled field. Nothing in it is read as markup.

    Args:
        name: Of the field, as in ``edit.FIELDS``.
        label: What stands beside it.
        text: What it holds at first.
        choices: The few answers there are, where nothing else can be typed.
    """

    DEFAULT_CSS = """
    Field { height: auto; border-left: blank; }
    Field:focus-within { border-left: solid $foreground; }
    Field > Horizontal { height: auto; }
    Field Label { width: 20; padding: 0 1; }
    Field Input, Field TextArea { width: 1fr; border: none; padding: 0 1; margin-right: 2; background: $panel; }
    Field Input:focus { border: none; background: $field; color: $field-text; }
    Field TextArea { scrollbar-size-vertical: 1; }
    Field Input { height: 1; }
    Field Choice { width: 1fr; margin-right: 2; }
    Field .note { height: auto; padding: 0 2 0 21; display: none; }
    Field .note.told { display: block; }
    Field.wrong Label { text-style: bold reverse; }
    Field.wrong .note { text-style: bold; }
    """

    def __init__(self, name: str, label: str, text: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(id=f"field-{name}")
        self.field_name, self._label, self._first = name, label, text
        self._box: Input | TextArea | Choice
        if choices:
            self._box = Choice(choices, text, id=f"box-{name}")
        elif name in _ROWS:
            self._box = TextArea(text, id=f"box-{name}", compact=True)
            self._box.styles.height = _ROWS[name]
        else:
            self._box = Input(text, id=f"box-{name}", select_on_focus=False)
        self._note = Static("", classes="note", markup=False)
        self._told, self._noted_for = "", text

    def compose(self) -> ComposeResult:
        """Label and box side by side, the note below."""
        yield Horizontal(Label(self._label, markup=False), self._box)
        yield self._note

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self._box.text if isinstance(self._box, TextArea) else self._box.value

    @property
    def is_changed(self) -> bool:
        """Whether it holds something else than at first."""
        return self.text != self._first

    @property
    def is_noted(self) -> bool:
        """Whether the note below is about the text as it is now."""
        return self.text == self._noted_for

    def take(self, text: str, typed: str | None = None) -> None:
        """Hold ``text`` as what it is at first, in place of ``typed``; what was typed since then is left."""
        self._first = text
        if text == self.text or (typed is not None and typed != self.text):
            return
        if isinstance(self._box, TextArea):
            self._box.text = text
        else:
            self._box.value = text

    def note(self, text: str, is_fault: bool = False) -> None:
        """Show a sentence below the box; none when ``text`` is empty."""
        self._noted_for = self.text
        if text != self._told:  # each update lays the whole form out again
            self._told = text
            self._note.update(shown(text))
            self._note.set_class(bool(text), "told")
            if self.has_focus_within:
                self.scroll_visible(animate=False)
        self.set_class(is_fault, "wrong")

    def enter(self) -> None:
        """Put the cursor here."""
        self._box.focus()
