"""The table that `make bench` prints."""

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.figures import Figures, Rank

_HEADINGS = ("what", "goal", "measured", "baseline", "ratio", "held?")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured.

    Attributes:
        what: The thing.
        goal: What it should be.
        measured, baseline, ratio: What came out; "" where there is nothing to say.
        held: Whether the goal is held; None when that could not be told.
        failed: It could not be measured, though it should have been.
    """

    what: str
    goal: str
    measured: str
    baseline: str = ""
    ratio: str = ""
    held: bool | None = None
    failed: bool = False


def ratio_row(what: str, most: float, measured: Figures, than: str, baseline: Figures, rank: Rank = "p50") -> Row:
    """Compare two series of times from one run: at most ``most`` times what ``than`` takes."""
    ratio = measured.at(rank) / baseline.at(rank)
    goal = f"{rank} <= {most:g} x {than}"
    return Row(what, goal, spread(measured), spread(baseline), f"{ratio:.2f} x", ratio <= most)


def limit_row(what: str, rank: Rank, most: float, measured: Figures, note: str = "") -> Row:
    """Compare a series of times with a limit in milliseconds."""
    return Row(what, f"{rank} <= {most:g} ms", spread(measured) + note, held=measured.at(rank) <= most)


def spread(figures: Figures) -> str:
    """Return median, percentiles and the largest of a series of times, and how many there are."""
    middle, *others = (_number(figures.at(rank)) for rank in ("p50", "p95", "p99", "worst"))
    return f"{middle} ms ({' / '.join(others)}; n {len(figures.values)})"


def table(rows: Iterable[Row]) -> str:
    """Return the rows under their headings, each column as wide as it must be."""
    cells = [_HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def _cells(row: Row) -> tuple[str, ...]:
    held = "FAILED" if row.failed else {True: "yes", False: "missed", None: "-"}[row.held]
    return (row.what, row.goal, row.measured, row.baseline, row.ratio, held)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
