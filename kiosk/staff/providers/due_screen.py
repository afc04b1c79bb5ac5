"""The call list: programs that nobody here has reached for a while, what to say, and one key when all is right."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory import staff_acts
from kiosk.directory.due import Due, due
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.glyphs import without_hidden
from kiosk.staff.desk import Desk
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.lines import MOST_LINES
from kiosk.staff.providers.preview import phone_told
from kiosk.staff.providers.reading import must_be_as_shown
from kiosk.staff.providers.telling import TellingScreen


class DueScreen(TellingScreen):
    """Programs to call, never reached ones first. F2 notes that the one chosen was reached; Enter corrects it."""

    title_key = "staff-due-title"
    keys_key = "staff-keys-correct"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "reached", show=False)]
    AUTO_FOCUS = "#due"
    DEFAULT_CSS = """
    DueScreen #call { height: auto; max-height: 10; padding: 0 2; margin-top: 1; }
    DueScreen #number { height: auto; padding: 0 4; margin: 1 0; text-style: bold; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._due: tuple[Due, ...] = ()

    def parts(self) -> ComposeResult:
        """How many, the list, and the call for the chosen one."""
        yield self.acts("reached")
        yield Static("", id="count", classes="intro", markup=False)
        yield OptionList(id="due", markup=False)
        yield Static("", id="number", markup=False)
        yield Static("", id="call", markup=False)
        yield self.notice()

    def on_screen_resume(self) -> None:
        """Read who is due: at first, and after something was corrected."""
        self._read()

    def _read(self) -> None:
        found = self.attempt(self._found)
        self._due = found or ()
        words, listed = self.desk.words, self.query_one("#due", OptionList)
        at = listed.highlighted or 0
        self.query_one("#count", Static).update(words("staff-due-count", count=len(self._due)))
        listed.clear_options()
        listed.add_options(Option(self._told(one), id=one.provider.key) for one in self._due[:MOST_LINES])
        listed.highlighted = min(at, listed.option_count - 1) if listed.option_count else None
        self._show_call()

    def _found(self) -> tuple[Due, ...]:
        with directory_to_read(self.desk.home) as store:
            return due(store.all(), self.desk.today())

    def _told(self, one: Due) -> str:
        name = without_hidden(one.provider.name)
        if one.days is None:
            return self.desk.words("staff-due-never", name=name)
        return self.desk.words("staff-due-days", name=name, days=one.days)

    def _chosen(self) -> Due | None:
        at = self.query_one("#due", OptionList).highlighted
        return None if at is None else self._due[at]

    @on(OptionList.OptionHighlighted, "#due")
    def _show_call(self) -> None:
        """The numbers and what to say."""
        words, one = self.desk.words, self._chosen()
        number, call = self.query_one("#number", Static), self.query_one("#call", Static)
        if one is None:
            number.update("")
            call.update("")
            return
        told = "\n".join(without_hidden(phone_told(words, phone)) for phone in one.provider.phones)
        number.update(told or words("staff-due-no-number"))
        call.update(words("staff-due-script", name=without_hidden(one.provider.name)))

    @on(OptionList.OptionSelected, "#due")
    def _correct(self) -> None:
        if (one := self._chosen()) is not None:
            self.tell("")
            self.app.push_screen(FormScreen(self.desk, one.provider))

    @work
    async def action_reached(self) -> None:
        """Note that the program was reached today and all was right; the next one moves up."""
        one = self._chosen()
        if one is not None and await self.aside(lambda: self._confirm(one)):
            self._read()
            self.tell(self.desk.words("staff-due-done", name=one.provider.name))

    def _confirm(self, one: Due) -> bool:
        must_be_as_shown(self.desk, one.provider)
        staff_acts.confirm(self.desk.home, one.provider.key, self.desk.initials, self.desk.today())
        return True
