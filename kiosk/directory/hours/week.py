"""The hours of today and the six days that follow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.directory.hours.open_state import LOOK_AHEAD
from kiosk.directory.hours.stretches import Kind, Stretch, stretches

_ONE_DAY = timedelta(days=1)
_STRONGEST_FIRST: tuple[Kind, ...] = ("open", "holiday", "appointment", "unknown")


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day.

    Attributes:
        kind: The best that can be said of it; ``closed`` only when that is all.
        times: From and to, in order; a night belongs to the day on which it begins.
    """

    day: date
    kind: Kind
    times: tuple[tuple[datetime, datetime], ...] = ()

    @property
    def is_whole_day(self) -> bool:
        """Say whether it is the same from midnight to midnight."""
        return any(end - start >= _ONE_DAY for start, end in self.times)

    @property
    def clock_times(self) -> tuple[tuple[time, time], ...]:
        """The times without their date: equal for days with the same hours."""
        return tuple((start.time(), end.time()) for start, end in self.times)


def week(opening_hours: str, now: datetime) -> tuple[DayHours, ...]:
    """Tell seven days, today first, or () when the hours are not known."""
    today = datetime.combine(now.date(), time())
    # From yesterday, so that a night that began then is not told as hours of today.
    found = tuple(stretches(opening_hours, today - _ONE_DAY, today + LOOK_AHEAD))
    days = (today + timedelta(days=more) for more in range(7)) if found else ()
    return tuple(_day(day, found) for day in days)


def _day(midnight: datetime, found: Iterable[Stretch]) -> DayHours:
    parts = list(_parts(midnight, found))
    closed: Kind = "closed"
    kind = next((kind for kind in _STRONGEST_FIRST if any(part.kind == kind for part in parts)), closed)
    times = tuple((part.start, part.end) for part in parts if part.kind == kind)
    return DayHours(midnight.date(), kind, times)


def _parts(midnight: datetime, found: Iterable[Stretch]) -> Iterator[Stretch]:
    end = midnight + _ONE_DAY
    for one in found:
        if one.kind == "closed" or one.end <= midnight or one.start >= end:
            continue
        if one.end - one.start >= _ONE_DAY:
            yield Stretch(max(one.start, midnight), min(one.end, end), one.kind)
        elif one.start >= midnight:
            yield one
