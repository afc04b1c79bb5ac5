"""When a resting visit is covered and when it ends: pure arithmetic, no clock of its own."""

import math
from dataclasses import dataclass, replace
from typing import Literal

Phase = Literal["open", "veiled", "over"]
TimeLeft = Literal["minutes", "minute", "half-minute", "ten-seconds"]


@dataclass(frozen=True, slots=True)
class QuietClock:
    """The quiet time of a visit. All times in seconds of one monotonic clock.

    Attributes:
        veil_after_s: Quiet time until the page is covered.
        wipe_after_veil_s: Time on the veil until the visit ends.
        last_touch_s: When somebody last did something that counts.
    """

    veil_after_s: float
    wipe_after_veil_s: float
    last_touch_s: float

    def touched(self, now_s: float) -> "QuietClock":
        """Start the quiet time again; a clock that runs backwards shortens nothing."""
        return replace(self, last_touch_s=max(self.last_touch_s, now_s))

    def with_veil_after(self, veil_after_s: float) -> "QuietClock":
        """Use another time until the veil, as a page with a code does."""
        return replace(self, veil_after_s=veil_after_s)

    @property
    def veil_at_s(self) -> float:
        """When the page is covered."""
        return self.last_touch_s + self.veil_after_s

    @property
    def wipe_at_s(self) -> float:
        """When the visit ends."""
        return self.veil_at_s + self.wipe_after_veil_s

    def seconds_left(self, now_s: float) -> float:
        """Seconds until the visit ends, never below 0."""
        return max(0.0, self.wipe_at_s - now_s)

    def phase(self, now_s: float) -> Phase:
        """Say whether the visit is open, veiled or over at ``now_s``."""
        if now_s < self.veil_at_s:
            return "open"
        return "veiled" if now_s < self.wipe_at_s else "over"


_CHANGES: tuple[tuple[float, TimeLeft], ...] = ((90.0, "minutes"), (40.0, "minute"), (12.0, "half-minute"))


def time_left(seconds: float) -> tuple[TimeLeft, int]:
    """Name the time left the way a person says it, with its whole minutes.

    It changes rarely, so that it neither presses nor wakes the machine each second.
    """
    for above, name in _CHANGES:
        if seconds > above:
            return name, _minutes(seconds)
    return "ten-seconds", 0


def _minutes(seconds: float) -> int:
    """Whole minutes, the nearest ones; half a minute counts down."""
    return max(1, math.ceil(seconds / 60 - 0.5))


def next_change(seconds: float) -> float:
    """Return the seconds left at which ``time_left`` next says something else; 0 when it does not."""
    if seconds > 90.0:
        # "about 3 minutes" holds until the rounding changes.
        return max(90.0, (_minutes(seconds) - 0.5) * 60)
    return next((above for above, _ in _CHANGES if seconds > above), 0.0)
