"""The first screen after the PIN: what needs attention, and everything that can be opened."""

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kiosk.doctor.machine import this_machine
from kiosk.guide.glyphs import without_hidden
from kiosk.settings import read_settings
from kiosk.staff.attention import attention, numbers
from kiosk.staff.computer import computer_concerns
from kiosk.staff.concern import Concern
from kiosk.staff.desk import Desk
from kiosk.staff.menu import menu
from kiosk.staff.office import Office
from kiosk.staff.printer.printer_report import ask_printer, printer_concerns
from kiosk.staff.screen import Question, StaffScreen

MOST_CONCERNS = 12


class AllIsWellScreen(StaffScreen):
    """What needs attention, most pressing first, then the menu. Enter opens the screen that helps.

    Args:
        desk: What is worked with.
        office: What the screens of the menu are made from.
        finish: Called when staff are done.
    """

    title_key = "staff-well-title"
    keys_key = "staff-well-keys"
    AUTO_FOCUS = "#all"
    DEFAULT_CSS: ClassVar[str] = "AllIsWellScreen #all { height: 1fr; margin: 1 1; }"

    def __init__(self, desk: Desk, office: Office, finish: Callable[[], None]) -> None:
        super().__init__(desk)
        self._finish = finish
        self._menu = menu(office)
        self._printer = "asking"

    def parts(self) -> ComposeResult:
        """One list: concerns, then places."""
        yield OptionList(id="all", markup=False)

    def on_screen_resume(self) -> None:
        """Look again, as a screen above may have put something right."""
        self._look()

    @work(exclusive=True, group="look")
    async def _look(self) -> None:
        home, today = self.desk.home, self.desk.today()
        if not self.query_one("#all", OptionList).option_count:
            self._show((), self.desk.words("staff-well-looking"))
            # Nothing is chosen yet: Enter must not open another line than the one it was pressed on.
            self.query_one("#all", OptionList).highlighted = None
        before = await numbers(home, today)
        after = await asyncio.to_thread(attention, home, today)  # keys are answered meanwhile
        after += await asyncio.to_thread(computer_concerns, this_machine(home), today, self.desk.words)
        printer = read_settings(home)[0].printer
        self._printer = "asking" if printer.is_set else "none"
        self._show_all((*before, *printer_concerns(home, None), *after))
        if printer.is_set:
            report = await asyncio.to_thread(ask_printer, printer)  # seconds, where it is off
            self._printer = report.state.value
            self._show_all((*before, *printer_concerns(home, report), *after))

    def _show_all(self, concerns: Sequence[Concern]) -> None:
        self._show(concerns, self.desk.words("staff-well-look" if concerns else "staff-well-all", count=len(concerns)))

    def _show(self, concerns: Sequence[Concern], heading: str) -> None:
        words, chosen = self.desk.words, self._chosen()
        options: list[Option | None] = [Option(heading, disabled=True)]
        for number, concern in enumerate(concerns[:MOST_CONCERNS]):
            options.append(Option(f"* {self._told(concern)}", id=f"{concern.place}.{concern.key or number}"))
        told = words(f"staff-printer-is-{self._printer}")
        options += [None, *(Option(words(f"staff-menu-{key}", told=told), id=key) for key in self._menu)]
        listed = self.query_one("#all", OptionList)
        listed.clear_options()
        listed.add_options(options)
        ids = [option.id for option in listed.options]
        first = "providers" if not concerns else ids[1]
        listed.highlighted = ids.index(chosen if chosen is not None and chosen in ids else first)

    def _told(self, concern: Concern) -> str:
        words = self.desk.words
        if concern.problem is not None:
            return without_hidden(words.sentences(concern.problem))
        return without_hidden(words(f"staff-concern-{concern.key}", **concern.facts))

    def _chosen(self) -> str | None:
        listed = self.query_one("#all", OptionList)
        return None if listed.highlighted is None else listed.get_option_at_index(listed.highlighted).id

    @on(OptionList.OptionSelected, "#all")
    def _open(self, event: OptionList.OptionSelected) -> None:
        place = (event.option_id or "").partition(".")[0]
        if place in self._menu:
            self.app.push_screen(self._menu[place](self.desk))

    @work(exclusive=True)
    async def action_back(self) -> None:
        """Leave the staff's screens, after asking: Esc pressed once too often must not cost the PIN again."""
        words = self.desk.words
        if await self.app.push_screen_wait(
            Question(words("staff-finish"), words("staff-finish-yes"), words("staff-finish-no"))
        ):
            self._finish()
