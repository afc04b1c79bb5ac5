"""The programs that fit what the visitor typed and chose, asked for once for each key."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.directory.hours.kiosk_clock import kiosk_now
from kiosk.directory.provider import ProviderLine
from kiosk.problem import KioskError
from kiosk.visit.chosen import Chosen
from kiosk.walkup.kit import Kit

if TYPE_CHECKING:  # it brings the database along, which a visit loads when it opens the directory
    from kiosk.directory.offers import FilterKind

MOST_FOUND = 200

_KINDS: "tuple[FilterKind, ...]" = ("need", "people", "language")


class FoundPrograms:
    """What is found now; a directory that cannot be read holds nothing.

    Attributes:
        is_broken: It could not be read.
    """

    def __init__(self, kit: Kit, clock: Callable[[], datetime] = kiosk_now) -> None:
        self._kit, self._clock = kit, clock
        self._asked: tuple[str, Chosen, datetime] | None = None
        self._found: tuple[ProviderLine, ...] = ()
        self._told: frozenset[str] | None = None
        self.is_broken = False

    @property
    def total(self) -> int:
        """How many programs there are."""
        try:
            return self._kit.find_help().total
        except KioskError:
            self.is_broken = True
            return 0

    def found(self) -> tuple[ProviderLine, ...]:
        """Those that fit, at most `MOST_FOUND`."""
        visit, now = self._kit.visit, self._clock().replace(second=0, microsecond=0)
        asked = visit.search_text, visit.chosen, now
        if asked != self._asked:
            self._asked = asked
            try:
                self._found = self._kit.find_help().search(visit.search_text, MOST_FOUND, visit.chosen, now)
            except KioskError:
                self.is_broken, self._found = True, ()
        return self._found

    def tells(self, question: str) -> bool:
        """Say whether any program tells its ``need``, ``people``, ``language`` or ``place``."""
        if self._told is None:
            try:
                offers = self._kit.find_help().offers
                kinds: list[str] = [kind for kind in _KINDS if offers.of_kind(kind, 1)]
                self._told = frozenset([*kinds, "place"] if offers.places("", 1) else kinds)
            except KioskError:
                self.is_broken, self._told = True, frozenset()
        return question in self._told

    def is_open(self, line: ProviderLine) -> bool | None:
        """Say whether a program is open; None where that is not certain."""
        return self._kit.find_help().open_now.is_open(line.opening_hours, self._clock())
