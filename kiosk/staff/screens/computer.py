"""How this computer is: everything that was looked at, the worst first, and what to do."""

import asyncio
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from kiosk.doctor.examine import examine
from kiosk.doctor.machine import this_machine
from kiosk.doctor.told import told_lines
from kiosk.staff.acts import Act, ActRow
from kiosk.staff.screen import StaffScreen


class ComputerScreen(StaffScreen):
    """What ``kiosk doctor`` finds, as far as the kiosk itself may look."""

    title_key = "staff-computer-title"
    AUTO_FOCUS = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f5", "look", show=False)]
    DEFAULT_CSS = "ComputerScreen VerticalScroll { padding: 1 2; } ComputerScreen #found { width: 100%; }"

    def parts(self) -> ComposeResult:
        """One text, and a key to look again."""
        with VerticalScroll():
            yield Static("", id="found", markup=False)
        yield ActRow(Act(self.desk.words, "look"))

    def on_mount(self) -> None:
        """Look."""
        self.action_look()

    @work(exclusive=True)
    async def action_look(self) -> None:
        """Look at everything; a printer that is off takes some seconds."""
        words, told = self.desk.words, self.query_one("#found", Static)
        told.update(words("staff-computer-looking"))
        found = await asyncio.to_thread(examine, this_machine(self.desk.home), self.desk.today())
        parts = [f"{level}  {line}\n{remedy}".rstrip() for level, line, remedy in told_lines(found, words)]
        told.update("\n\n".join([words("staff-computer-more"), *parts]))
