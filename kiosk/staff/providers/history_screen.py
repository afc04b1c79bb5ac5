"""What was changed, when and by whom; the change that is chosen can be undone."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory import staff_acts
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.change import Change
from kiosk.guide.checked import when_told
from kiosk.guide.glyphs import without_hidden
from kiosk.staff.desk import Desk
from kiosk.staff.providers.telling import TellingScreen
from kiosk.staff.screen import Question


class HistoryScreen(TellingScreen):
    """Every change, the latest first. F2 undoes the one chosen, after asking."""

    title_key = "staff-history-title"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "undo", show=False)]
    AUTO_FOCUS = "#changes"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._changes: tuple[Change, ...] = ()

    def parts(self) -> ComposeResult:
        """The changes."""
        yield self.acts("undo")
        yield Static("", id="count", classes="intro", markup=False)
        yield OptionList(id="changes", markup=False)
        yield self.notice()

    def on_mount(self) -> None:
        """Read the changes."""
        self._read()

    def _read(self) -> None:
        self._changes = self.attempt(self._found) or ()
        listed = self.query_one("#changes", OptionList)
        listed.clear_options()
        listed.add_options(Option(self._told(change)) for change in self._changes)
        listed.highlighted = 0 if self._changes else None
        count = self.desk.words("staff-history-count", count=len(self._changes))
        self.query_one("#count", Static).update(count)

    def _found(self) -> tuple[Change, ...]:
        with directory_to_read(self.desk.home) as store:
            return tuple(store.history.changes())

    def _told(self, change: Change) -> str:
        """One change in words: number, day and time here, who, what."""
        words, made_at = self.desk.words, change.made_at.astimezone()
        what = words(
            f"staff-history-{change.kind}",
            names=", ".join(name or words("staff-history-gone") for name in change.names),
            count=change.providers,
            source=change.source,
            undoes=change.undoes or 0,
        )
        told = words(
            "staff-history-line",
            number=change.number,
            day=when_told(made_at.date(), words),
            time=made_at.strftime("%H:%M"),
            by=change.made_by or words("staff-history-nobody"),
            what=what,
        )
        if change.undone_by is not None:
            told = words("staff-history-undone", told=told, by=change.undone_by)
        return without_hidden(told)

    @work
    async def action_undo(self) -> None:
        """Ask, and take the chosen change back."""
        words, at = self.desk.words, self.query_one("#changes", OptionList).highlighted
        if at is None:
            return
        change = self._changes[at]
        ask = words("staff-history-ask", told=self._told(change))
        if not await self.app.push_screen_wait(Question(ask, words("staff-history-yes"), words("staff-history-no"))):
            return
        if await self.aside(lambda: self._undone(change.number)):
            self._read()
            self.tell(words("staff-history-done", number=change.number))

    def _undone(self, number: int) -> bool:
        staff_acts.undo(self.desk.home, number, self.desk.initials)
        return True
