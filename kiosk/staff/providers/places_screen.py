"""Texts that read like a place, one by one: staff say whether visitors may read each."""

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import waiting
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.told_places import ToldPlace
from kiosk.guide.glyphs import without_hidden
from kiosk.problem import KioskError
from kiosk.staff.desk import Desk
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.lines import MOST_LINES
from kiosk.staff.providers.place_question import marked
from kiosk.staff.providers.reading import read_provider
from kiosk.staff.providers.telling import TellingScreen

_READ_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A text that waits, and whose it is."""

    provider: Provider
    told: ToldPlace


class PlacesScreen(TellingScreen):
    """Texts that visitors do not get before somebody decides. F2 shows one, F3 keeps it hidden, Enter changes it."""

    title_key = "staff-places-title"
    keys_key = "staff-keys-correct"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "show_text", show=False),
        Binding("f3", "hide_text", show=False),
    ]
    AUTO_FOCUS = "#places"
    DEFAULT_CSS = """
    PlacesScreen #text { height: auto; max-height: 8; padding: 0 4; margin: 1 0; }
    PlacesScreen #help { height: auto; padding: 0 2; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._waiting: list[_Waiting] = []

    def parts(self) -> ComposeResult:
        """How many, the list, the whole text of the chosen one, and what to think of."""
        yield self.acts("show_text", "hide_text")
        yield Static("", id="count", classes="intro", markup=False)
        yield OptionList(id="places", markup=False)
        yield Static("", id="text", markup=False)
        yield Static("", id="help", markup=False)
        yield self.notice()

    def on_screen_resume(self) -> None:
        """Read what waits: at first, and after something was changed."""
        self._read()

    @work(exclusive=True, group="read-places")
    async def _read(self) -> None:
        """Read a few hundred programs at a time, so that keys are answered meanwhile."""
        found: list[_Waiting] = []
        try:
            with directory_to_read(self.desk.home) as store:
                for number, provider in enumerate(store.all(), 1):
                    found += [_Waiting(provider, told) for told in waiting(provider)]
                    if number % _READ_AT_ONCE == 0:
                        self.query_one("#count", Static).update(self.desk.words("staff-places-reading", count=number))
                        await asyncio.sleep(0)
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))
        self._waiting = found
        self._show()

    def _show(self) -> None:
        words, listed = self.desk.words, self.query_one("#places", OptionList)
        at = listed.highlighted or 0
        self.query_one("#count", Static).update(words("staff-places-count", count=len(self._waiting)))
        listed.clear_options()
        listed.add_options(Option(self._told(one)) for one in self._waiting[:MOST_LINES])
        listed.highlighted = min(at, listed.option_count - 1) if listed.option_count else None
        self._show_text()

    def _told(self, one: _Waiting) -> str:
        label = self.desk.words(f"staff-field-{one.told.field}")
        return self.desk.words("staff-places-line", name=without_hidden(one.provider.name), label=label)

    def _chosen(self) -> _Waiting | None:
        at = self.query_one("#places", OptionList).highlighted
        return None if at is None else self._waiting[at]

    @on(OptionList.OptionHighlighted, "#places")
    def _show_text(self) -> None:
        """The text, with what reads like a place marked in it."""
        one, words = self._chosen(), self.desk.words
        self.query_one("#text", Static).update(marked(one.told) if one else Text())
        lines = [words("staff-places-help")] if one else []
        lines += [words("staff-places-name-help")] if one and one.told.field == "name" else []
        self.query_one("#help", Static).update("\n".join(lines))

    @on(OptionList.OptionSelected, "#places")
    def _change(self) -> None:
        if (one := self._chosen()) is not None:
            provider = self.attempt(lambda: read_provider(self.desk, one.provider.key))
            if provider is not None:
                self.tell("")
                self.app.push_screen(FormScreen(self.desk, provider))

    @work
    async def action_show_text(self) -> None:
        """Let visitors read the text."""
        await self._decide(is_shown=True)

    @work
    async def action_hide_text(self) -> None:
        """Keep the text from visitors, and ask no more."""
        await self._decide(is_shown=False)

    async def _decide(self, is_shown: bool) -> None:
        one, desk = self._chosen(), self.desk
        if one is None:
            return
        key, told = one.provider.key, one.told
        if await self.aside(lambda: staff_acts.decide(desk.home, key, told, is_shown, desk.initials, desk.today())):
            self._waiting.remove(one)
            self._show()
            done = "staff-places-shown" if is_shown else "staff-places-hidden"
            self.tell(desk.words(done, name=one.provider.name))
        else:
            self._read()  # it is another text now
