"""How much is measured, and where its files are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """One run of the benchmarks.

    Attributes:
        folder: A folder of its own.
        effort: How many rounds of everything; 1 gives rough figures, 4 is the usual.
        idle_s: How long an idle kiosk is watched.
    """

    folder: Path
    effort: int
    idle_s: float

    @property
    def small_home(self) -> Path:
        """Home folder of a kiosk that knows 100 providers."""
        return self.folder / "home-100"

    @property
    def large_home(self) -> Path:
        """Home folder of a kiosk that knows 100,000 providers."""
        return self.folder / "home-100000"
