"""What a kiosk costs while nobody touches it."""

import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

import psutil

from benchmarks.kiosk_run import KioskRun
from benchmarks.meter import NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row

_SETTLE_S = 4.0  # two seconds after the last key the collector runs once
_STATES: dict[str, tuple[str, ...] | None] = {
    "neutral": None,
    "home": (),
    "topic": ("2", "Enter"),
    "search": ("4", "s", "h"),
    "code": ("2", "Enter", "q"),
}


def measure(plan: Plan, meanwhile: Callable[[], None]) -> list[Row]:
    """Leave one kiosk in each state alone, all at once, and do something else ``meanwhile``."""
    with ExitStack() as stack:
        kiosks: dict[str, KioskRun] = {}
        for name, keys in _STATES.items():
            kiosks[name] = stack.enter_context(KioskRun(plan.small_home))
            if keys is not None:
                kiosks[name].begin(*keys)
        time.sleep(_SETTLE_S)
        began_s = time.monotonic()
        before = {name: used(kiosk.processes()) for name, kiosk in kiosks.items()}
        meanwhile()
        time.sleep(max(0.0, began_s + plan.idle_s - time.monotonic()))
        lasted_s = time.monotonic() - began_s
        return [_row(name, lasted_s, before[name], used(kiosk.processes())) for name, kiosk in kiosks.items()]


def _row(name: str, seconds: float, before: dict[int, tuple[int, int]], after: dict[int, tuple[int, int]]) -> Row:
    if before.keys() != after.keys():
        raise NoAnswer(f"idle, {name}: processes came and went: {before.keys()}, then {after.keys()}")
    nanoseconds, switches = (sum(after[task][kind] - before[task][kind] for task in before) for kind in (0, 1))
    told = f"{nanoseconds} ns of CPU, {switches} context switches in {seconds:.0f} s, {len(after)} threads"
    return Row(f"idle, {name}", "0 CPU, 0 wake-ups", told, held=not nanoseconds and not switches)


def used(processes: Iterable[psutil.Process]) -> dict[int, tuple[int, int]]:
    """Return for each thread of these processes its nanoseconds on a CPU and its context switches so far."""
    return {
        int(task.name): (int((task / "schedstat").read_text().split()[0]), _switches(task))
        for process in processes
        for task in Path(f"/proc/{process.pid}/task").iterdir()
    }


def _switches(task: Path) -> int:
    lines = (task / "status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
