"""A file to choose: from those found on sticks and in the home folder, or by its path."""

from abc import abstractmethod
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kiosk.guide.glyphs import without_hidden
from kiosk.staff.desk import Desk
from kiosk.staff.providers.stick_files import STICKS, find_files
from kiosk.staff.providers.telling import TellingScreen


class ChooseScreen(TellingScreen):
    """Staff choose a file here; a derived class says which kinds, and what follows in ``chosen``.

    Attributes:
        own_name: A file in the home folder that is the kiosk's own, and nobody's to choose.
    """

    intro_key: ClassVar[str] = ""
    suffixes: ClassVar[tuple[str, ...]] = ()
    own_name: ClassVar[str] = ""
    keys_key = "staff-keys-open"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f5", "look", show=False)]
    AUTO_FOCUS = "#files"
    DEFAULT_CSS = """
    ChooseScreen #path { margin: 0 2 1 2; }
    """

    def __init__(self, desk: Desk, roots: tuple[Path, ...] = STICKS) -> None:
        super().__init__(desk)
        self._roots = (*roots, desk.home)
        self._files: tuple[Path, ...] = ()

    def parts(self) -> ComposeResult:
        """What to do, the files found, and a line for a path."""
        words = self.desk.words
        yield self.acts("look")
        yield Static(words(self.intro_key), classes="intro", markup=False)
        yield OptionList(id="files", markup=False)
        yield Static(words("staff-choose-path"), classes="intro", markup=False)
        yield Input(id="path")
        yield self.notice()

    def on_mount(self) -> None:
        """Look for files at once."""
        self.action_look()

    def action_look(self) -> None:
        """Look again: a stick may have been plugged in."""
        self._files = tuple(
            path for path in find_files(self._roots, self.suffixes) if path != self.desk.home / self.own_name
        )
        listed = self.query_one("#files", OptionList)
        listed.clear_options()
        listed.add_options(Option(without_hidden(self.told_of(path))) for path in self._files)
        listed.highlighted = 0 if self._files else None
        self.tell(self.said_first() if self._files else self.desk.words("staff-choose-none"))

    @on(OptionList.OptionSelected, "#files")
    def _listed(self, event: OptionList.OptionSelected) -> None:
        self._choose(self._files[event.option_index])

    @on(Input.Submitted, "#path")
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._choose(Path(event.value.strip()).expanduser())

    def _choose(self, path: Path) -> None:
        self.tell("")
        self.attempt(lambda: self.chosen(path))

    def told_of(self, path: Path) -> str:
        """Return how a file is listed."""
        return str(path)

    def said_first(self) -> str:
        """Return what is said over the files that were found."""
        return ""

    @abstractmethod
    def chosen(self, path: Path) -> None:
        """Go on with this file.

        Raises:
            KioskError: It cannot be used; the screen tells why.
        """
