"""From what time to what time: ``9-5``, ``8:30a - 4:30p`` or ``09:00-17:00`` as minutes of the day, where certain."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

_TIME = r"(?:12(?::00)? )?(?:noon|midnight)(?![a-z])|\d{1,2}(?::\d\d)?(?::00)?(?: ?[ap]m?(?![a-z]))?(?![\d:])"
TIME_RANGE = rf"(?:{_TIME}) ?- ?(?:{_TIME})"
"""Two times as text in small letters; which half of the day is meant may be left out."""

_PARTS = re.compile(r"(\d{1,2})(?::(\d\d))?(?::00)? ?([ap])?m?")
_DAY = 24 * 60
_NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class _Time:
    hour: int
    minute: int
    half: str  # "a", "p", "" where it is not said, "-" on a clock of 24 hours

    @property
    def is_valid(self) -> bool:
        hours = range(1, 13) if self.half in ("a", "p") else range(25)
        return self.hour in hours and self.minute < 60 and (self.hour, self.minute) <= (24, 0)

    @property
    def minutes(self) -> int:
        """From midnight."""
        if self.half == "-":
            return self.hour * 60 + self.minute
        return self.hour % 12 * 60 + self.minute + (_NOON if self.half == "p" else 0)


@lru_cache(maxsize=1024)
def read_range(text: str, before: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """Read a `TIME_RANGE` as minutes from midnight; an end after midnight is above 1440. None when not certain.

    ``9-5`` is by day, as nobody means anything else by it; ``8-8``, ``9 pm-11`` and ``11-7`` stay open, and what
    looks like a slip of the pen does too: ``9 am-5 am``, ``8 am-12 am``.

    Args:
        text: The two times.
        before: Times of the same day that stand before it: after ``9-12``, ``1-5`` is in the afternoon.
    """
    start, end = (_read(part.strip()) for part in text.split("-"))
    if not (start.is_valid and end.is_valid):
        return None
    is_after_morning = before is not None and before[0] < 11 * 60 <= before[1] <= 14 * 60
    halves = start.half + end.half
    if len(halves) < 2:
        found = _halves(start, end, is_after_morning=is_after_morning)
        if found is None:
            return None
        halves = found
    return _in_order(replace(start, half=halves[0]), replace(end, half=halves[1]))


def range_text(minutes: tuple[int, int]) -> str:
    """Write what `read_range` gave as OpenStreetMap does: ``09:00-17:00``, ``22:00-06:00``."""
    start, end = minutes
    last = end if end <= _DAY else end - _DAY
    return f"{start // 60:02d}:{start % 60:02d}-{last // 60:02d}:{last % 60:02d}"


def _read(text: str) -> _Time:
    if "noon" in text or "midnight" in text:
        return _Time(12, 0, "p" if "noon" in text else "a")
    hour, minute, half = _PARTS.fullmatch(text).groups()  # type: ignore[union-attr]  # a TIME_RANGE has such parts
    if minute is None and not 0 < int(hour) < 13:
        return _Time(0, 60, "")  # no time: "13-17" may be the age of those who may come
    return _Time(int(hour), int(minute or 0), half or "")


def _halves(start: _Time, end: _Time, *, is_after_morning: bool) -> str | None:
    """The halves of the day where at least one is not said, or None when more than one reading makes sense."""
    if any(time.hour == 0 or time.hour > 12 for time in (start, end)):  # a clock of 24 hours has no halves
        return None if start.half or end.half else "--"
    morning, to_evening = 7 <= start.hour <= 11, end.hour == 12 or end.hour < start.hour
    afternoon = start.hour in (12, 1, 2, 3, 4, 5) and end.hour != 12 and start.hour % 12 < end.hour
    same = start.hour == end.hour and start.minute == end.minute == 0
    readings = {
        ("a", ""): ((6 <= start.hour <= 11 and to_evening, "ap"),),
        ("p", ""): ((afternoon, "pp"),),
        ("", "a"): ((5 <= start.hour < end.hour < 12, "aa"),),
        ("", "p"): ((morning and (to_evening or same), "ap"), (afternoon, "pp")),
        ("", ""): (
            (morning and (end.hour == 12 or end.hour <= 6), "ap"),
            (afternoon and end.hour <= 6 and (start.hour == 12 or is_after_morning), "pp"),
        ),
    }
    return next((halves for holds, halves in readings[start.half, end.half] if holds), None)


def _in_order(start: _Time, end: _Time) -> tuple[int, int] | None:
    first, last = start.minutes, end.minutes
    if last in (0, _DAY - 1):
        last = _DAY  # "to 23:59" is how forms without a 24:00 say "to midnight"
    says_12_am = "a" in (start.half if start.hour == 12 else "", end.half if end.hour == 12 else "")
    if says_12_am and (first, last) != (0, _DAY) and not (first >= _NOON and last == _DAY):
        return None  # 12 am is often written where 12 pm is meant
    if first < last <= _DAY:
        return first, last
    overnight = first >= _NOON > last
    return (first, last + _DAY) if overnight else None
