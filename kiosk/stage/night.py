"""When the screen may be dark: from one time of the day to another, as staff write it."""

import re
import time
from dataclasses import dataclass

DAY_S = 24 * 3600
_TIMES = re.compile(r"\s*([01]\d|2[0-3]):([0-5]\d)\s+([01]\d|2[0-3]):([0-5]\d)\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Night:
    """A night; it may hold midnight.

    Attributes:
        begins_s: Seconds after midnight, on the clock on the wall.
        ends_s: The same.
    """

    begins_s: int
    ends_s: int

    def holds(self, now_s: int) -> bool:
        """Say whether it is night at this time of the day."""
        return (now_s - self.begins_s) % DAY_S < (self.ends_s - self.begins_s) % DAY_S

    def next_turn_s(self, now_s: int) -> int:
        """Return how long it is until the night begins or ends, in seconds."""
        return min((turn_s - now_s - 1) % DAY_S + 1 for turn_s in (self.begins_s, self.ends_s))


def night_of(text: str) -> Night | None:
    """Read ``22:00 06:00``; None for anything else, and where the night has no length."""
    match = _TIMES.fullmatch(text)
    if match is None:
        return None
    hours = [int(part) for part in match.groups()]
    night = Night((hours[0] * 60 + hours[1]) * 60, (hours[2] * 60 + hours[3]) * 60)
    return None if night.begins_s == night.ends_s else night


def time_of_day_s() -> int:
    """Return the seconds since midnight, on the clock on the wall."""
    now = time.localtime()
    return (now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec
