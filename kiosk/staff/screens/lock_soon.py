"""The cover that comes shortly before the staff's screens lock themselves."""

from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static

from kiosk.guide.words import Wording

WARN_S = 30
"""So long before the lock the work is covered."""

_STEP_S = 10


class LockSoonScreen(ModalScreen[None]):
    """Covers what is being done, tells the time left, and how to go on. The app takes it away at any key.

    Args:
        words: The words.
    """

    DEFAULT_CSS = "LockSoonScreen { align: center middle; } LockSoonScreen > Static { width: 60; max-width: 100%; }"

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words, self._left_s = words, WARN_S

    def compose(self) -> ComposeResult:
        """One paragraph."""
        yield Static(self._told(), id="soon", markup=False)

    def on_mount(self) -> None:
        """Tell the time left in steps: somebody may be on the way back."""
        self.set_interval(_STEP_S, self.tick)

    def tick(self) -> None:
        """One step is over; the lock itself is the kernel's."""
        self._left_s = max(_STEP_S, self._left_s - _STEP_S)
        self.query_one("#soon", Static).update(self._told())

    def _told(self) -> str:
        return self._words("staff-lock-soon", seconds=self._left_s)
