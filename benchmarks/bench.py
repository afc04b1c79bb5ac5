"""Measure everything in one run and print one table: ``python -m benchmarks``, or ``make bench``."""

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    coming_back,
    ending,
    forgetting,
    idling,
    importing,
    memory,
    mending,
    moving,
    powering,
    printing,
    promised,
    reading,
    renewing,
    searching,
    starting,
)
from benchmarks.kiosk_run import make_home
from benchmarks.machine import busy_percent, heading
from benchmarks.meter import NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row, table

Part = Callable[[Plan], list[Row]]


def main() -> int:
    """Return 0 when everything could be measured, whether the goals are held or not; else 1."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a quarter of the rounds, for a first look")
    parser.add_argument("--only", nargs="+", choices=tuple(_PARTS), help="these parts alone")
    options = parser.parse_args()
    began_s = time.monotonic()
    head = heading()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        plan = Plan(Path(folder), effort=1 if options.quick else 4, idle_s=10 if options.quick else 60)
        make_home(plan.small_home, 100)
        for name in options.only or _WHOLE:
            print(f"{time.monotonic() - began_s:5.0f} s  {name}", file=sys.stderr)
            rows += _tried(name, plan)
    print(head)
    print("Times in ms: median (95 % / 99 % / worst; count), each compared with its neighbour of the same run.\n")
    print(table(rows))
    print(f"\n{_summary(rows)}, in {time.monotonic() - began_s:.0f} s; CPUs {busy_percent():.0f} % busy after")
    return int(any(row.failed for row in rows))


def _summary(rows: list[Row]) -> str:
    failed = sum(row.failed for row in rows)
    held, missed, untold = (sum(row.held is held and not row.failed for row in rows) for held in (True, False, None))
    return f"{held} held, {missed} missed, {untold} not told, {failed} failed"


def _tried(name: str, plan: Plan) -> list[Row]:
    """One part that fails must not hide the others."""
    try:
        return _PARTS[name](plan)
    except (NoAnswer, OSError, ValueError) as error:
        print(f"{name} failed: {error}", file=sys.stderr)
        return [Row(name, "", str(error).splitlines()[0], failed=True)]
    finally:
        gc.collect()


def _idle(plan: Plan) -> list[Row]:
    """Idle kiosks, and beside them what is not timed: it takes nothing from them, and only theirs is counted."""
    others: list[Row] = []

    def meanwhile() -> None:
        _make_large(plan)
        for name in ("copies", "growth"):
            others.extend(_tried(name, plan))

    return [*idling.measure(plan, meanwhile), *others]


def _search(plan: Plan) -> list[Row]:
    _make_large(plan)
    return searching.measure(plan)


def _make_large(plan: Plan) -> None:
    if not plan.large_home.exists():
        make_home(plan.large_home, 100_000)


_PARTS: dict[str, Part] = {
    "idle": _idle,
    "end": ending.measure,
    "mend": mending.measure,
    "renew": renewing.measure,
    "move": moving.measure,
    "read": reading.measure,
    "search": _search,
    "print": printing.measure,
    "import": importing.measure,
    "start": starting.measure,
    "power": powering.measure,
    "back": coming_back.measure,
    "memory": memory.measure,
    "promised": promised.measure,
    # These two run beside "idle".
    "copies": forgetting.measure_copies,
    "growth": forgetting.measure_growth,
}
_WHOLE = (
    "idle",
    "end",
    "mend",
    "renew",
    "move",
    "read",
    "search",
    "print",
    "import",
    "start",
    "power",
    "back",
    "memory",
    "promised",
)
