"""Whether a program is open now, and until when; what is not known stays unknown."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal

from kiosk.directory.hours.stretches import Stretch, stretches

Openness = Literal["always", "open", "closes-soon", "opens", "closed", "appointment", "holiday", "unknown"]
"""``opens`` is closed with an opening to come; ``holiday`` is not known, because today is one."""

LOOK_AHEAD = timedelta(days=35)
"""Farther than any monthly opening; who is open all that time is always open."""

SOON = timedelta(minutes=60)
"""Before the end, ``open`` becomes ``closes-soon``."""

_NOT_KNOWN = ("holiday", "unknown")


@dataclass(frozen=True, slots=True)
class OpenState:
    """What can be said about a moment.

    Attributes:
        now: The moment.
        at: When it closes or opens, on the clock of ``now``; None where that is not known or far away.
    """

    openness: Openness
    now: datetime
    at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """True only when it is certain."""
        return self.openness in ("always", "open", "closes-soon")


def open_state(opening_hours: str, now: datetime) -> OpenState:
    """Say whether hours in OpenStreetMap's syntax are open at ``now``, on the clock of the zone of ``now``.

    Hours that are "" or no such syntax are ``unknown``, never ``closed``.
    """
    wall = now.replace(tzinfo=None, fold=0)
    start = datetime.combine(wall.date(), time())
    found = stretches(opening_hours, start, start + LOOK_AHEAD)
    current = next((one for one in found if one.end > wall), None)
    if current is None:
        return OpenState("unknown", now)
    if current.kind == "open":
        return _open(current, next(found, None), now)
    if current.kind != "closed":
        return OpenState(current.kind, now)
    after = next(found, None)
    if after is None or after.kind != "open":
        return OpenState("closed", now)
    return OpenState("opens", now, after.start.replace(tzinfo=now.tzinfo))


def _open(current: Stretch, after: Stretch | None, now: datetime) -> OpenState:
    if after is None:
        return OpenState("always", now)
    end = current.end.replace(tzinfo=now.tzinfo)
    left = _between(now, end)
    if after.kind in _NOT_KNOWN or left > timedelta(days=1):
        return OpenState("open", now)
    return OpenState("closes-soon" if left <= SOON else "open", now, end)


def _between(now: datetime, end: datetime) -> timedelta:
    """Time that goes by, one hour more or less than the clock says where it is set in between."""
    return end - now if now.tzinfo is None else end.astimezone(UTC) - now.astimezone(UTC)
