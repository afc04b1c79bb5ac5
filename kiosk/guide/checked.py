"""When something was read, as far as its source tells: a day, a month, a year, or nothing."""

import re
from dataclasses import dataclass
from datetime import date

from kiosk.guide.words import Wording

_PERIOD = re.compile(r"(20[0-9]{2})(?:-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True)
class Period:
    """A month, or a whole year where ``month`` is None."""

    year: int
    month: int | None = None


Checked = date | Period | None
"""None where the source gives no date."""


def parse_period(text: str) -> Period | None:
    """Read a month such as ``2026-09`` or a year such as ``2026``; None where it is neither."""
    found = _PERIOD.fullmatch(text)
    return None if found is None else Period(int(found[1]), int(found[2]) if found[2] else None)


def when_told(when: Checked, words: Wording) -> str:
    """Write a day, a month or a year as people do; "" for none."""
    match when:
        case None:
            return ""
        case Period(year, None):
            return str(year)
        case Period(year, month):
            return words("a-month", month=month, year=str(year))
        case day:
            return words("a-date", date=day)


def reading_told(when: Checked, source: str, words: Wording) -> str:
    """Tell in one sentence when something was read, and in which source."""
    told = when_told(when, words)
    if not told:
        return words("read-undated", source=source)
    return words("read-in-period" if isinstance(when, Period) else "read-on-day", date=told, source=source)
