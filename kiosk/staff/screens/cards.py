"""The interpreter cards: read each with somebody who speaks the language, and switch it on."""

import os
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from kiosk.guide.files.load_pack import load_home
from kiosk.guide.interpreter_card import InterpreterCard
from kiosk.guide.right_to_left import turned
from kiosk.settings import read_settings
from kiosk.settings_file import change_settings
from kiosk.staff.desk import Desk
from kiosk.staff.providers.telling import TellingScreen

SETTING = "languages.cards"


class CardsScreen(TellingScreen):
    """Every card of the pack. F2 switches the chosen one on or off; that is kept at once."""

    title_key = "staff-cards-title"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "switch", show=False)]
    AUTO_FOCUS = "#cards"
    DEFAULT_CSS = """
    CardsScreen .intro { margin: 0; }
    CardsScreen #card { height: auto; max-height: 9; padding: 0 2; margin-top: 1; }
    CardsScreen #own { height: auto; text-style: bold; }
    CardsScreen #english, CardsScreen #review { height: auto; }
    CardsScreen #notice { margin-bottom: 0; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._term = os.environ.get("TERM", "")
        self._cards: tuple[InterpreterCard, ...] = ()
        self._on: tuple[str, ...] = ()

    def parts(self) -> ComposeResult:
        """What they are for, the list, and the words of the chosen one."""
        yield self.acts("switch")
        yield Static(self.desk.words("staff-cards-intro"), classes="intro", markup=False)
        yield OptionList(id="cards", markup=False)
        yield VerticalScroll(
            Static("", id="own", markup=False),
            Static("", id="english", markup=False),
            Static("", id="review", markup=False),
            id="card",
            can_focus=False,
        )
        yield self.notice()

    def on_mount(self) -> None:
        """Read the cards and the settings."""
        loaded = self.attempt(lambda: load_home(self.desk.home))
        self._cards = () if loaded is None else loaded.pack.cards.cards
        self._on = read_settings(self.desk.home)[0].languages.cards
        listed = self.query_one("#cards", OptionList)
        listed.add_options([self._told(card) for card in self._cards])
        listed.highlighted = 0 if self._cards else None
        if loaded is not None and not self._cards:
            self.tell(self.desk.words("staff-cards-none"))

    def _told(self, card: InterpreterCard) -> str:
        """One line of the list; its state is told by a shape. What cannot be drawn is not tried."""
        key = "staff-cards-line" if card.can_be_drawn(self._term) else "staff-cards-line-undrawn"
        mark = "[x]" if card.language in self._on else "[ ]"
        return self.desk.words(key, mark=mark, language=card.english_name, name=turned(card.name))

    @property
    def _chosen(self) -> InterpreterCard | None:
        at = self.query_one("#cards", OptionList).highlighted
        return None if at is None or at >= len(self._cards) else self._cards[at]

    @on(OptionList.OptionHighlighted, "#cards")
    def _show_card(self) -> None:
        """The words as a visitor shows them, their English, and who has checked them."""
        words, card = self.desk.words, self._chosen
        if card is None:
            return
        own = f"{turned(card.need)}\n{turned(card.call)}"
        if not card.can_be_drawn(self._term):
            own = words("staff-cards-undrawn")
        self.query_one("#own", Static).update(own)
        self.query_one("#english", Static).update("\n".join(card.in_english(words)))
        self.query_one("#review", Static).update(self._review(card))

    def _review(self, card: InterpreterCard) -> str:
        words = self.desk.words
        if doubt := card.doubt(words):
            return doubt
        if card.reviewed_on is None:
            return words("staff-cards-reviewed", by=card.reviewed_by)
        return words("staff-cards-reviewed-on", by=card.reviewed_by, date=card.reviewed_on)

    def action_switch(self) -> None:
        """Keep the other state of the chosen card, and tell it."""
        card = self._chosen
        if card is None:
            return
        is_on = card.language not in self._on
        others = [code for code in read_settings(self.desk.home)[0].languages.cards if code != card.language]
        now = (*others, card.language) if is_on else tuple(others)

        def kept() -> bool:
            change_settings(self.desk.home, {SETTING: now})
            return True

        if self.attempt(kept):
            self._on = now
            at = self._cards.index(card)
            self.query_one("#cards", OptionList).replace_option_prompt_at_index(at, self._told(card))
            self.tell(self._done(card, is_on=is_on))

    def _done(self, card: InterpreterCard, *, is_on: bool) -> str:
        """Tell what the switch did."""
        words, language = self.desk.words, card.english_name
        if not is_on:
            return words("staff-cards-off", language=language)
        if not card.can_be_drawn(self._term):
            return words("staff-cards-on-undrawn", language=language)
        return words("staff-cards-on" if card.reviewed_by else "staff-cards-on-unreviewed", language=language)
