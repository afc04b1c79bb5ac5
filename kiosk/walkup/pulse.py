"""A sign of life that a visit gives whenever it reads the terminal."""

from typing import Protocol


class Pulse(Protocol):
    """Counts in memory shared with the supervisor; it tells only that something was read, never what."""

    def beat(self) -> None:
        """Note that input was read."""


class VisitPulse(Pulse, Protocol):
    """What a visit tells besides: how its printing goes (see `kiosk.walkup.print_job.JobState`)."""

    def note_job(self, state: int) -> None:
        """Note the state of the printing."""

    def job(self) -> int:
        """Return what was noted last."""
