"""What a series of measurements comes to."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Literal

Rank = Literal["p50", "p95", "p99", "worst"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Times in milliseconds, or sizes in bytes, sorted; at least one."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> "Figures":
        """Take a series in any order.

        Raises:
            ValueError: It is empty.
        """
        found = tuple(sorted(values))
        if not found:
            raise ValueError("nothing was measured")
        return cls(found)

    def at(self, rank: Rank) -> float:
        """Return the median, or the smallest value that 95 or 99 percent of all do not exceed, or the largest."""
        if rank == "p50":
            return median(self.values)
        percent = 100 if rank == "worst" else int(rank[1:])
        return self.values[-(-percent * len(self.values) // 100) - 1]

    @property
    def p50(self) -> float:
        """The median."""
        return self.at("p50")
