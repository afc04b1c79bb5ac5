"""Rows that only move up or down: the terminal moves them itself, which takes it a few bytes."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.walkup.lines import BLANK, Line

FARTHEST = 3
"""Rows at a time: those of a key or of the wheel."""

LEAST_GAIN = 4
"""Fewer rows than that are sent again more simply."""


@dataclass(frozen=True, slots=True)
class Scroll:
    """Rows ``top`` to ``bottom`` (from 0, both included) move up by ``by`` rows, or down when it is negative."""

    top: int
    bottom: int
    by: int

    @property
    def sequence(self) -> str:
        """What a terminal has to be told: margins (DECSTBM), then IND or RI, which even the Linux console knows."""
        edge, move = (self.bottom, "\x1bD") if self.by > 0 else (self.top, "\x1bM")
        return f"\x1b[0m\x1b[{self.top + 1};{self.bottom + 1}r\x1b[{edge + 1};1H{move * abs(self.by)}\x1b[r"

    def applied(self, rows: Sequence[Line]) -> tuple[Line, ...]:
        """Return what the terminal shows afterwards; the rows that came free are BLANK, which no row of a frame is."""
        inside = rows[self.top : self.bottom + 1]
        free = (BLANK,) * abs(self.by)
        moved = (*inside[self.by :], *free) if self.by > 0 else (*free, *inside[: self.by])
        return (*rows[: self.top], *moved, *rows[self.bottom + 1 :])


def find_scroll(before: Sequence[Line], after: Sequence[Line]) -> Scroll | None:
    """Find how rows moved; None where nothing would be gained.

    The first row never moves: what is moved out at the top of a whole screen may stay in a terminal's history.
    """
    if len(before) != len(after):
        return None
    differ = [row for row, (old, new) in enumerate(zip(before, after, strict=True)) if old.spans != new.spans]
    if len(differ) <= LEAST_GAIN or differ[0] == 0:
        return None
    top, bottom = differ[0], differ[-1]
    ways = [Scroll(top, bottom, by) for by in range(-FARTHEST, FARTHEST + 1) if by and abs(by) <= bottom - top]
    alike, best = max(((_alike(way.applied(before), after), way) for way in ways), key=lambda found: found[0])
    return best if alike >= _alike(before, after) + LEAST_GAIN else None


def _alike(before: Sequence[Line], after: Sequence[Line]) -> int:
    return sum(old.spans == new.spans for old, new in zip(before, after, strict=True))
