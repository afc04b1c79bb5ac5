"""A screen that tells on the page what happened, a fault too; no message floats over it or goes by itself."""

from collections.abc import Callable
from typing import TypeVar

from textual.containers import Horizontal
from textual.widgets import Button, Static

from kiosk.problem import KioskError
from kiosk.staff.providers.lines import shown
from kiosk.staff.screen import StaffScreen

_Result = TypeVar("_Result")


class TellingScreen(StaffScreen):
    """A screen of staff with a line for what happened. Text in it is never read as markup."""

    DEFAULT_CSS = """
    TellingScreen #notice { height: auto; min-height: 1; max-height: 4; padding: 0 2; margin-bottom: 1; }
    TellingScreen #notice { text-style: bold; }
    TellingScreen .intro { height: auto; padding: 0 2; margin: 1 0; }
    TellingScreen OptionList { height: 1fr; border: none; padding: 0 1; }
    TellingScreen OptionList:focus { border: none; }
    TellingScreen .acts { height: 1; padding: 0 2; }
    """

    def acts(self, *names: str) -> Horizontal:
        """Make a row to click on, one word for each action; each tells its key, so the cursor passes them by."""
        row = [Button(self.desk.words(f"staff-act-{name}"), action=f"screen.{name}", compact=True) for name in names]
        for button in row:
            button.can_focus = False
            button.styles.padding, button.styles.margin, button.styles.min_width = (0, 1), (0, 1, 0, 0), 4
        return Horizontal(*row, classes="acts")

    def notice(self) -> Static:
        """Make the line; each screen puts it where its parts end."""
        return Static("", id="notice", markup=False)

    def tell(self, text: str) -> None:
        """Put a sentence on the line, in place of the one before."""
        self.query_one("#notice", Static).update(shown(text))

    def attempt(self, act: Callable[[], _Result]) -> _Result | None:
        """Do something that can fail for reasons of the world; a fault is told, and None comes back."""
        try:
            return act()
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))
            return None
