"""What a page offers to take along: the things themselves, and the ways that need no paper."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Slip
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.slip_source import offered_slips


class TakeAway(Protocol):
    """A page, or my list, as seen by the pages about printing."""

    @property
    def carried(self) -> tuple[ListItem, ...]:
        """What is printed."""

    @property
    def number(self) -> str:
        """A number to remember instead, or ""."""

    @property
    def number_title(self) -> str:
        """Whose number it is."""

    def codes(self) -> tuple[CodeItem, ...]:
        """Codes to scan instead."""


@dataclass(frozen=True, slots=True)
class FormTakeAway:
    """A blank form: nothing but paper holds it."""

    form: SlipKind

    @property
    def carried(self) -> tuple[ListItem, ...]:
        """The form."""
        return (ListItem("form", self.form),)

    @property
    def number(self) -> str:
        """None."""
        return ""

    @property
    def number_title(self) -> str:
        """Nobody's."""
        return ""

    def codes(self) -> tuple[CodeItem, ...]:
        """None."""
        return ()


_Key = tuple[str, tuple[ListItem, ...]]


class SlipOffer:
    """The slips that things can become, made once for each language and list; pages ask at every key."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._known: tuple[_Key, bool] | None = None
        self._made: tuple[_Key, tuple[tuple[SlipKind, Slip], ...]] | None = None

    def has_any(self, items: tuple[ListItem, ...]) -> bool:
        """Say whether there is a slip at all: no more than the first one is made for it."""
        key = (self._kit.visit.language, items)
        if self._known is None or self._known[0] != key:
            self._known = (key, next(offered_slips(self._kit, items), None) is not None)
        return self._known[1]

    def slips(self, items: tuple[ListItem, ...]) -> tuple[tuple[SlipKind, Slip], ...]:
        """Every slip that ``items`` can become and that staff offer, each with its kind."""
        key = (self._kit.visit.language, items)
        if self._made is None or self._made[0] != key:
            self._made = (key, tuple(offered_slips(self._kit, items)))
        return self._made[1]
