"""The way through the pages of one visit: what is shown, what a key or touch leads to. No Textual, no clock."""

from enum import Enum, auto

from kiosk.walkup.frame import LEAVE, Frame, draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Move, Open, Page, Step
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.languages import LanguagesPage, change_language
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.screens.veil import VeilPage

DEEPEST = 50
"""Pages remembered for going back; the oldest are forgotten first, home never."""


class Outcome(Enum):
    """What the screen has to do next."""

    NOTHING = auto()
    REDRAW = auto()
    LEAVE = auto()


class Navigator:
    """Holds the pages of a visit. It starts on the neutral screen."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._pages: list[Page] = [NeutralPage(kit)]
        self._veil: VeilPage | None = None
        self._frame: Frame | None = None

    @property
    def page(self) -> Page:
        """What is on the screen: the veil when it covers the page."""
        return self._veil or self._pages[-1]

    @property
    def has_begun(self) -> bool:
        """Say whether somebody has left the neutral screen."""
        return len(self._pages) > 1

    @property
    def is_veiled(self) -> bool:
        """Say whether the page is covered."""
        return self._veil is not None

    def draw(self, columns: int, rows: int) -> Frame:
        """Draw what is to be seen."""
        self._frame = draw(self.page, columns, rows)
        return self._frame

    def cover(self, seconds_left: float) -> None:
        """Put the veil over the page, or tell the time left anew."""
        if self._veil is None:
            self._veil = VeilPage(self._kit, seconds_left)
        self._veil.seconds_left = seconds_left

    def press(self, key: str, character: str | None) -> Outcome:
        """Answer a key. On the neutral screen any key begins the visit; on the veil only the answers count."""
        if key == "f2" and self._veil is None and self.has_begun:
            return self._follow(Step.LANGUAGE)
        if key == "f3" and self._veil is None and self.has_begun and self._kit.text_size is not None:
            self._kit.text_size.next()
            return Outcome.NOTHING  # another size of the screen follows, and that is drawn
        return self._follow(self.page.press(key, character))

    def paste(self, text: str) -> Outcome:
        """Answer pasted text: where text is typed it is typed, elsewhere it does nothing."""
        if not self.has_begun:
            return self._follow(self.page.press("paste", None))
        if self._veil is not None or not self.page.takes_text:
            return Outcome.NOTHING
        outcomes = [self._follow(self.page.press(sign, sign)) for sign in text[:200] if sign.isprintable()]
        return Outcome.REDRAW if Outcome.REDRAW in outcomes else Outcome.NOTHING

    def touch(self, column: int, row: int) -> Outcome:
        """Answer a click or a finger."""
        if not self.has_begun:
            return self._follow(self.page.press("touch", None))
        action = self._frame.action_at(column, row) if self._frame else None
        if action is None:
            return Outcome.NOTHING
        if action == LEAVE:
            return Outcome.LEAVE
        kind, _, name = action.partition(":")
        if kind == "to":
            return self._follow(self.page.choose(name))
        return self.press(name, name if len(name) == 1 else None) if name else Outcome.NOTHING

    def wheel(self, lines: int) -> Outcome:
        """Answer the wheel."""
        return Outcome.NOTHING if self._veil is not None else self._follow(self.page.wheel(lines))

    def _follow(self, move: Move) -> Outcome:
        if move is Step.BEGIN:
            self._kit = self._kit.begun()
            if self._kit.text_size is not None:
                self._kit.text_size.visit_begins()
            move = Open(HomePage(self._kit))
        if move is Step.LANGUAGE:
            move = Step.NOTHING if isinstance(self.page, LanguagesPage) else change_language(self._kit)
        if isinstance(move, Open):
            self._pages.append(move.page)
            if len(self._pages) > DEEPEST:
                del self._pages[2]
            return Outcome.REDRAW
        if move is Step.LEAVE:
            return Outcome.LEAVE
        if move is Step.BACK and self._veil is not None:
            self._veil = None
            return Outcome.REDRAW
        if move is Step.BACK and len(self._pages) > 2:
            self._pages.pop()
            return Outcome.REDRAW
        return Outcome.REDRAW if move is Step.REDRAW else Outcome.NOTHING
