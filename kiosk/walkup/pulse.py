"""A sign of life that a visit gives whenever it reads the terminal."""

from typing import Protocol


class Pulse(Protocol):
    """Counts in memory shared with the supervisor; it tells only that something was read, never what."""

    def beat(self) -> None:
        """Note that input was read."""
