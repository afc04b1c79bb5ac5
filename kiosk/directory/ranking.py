"""The order of what was found: open now, then near, then confirmed not long ago, then by name."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from kiosk.directory.open_now import OpenNow
from kiosk.directory.provider import ProviderLine
from kiosk.visit.chosen import Chosen

RECENT = timedelta(days=90)
_FAR = 1_000_000  # ZIP codes: more than there are


class Candidate(NamedTuple):
    """A program that fits words and filters, as its row in the file: of this many are made for each key.

    Attributes:
        confirmed_on: When staff reached it last (``2026-11-20``), or "".
        places: Numbers of the places that it serves, with blanks between.
    """

    key: str
    name: str
    phone: str
    detail: str
    place: str
    opening_hours: str
    confirmed_on: str
    places: str

    @property
    def line(self) -> ProviderLine:
        """What the list shows."""
        return ProviderLine(self.key, self.name, self.phone, self.detail, self.place, self.opening_hours)


def ranked(
    found: Sequence[Candidate], chosen: Chosen, now: datetime | None, open_now: OpenNow, reaches: Mapping[str, int]
) -> tuple[ProviderLine, ...]:
    """Put candidates in order; where only open ones are wanted, those that are surely closed are left out.

    Args:
        found: By name.
        chosen: What the visitor chose.
        now: The time here, or None to leave hours out of it.
        open_now: Says who is open.
        reaches: How many ZIP codes each place has: of two that are served, the smaller one is nearer.
    """
    recent = "" if now is None else (now - RECENT).date().isoformat()
    near = {mark.removeprefix("_p") for mark in chosen.place.marks} if chosen.place else None
    rows = []
    for place, one in enumerate(found):
        is_open = open_now.is_open(one.opening_hours, now) if now is not None and one.opening_hours else None
        if chosen.open_now and is_open is False:
            continue
        reach = 0
        if near is not None:
            reach = min((reaches.get(number, _FAR) for number in near.intersection(one.places.split())), default=_FAR)
        rows.append((is_open is not True, reach, one.confirmed_on < recent, place))
    return tuple(found[row[-1]].line for row in sorted(rows))
