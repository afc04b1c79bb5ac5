"""Write down what an app reads from this terminal through the kiosk's own driver: one key a line.

python -m tests.deploy.key_log FILE
"""

import os
import sys
from pathlib import Path

from kiosk.supervisor.environment import SET

os.environ.update(SET)  # before Textual is imported, as the kiosk does

from textual import events
from textual.app import App

from kiosk.supervisor.wipe import wipe
from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.driver import TerminalDriver
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.kitty_keys import KITTY_ON
from kiosk.walkup.staff_keys import StaffKeys


class KeyLog(App[None], inherit_bindings=False):
    """Writes each key's name, or the sign it types; and the end of a visit, which it goes on after."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, file: Path) -> None:
        super().__init__(driver_class=TerminalDriver)
        self._file = file

    def beat(self) -> None:
        """Nobody counts."""

    def on_ready(self) -> None:
        """Take the terminal."""
        assert isinstance(self._driver, TerminalDriver)
        chord = StaffKeys(("F9", "F9", "F9"))
        self._driver.watch = InputWatch(self, lambda: True, self.ends, trial=False, chord=chord)
        self._driver.take_terminal()
        self.note("ready")

    def ends(self, how: VisitEnd) -> None:
        """Note what would end a visit."""
        self.note(how.name)

    async def on_event(self, event: events.Event) -> None:
        """Note a key. F11 wipes the terminal as after a visit, F10 is the next visit."""
        if isinstance(event, events.Key):
            self.note(event.character if event.is_printable and event.character else event.key)
            if event.key in ("f10", "f11"):
                os.write(1, wipe("foot") if event.key == "f11" else KITTY_ON.encode())
        else:
            await super().on_event(event)

    def note(self, what: str) -> None:
        """Write a line."""
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{what}\n")


if __name__ == "__main__":
    KeyLog(Path(sys.argv[1])).run()
