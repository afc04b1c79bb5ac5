"""The list of local programs: type to search, open one, add one."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.problem import KioskError
from kiosk.staff.desk import Desk
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.lines import MOST_LINES, StaffLine, matching, staff_line
from kiosk.staff.providers.reading import read_provider
from kiosk.staff.providers.telling import TellingScreen

_READ_AT_ONCE = 500


class ProvidersScreen(TellingScreen):
    """All local programs, retired ones too. What is typed searches; arrows choose; Enter opens; F2 adds."""

    title_key = "staff-list-title"
    keys_key = "staff-keys-open"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "add", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "move(-10)", show=False),
        Binding("pagedown", "move(10)", show=False),
    ]
    AUTO_FOCUS = "#search"
    DEFAULT_CSS = """
    ProvidersScreen #search { height: 1; border: none; padding: 0 1; margin: 0 2 1 2; background: $panel; }
    ProvidersScreen #count { height: auto; padding: 0 2; }
    """

    # The choice is seen while the search has the cursor.
    CSS = """
    ProvidersScreen OptionList > .option-list--option-highlighted { background: $field; color: $field-text; }
    .-plain ProvidersScreen OptionList > .option-list--option-highlighted { text-style: reverse; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: list[StaffLine] = []
        self._is_read = False

    def parts(self) -> ComposeResult:
        """The search, the list, and how many there are."""
        yield self.acts("add")
        yield Static(self.desk.words("staff-list-search"), classes="intro", markup=False)
        yield Input(id="search")
        yield OptionList(id="found", markup=False)
        yield Static("", id="count", markup=False)
        yield self.notice()

    def on_screen_resume(self) -> None:
        """Read the list: at first, and whenever a screen above it may have changed it."""
        self._read()

    @work(exclusive=True)
    async def _read(self) -> None:
        """Read a few hundred programs at a time, so that keys are answered meanwhile."""
        lines: list[StaffLine] = []
        self._is_read = False
        try:
            with directory_to_read(self.desk.home) as store:
                for provider in store.all():
                    lines.append(staff_line(provider))
                    if len(lines) % _READ_AT_ONCE == 0:
                        self._lines = max(self._lines, lines, key=len)
                        if len(lines) == _READ_AT_ONCE:
                            self._show()
                        self.query_one("#count", Static).update(self._count_told(0))
                        await asyncio.sleep(0)
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))
        self._lines, self._is_read = lines, True
        self._show()

    @on(Input.Changed, "#search")
    def _show(self) -> None:
        """Draw the programs that fit what is typed; the one that was chosen stays so if it still fits."""
        found, chosen = self.query_one("#found", OptionList), self._chosen()
        fitting = matching(self._lines, self.query_one("#search", Input).value)
        found.clear_options()
        found.add_options(Option(self._told(line), id=line.key) for line in fitting)
        keys = [line.key for line in fitting]
        found.highlighted = keys.index(chosen) if chosen in keys else (0 if keys else None)
        self.query_one("#count", Static).update(self._count_told(len(fitting)))

    def _count_told(self, shown: int) -> str:
        words, count = self.desk.words, len(self._lines)
        if not self._is_read:
            return words("staff-list-reading", count=count)
        if not shown:
            return words("staff-list-none" if count else "staff-list-empty")
        return words("staff-list-more" if shown == MOST_LINES else "staff-list-count", shown=shown, all=count)

    def _told(self, line: StaffLine) -> str:
        return self.desk.words(f"staff-line-{line.status}", name=line.name, phone=line.phone).rstrip()

    def _chosen(self) -> str | None:
        found = self.query_one("#found", OptionList)
        return None if found.highlighted is None else found.get_option_at_index(found.highlighted).id

    def action_move(self, lines: int) -> None:
        """Move the choice while the search keeps the cursor."""
        found = self.query_one("#found", OptionList)
        if found.option_count:
            found.highlighted = max(0, min(found.option_count - 1, (found.highlighted or 0) + lines))

    @on(Input.Submitted, "#search")
    def _open_chosen(self) -> None:
        if (key := self._chosen()) is not None:
            self._open(key)

    @on(OptionList.OptionSelected, "#found")
    def _open_touched(self, event: OptionList.OptionSelected) -> None:
        if event.option_id is not None:
            self._open(event.option_id)

    def _open(self, key: str) -> None:
        provider = self.attempt(lambda: read_provider(self.desk, key))
        if provider is not None:
            self.tell("")
            self.app.push_screen(FormScreen(self.desk, provider))

    def action_add(self) -> None:
        """An empty form."""
        self.app.push_screen(FormScreen(self.desk, None))
