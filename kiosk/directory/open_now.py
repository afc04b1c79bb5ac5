"""Who is open at this moment, for many programs at once: each text of hours is looked at once a minute."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.directory.hours.open_state import OpenState

_CERTAIN = ("always", "open", "closes-soon", "opens", "closed")


class OpenNow:
    """Keeps what was found out in the running minute."""

    def __init__(self) -> None:
        self._minute: datetime | None = None
        self._states: dict[str, OpenState] = {}

    def state(self, opening_hours: str, now: datetime) -> "OpenState | None":
        """Say how things are at ``now``; None where no hours are known."""
        if not opening_hours:
            return None
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute, self._states = minute, {}
        if opening_hours not in self._states:
            from kiosk.directory.hours.open_state import open_state  # noqa: PLC0415  # only where hours are known

            self._states[opening_hours] = open_state(opening_hours, minute)
        return self._states[opening_hours]

    def is_open(self, opening_hours: str, now: datetime) -> bool | None:
        """Say whether it is open; None where that is not certain, as on a holiday or by appointment."""
        state = self.state(opening_hours, now)
        return state.is_open if state is not None and state.openness in _CERTAIN else None
