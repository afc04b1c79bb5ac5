"""Time cut into stretches of open, closed, by appointment and not known. The only import of opening-hours-py."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from opening_hours import OpeningHours

Kind = Literal["open", "closed", "appointment", "holiday", "unknown"]
"""``holiday``: open on other days like this, but today is a public holiday, of which the hours say nothing."""

_LONGEST = 500
_COUNTRY = "US"
_OPEN, _CLOSED = "open", "closed"  # how the library writes its states
_NAMES_HOLIDAYS = re.compile(r"\bPH\b")
# Sun and school holidays need to know the place; the library closes at the end of "09:00-17:00+", nobody else does.
_BEYOND_US = re.compile(r"\bSH\b|sunrise|sunset|dawn|dusk|\+")
_LAST_MINUTE = re.compile(r"(-\s*)23:59(?!\d)")
# The library knows a holiday that falls on a weekend only by the Friday or Monday on which offices keep it.
_FIXED_HOLIDAYS = ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``start`` to before ``end``, on the kiosk's clock, without a time zone."""

    start: datetime
    end: datetime
    kind: Kind


def stretches(opening_hours: str, start: datetime, end: datetime) -> Iterator[Stretch]:
    """Cut the time from ``start`` to ``end`` into stretches, one after the other; none when the hours are not known.

    ``00:00-23:59`` counts as the whole day. Who is open without a break from start to end stays so on holidays.

    Args:
        opening_hours: OpenStreetMap's ``opening_hours`` syntax; text that is none gives nothing.
        start: Without a time zone, as ``end``.
        end: At most some weeks later.

    Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
    """
    main, _, otherwise = opening_hours.partition("||")
    hours = _read(main.strip())
    if hours is None:
        return
    # Of what holds when nothing else does, the library sees only whole days.
    rest: Kind = "closed" if not otherwise else _kind("", otherwise.casefold())
    for begin, until, state, note in hours.intervals(start, end):
        kind = _kind(str(state), note.casefold(), rest)
        if kind == "open" and not (begin <= start and until >= end):
            yield from _around_holidays(begin, until, names_holidays=bool(_NAMES_HOLIDAYS.search(opening_hours)))
        else:
            yield Stretch(begin, until, kind)


def holidays(year: int) -> frozenset[date]:
    """Public holidays of the United States: the days themselves, and the days on which offices keep them."""
    return _kept_holidays(year) | {date(year, month, day) for month, day in _FIXED_HOLIDAYS}


def _kind(state: str, note: str, closed: Kind = "closed") -> Kind:
    """Hours with a note are open only to those who read it, so that they are not told as open."""
    if state == _CLOSED:
        return closed
    if "appointment" in note or "appt" in note:
        return "appointment"
    return "open" if state == _OPEN and not note else "unknown"


def _around_holidays(begin: datetime, until: datetime, *, names_holidays: bool) -> Iterator[Stretch]:
    """Cut the holidays out of an open stretch; hours that name them are wrong only where the library is."""
    while begin < until:
        midnight = datetime.combine(begin.date() + timedelta(days=1), time())
        end = min(until, midnight)
        if not _may_differ(begin.date(), names_holidays):
            while end < until and not _may_differ(end.date(), names_holidays):
                end = min(until, end + timedelta(days=1))
            yield Stretch(begin, end, "open")
        else:
            yield Stretch(begin, end, "holiday")
        begin = end


def _may_differ(day: date, names_holidays: bool) -> bool:
    return day in holidays(day.year) and not (names_holidays and day in _kept_holidays(day.year))


@lru_cache(maxsize=1024)
def _read(opening_hours: str) -> "OpeningHours | None":
    from opening_hours import OpeningHours, validate  # noqa: PLC0415  # takes long, and most pages need no hours

    if not opening_hours or len(opening_hours) > _LONGEST or _BEYOND_US.search(opening_hours):
        return None
    whole_days = _LAST_MINUTE.sub(r"\g<1>24:00", opening_hours)
    return OpeningHours(whole_days, country=_COUNTRY) if validate(whole_days) else None


@lru_cache(maxsize=8)
def _kept_holidays(year: int) -> frozenset[date]:
    named = _read("PH")
    if named is None:  # cannot be: it is valid
        return frozenset()
    first = datetime(year, 1, 1)
    found = named.intervals(first, datetime(year + 1, 1, 1))
    starts = ((begin, (until - begin).days) for begin, until, state, _ in found if str(state) == _OPEN)
    return frozenset(begin.date() + timedelta(days=more) for begin, days in starts for more in range(days))
