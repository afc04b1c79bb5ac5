"""How far a number or link can be relied on today, in this shelter."""

from datetime import date, timedelta
from enum import Enum, auto

from kiosk.guide.checked import Checked, Period
from kiosk.guide.hotline import Confidence, Hotline
from kiosk.guide.resource import Coalition, Resource

_PACK_IS_GOOD = timedelta(days=3 * 365)
_PACK_LASTS = timedelta(days=10 * 365)


class Standing(Enum):
    """What the page says beside the date."""

    CONFIRMED = auto()
    """Staff of this shelter reached it, on a date."""

    READ = auto()
    """Read in two sources that agree; nobody here has tried it."""

    ASK = auto()
    """Read in one source only, or in sources without a date: ask staff to confirm it."""

    CONFIRMED_LONG_AGO = auto()
    """Staff of this shelter reached it, longer ago than the pack lets a call count: ask staff."""

    READ_LONG_AGO = auto()
    """Read longer ago than the pack lets that count, and nobody here has tried it: ask staff."""


def standing(entry: Hotline | Resource | Coalition) -> Standing:
    """Tell how far ``entry`` can be relied on.

    What nobody here confirmed and has confidence C is never shown at all; asked about, it is ASK.
    """
    if entry.confirmed_on is not None:
        return Standing.CONFIRMED_LONG_AGO if entry.is_old else Standing.CONFIRMED
    if entry.is_old and entry.source_checked_on is not None:
        return Standing.READ_LONG_AGO
    return Standing.READ if sureness(entry) == "A" else Standing.ASK


def sureness(entry: Hotline | Resource | Coalition) -> Confidence:
    """Return the confidence to tell people: what gives no date is never surer than B."""
    return "B" if entry.confidence == "A" and entry.source_checked_on is None else entry.confidence


def is_held_back(entry: Hotline | Resource | Coalition) -> bool:
    """Say whether visitors must not see it until staff have confirmed it (confidence C)."""
    return entry.confidence == "C" and entry.confirmed_on is None


def last_right(today: date, *days: Checked) -> date | None:
    """Return the last day on which something was known to be right; None where no date tells.

    A month or a year counts from its first day. A day that is still to come was mistyped, and tells nothing.
    """
    known = (date(day.year, day.month or 1, 1) if isinstance(day, Period) else day for day in days)
    return max((day for day in known if day is not None and day <= today), default=None)


def hidden_before(today: date, released_on: date | None, hide_after_days: int) -> date | None:
    """Return the day before which all that was confirmed is too old to be shown; None with a clock that is wrong."""
    return None if is_clock_wrong(today, released_on) else today - timedelta(days=hide_after_days)


def is_clock_wrong(today: date, released_on: date | None) -> bool:
    """Say whether the machine's clock is plainly wrong: it shows a day before the pack was made, or ten years after it.

    After fewer years, a kiosk that nobody looks after is as likely as a wrong clock; and an old number, which may be
    somebody else's by now, does more harm than one that is hidden. Such a clock is only doubtful.
    """
    return released_on is not None and not released_on <= today <= released_on + _PACK_LASTS


def is_clock_doubtful(today: date, released_on: date | None) -> bool:
    """Say whether the clock is wrong, or right and the pack too old: more than three years lie between them.

    By then all that staff did not confirm is hidden, whatever limit they set.
    """
    return released_on is not None and not is_clock_wrong(today, released_on) and today > released_on + _PACK_IS_GOOD
