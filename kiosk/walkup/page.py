"""What every page is: a title, a body, keys, and what they lead to."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import Area, Body


class Step(Enum):
    """What follows a key, when it does not open a page."""

    NOTHING = auto()
    REDRAW = auto()
    BEGIN = auto()
    BACK = auto()
    LEAVE = auto()
    LANGUAGE = auto()


@dataclass(frozen=True, slots=True)
class Hint:
    """A key that works here, drawn in the foot and touchable: the key's name and its words."""

    key: str
    words: str


class Page(ABC):
    """One page. It draws domain values and holds no rule of its own.

    Attributes:
        has_code: A page with a code rests longer before it is covered.
        whole_screen: The page draws head and foot itself (a code as large as the screen).
        takes_text: Letters are typed text here, not commands.
    """

    has_code = False
    whole_screen = False
    takes_text = False

    def __init__(self, kit: Kit) -> None:
        self.kit = kit

    @property
    @abstractmethod
    def title(self) -> str:
        """Words for the page head."""

    @abstractmethod
    def body(self, area: Area) -> Body:
        """Draw into ``area``."""

    def hints(self) -> tuple[Hint, ...]:
        """Keys that work here, most important first."""
        return (Hint("escape", self.kit.words("hint-back")),)

    def press(self, key: str, character: str | None) -> "Move":
        """Answer a key (Textual's name for it) or the character it types."""
        return Step.BACK if key == "escape" else Step.NOTHING

    def choose(self, target: str) -> "Move":
        """Answer a touch on a line with ``target``."""
        return Step.NOTHING

    def wheel(self, lines: int) -> "Move":
        """Answer the mouse wheel: lines down, or up when negative."""
        return Step.NOTHING


@dataclass(frozen=True, slots=True)
class Open:
    """Go on to another page."""

    page: Page


Move = Step | Open
