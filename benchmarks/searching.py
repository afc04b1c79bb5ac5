"""A letter in the search of local providers, beside the same search in curses."""

import sys
from contextlib import ExitStack
from pathlib import Path

from benchmarks.figures import Figures
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, KioskRun
from benchmarks.meter import Meter
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row, ratio_row

_WORDS = ("shelter", "legal aid", "clark", "spanish", "zzz")
_SIZES = ("100", "100,000")


def measure(plan: Plan) -> list[Row]:
    """Type words letter by letter into kiosk and twin, with few and with many providers, in turns."""
    ours: dict[str, list[float]] = {size: [] for size in _SIZES}
    theirs: dict[str, list[float]] = {size: [] for size in _SIZES}
    with ExitStack() as stack:
        programs: list[tuple[Meter, list[float]]] = []
        for size, home in zip(_SIZES, (plan.small_home, plan.large_home), strict=True):
            kiosk = stack.enter_context(KioskRun(home))
            kiosk.begin("4")
            programs.append((kiosk, ours[size]))
            twin = stack.enter_context(_twin(home))
            programs.append((twin, theirs[size]))
        for _ in range(plan.effort):
            for word in _WORDS:
                for program, times in programs:
                    times += [program.press(letter).ms for letter in word]
                    for _ in word:
                        program.send("Backspace")
                    program.settle()
    few, many = (Figures.of(ours[size]) for size in _SIZES)
    return [
        *(
            ratio_row(f"a letter, {size} providers", 5, Figures.of(ours[size]), "curses", Figures.of(theirs[size]))
            for size in _SIZES
        ),
        limit_row("a letter, 100,000 providers", "p95", 15, many),
        ratio_row("a letter, 100,000 providers", 2, many, "100 providers", few),
    ]


def _twin(home: Path) -> Meter:
    command = [sys.executable, "-m", "benchmarks.curses_twin", "search", str(home / "visitors.db")]
    twin = Meter(command, ENVIRONMENT, folder=CHECKOUT)
    twin.started()
    return twin
