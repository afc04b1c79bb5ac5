"""National numbers, coalitions and links: what to call, open or read, and one key to confirm it or take it off."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from kiosk.guide.care_told import dates_told, line_told, script_told, ways_told
from kiosk.guide.files import confirmation_acts
from kiosk.guide.files.confirmations import read_confirmations
from kiosk.guide.files.kept_entries import KeptEntry, kept_entries
from kiosk.guide.glyphs import without_hidden
from kiosk.settings import read_settings
from kiosk.staff.desk import Desk
from kiosk.staff.providers.telling import TellingScreen


class NationalScreen(TellingScreen):
    """Every hotline, coalition, web page and topic, most pressing first. F2 confirms, F3 takes off or shows again."""

    title_key = "keep-title"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "right", show=False),
        Binding("f3", "withdraw", show=False),
    ]
    AUTO_FOCUS = "#entries"
    DEFAULT_CSS = """
    NationalScreen .intro { margin: 0; }
    NationalScreen #call { height: auto; max-height: 9; padding: 0 2; margin-top: 1; }
    NationalScreen #ways { height: auto; padding: 0 2; text-style: bold; }
    NationalScreen #script { height: auto; }
    NationalScreen #notice { margin-bottom: 0; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entries: tuple[KeptEntry, ...] = ()

    def parts(self) -> ComposeResult:
        """How many are due, the list, and how to look at the chosen one."""
        yield self.acts("right", "withdraw")
        yield Static("", id="count", classes="intro", markup=False)
        yield OptionList(id="entries", markup=False)
        yield VerticalScroll(
            Static("", id="ways", markup=False), Static("", id="script", markup=False), id="call", can_focus=False
        )
        yield self.notice()

    def on_mount(self) -> None:
        """Read them; a file of confirmations that is at fault is told."""
        self._read()
        for fault in read_confirmations(self.desk.home)[1][:1]:
            self.tell(self.desk.words.sentences(fault))

    def _read(self) -> None:
        """Read them anew. While the screen is open each keeps its place, so that a wrong key is taken back at once."""
        places = {entry.id: place for place, entry in enumerate(self._entries)}
        found = sorted(self.attempt(self._found) or (), key=lambda entry: places.get(entry.id, len(places)))
        words, listed, today = self.desk.words, self.query_one("#entries", OptionList), self.desk.today()
        told = [without_hidden(line_told(entry, today, words)) for entry in found]
        if [entry.id for entry in found] != list(places):
            listed.clear_options().add_options(told)
            listed.highlighted = 0 if found else None
        else:
            for place, line in enumerate(told):
                listed.replace_option_prompt_at_index(place, line)
        self._entries = tuple(found)
        due = sum(entry.is_due for entry in found)
        self.query_one("#count", Static).update(words("keep-screen-count", count=due))
        self._show_call()

    def _found(self) -> tuple[KeptEntry, ...]:
        home = self.desk.home
        return kept_entries(home, self.desk.today(), read_settings(home)[0].freshness.hide_after_days)

    def _chosen(self) -> KeptEntry | None:
        at = self.query_one("#entries", OptionList).highlighted
        return None if at is None or at >= len(self._entries) else self._entries[at]

    @on(OptionList.OptionHighlighted, "#entries")
    def _show_call(self) -> None:
        """How to reach it, what to say, and where its words are from."""
        words, entry = self.desk.words, self._chosen()
        ways, script = self.query_one("#ways", Static), self.query_one("#script", Static)
        if entry is None:
            ways.update("")
            script.update("")
            return
        ways.update("   ".join(without_hidden(way) for way in ways_told(entry.item, words)))
        told = (script_told(entry, words), *dates_told(entry, words))
        script.update("\n".join(without_hidden(line) for line in told))

    def action_right(self) -> None:
        """Note that it was right today, and choose the next one."""
        entry = self._chosen()
        if entry is not None and self._note(entry, "confirm"):
            self.query_one("#entries", OptionList).action_cursor_down()
            self._tell_done(entry, "confirm-withdrawn" if entry.noted.withdrawn_on is not None else "confirm")

    def action_withdraw(self) -> None:
        """Take it off; what was taken off is shown again."""
        entry = self._chosen()
        act = "restore" if entry is not None and entry.noted.withdrawn_on is not None else "withdraw"
        if entry is not None and self._note(entry, act):
            self._tell_done(entry, act)

    def _note(self, entry: KeptEntry, act: str) -> bool:
        note = {
            "confirm": confirmation_acts.confirm,
            "withdraw": confirmation_acts.withdraw,
            "restore": confirmation_acts.put_back,
        }[act]

        def noted() -> bool:
            note(self.desk.home, entry.kind, entry.item.key, self.desk.initials, self.desk.today())
            return True

        is_noted = self.attempt(noted) or False
        if is_noted:
            self._read()
        return is_noted

    def _tell_done(self, entry: KeptEntry, key: str) -> None:
        self.tell(self.desk.words(f"keep-done-{key}", name=entry.name))
