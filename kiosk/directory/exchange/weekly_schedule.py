"""Hours that are the same every week, as the schedules of HSDS tell them (``byday``, ``opens_at``, ``closes_at``).

Source: https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html#schedule
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kiosk.directory.hours.clock_times import range_text
from kiosk.directory.hours.week_days import days_text

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_DAY_RUN = rf"{_DAY}(?:-{_DAY})?"
_TIMES = r"\d\d:\d\d-\d\d:\d\d"
_RULE = re.compile(rf"({_DAY_RUN}(?:,{_DAY_RUN})*) ({_TIMES}(?:,{_TIMES})*)", re.ASCII)
_CLOCK = re.compile(r"(\d\d?):(\d\d)(?::00)?", re.ASCII)
_MIDNIGHT, _NOON = 24 * 60, 12 * 60


@dataclass(frozen=True, slots=True)
class WeeklySchedule:
    """The days (``MO,TU``) on which it opens and closes at these times (``09:00``)."""

    byday: str
    opens_at: str
    closes_at: str


def weekly_schedules(opening_hours: str) -> tuple[WeeklySchedule, ...]:
    """Say hours in OpenStreetMap's syntax as schedules, or () where schedules cannot say exactly the same.

    They cannot say holidays, appointments, seasons, or a time that goes to midnight or beyond it.
    """
    found: list[WeeklySchedule] = []
    named: list[int] = []
    for rule in opening_hours.split("; "):
        shape = _RULE.fullmatch(rule)
        days = [] if shape is None else _days(shape[1])
        if shape is None or not days or set(days) & set(named) or len(set(days)) < len(days):
            return ()
        named += days
        for times in shape[2].split(","):
            opens_at, _, closes_at = times.partition("-")
            if not opens_at < closes_at < "24:00":
                return ()
            found.append(WeeklySchedule(",".join(_DAYS[day] for day in days), opens_at, closes_at))
    return tuple(found)


def weekly_hours(schedules: Iterable[WeeklySchedule]) -> str:
    """Say schedules in OpenStreetMap's syntax, or "" where a day or a time is not certain."""
    times: dict[int, set[tuple[int, int]]] = {}
    for schedule in schedules:
        one = _times(schedule)
        days = [day.strip().upper() for day in schedule.byday.split(",")]
        if one is None or not all(day in _DAYS for day in days):
            return ""
        for day in days:
            times.setdefault(_DAYS.index(day), set()).add(one)
    by_times: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for number in sorted(times):
        ranges = tuple(sorted(times[number]))
        if any(later[0] <= one[1] for one, later in pairwise(ranges)):
            return ""
        by_times.setdefault(ranges, []).append(number)
    # After a semicolon, hours of a day would end those of the night before it.
    between = ", " if any(ranges[-1][1] > _MIDNIGHT for ranges in by_times) else "; "
    return between.join(f"{days_text(days)} {','.join(map(range_text, ranges))}" for ranges, days in by_times.items())


def _days(text: str) -> list[int]:
    """Read ``Mo-We,Fr`` as numbers, Monday as 0; [] for a run that goes backwards."""
    days: list[int] = []
    for run in text.upper().split(","):
        first, _, last = run.partition("-")
        found = range(_DAYS.index(first), _DAYS.index(last or first) + 1)
        if not found:
            return []
        days += found
    return days


def _times(schedule: WeeklySchedule) -> tuple[int, int] | None:
    """Read the two times in minutes; the end of a night is above 1440. None when they are not certain."""
    opens_at, closes_at = _CLOCK.fullmatch(schedule.opens_at), _CLOCK.fullmatch(schedule.closes_at)
    if opens_at is None or closes_at is None:
        return None
    first, last = (int(clock[1]) * 60 + int(clock[2]) for clock in (opens_at, closes_at))
    if max(first, last) > _MIDNIGHT or int(opens_at[2]) > 59 or int(closes_at[2]) > 59:
        return None
    if last == _MIDNIGHT - 1:
        last = _MIDNIGHT  # how forms without a 24:00 say "to midnight"
    if first < last:
        return first, last
    return (first, last + _MIDNIGHT) if first >= _NOON > last else None
