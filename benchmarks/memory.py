"""How much memory processes take: what they share is counted once."""

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import psutil

from benchmarks import chromium
from benchmarks.chromium_page import write_page
from benchmarks.kiosk_run import KioskRun
from benchmarks.plan import Plan
from benchmarks.reading import WAYS, walk
from benchmarks.table import Row

_COLLECTED_AFTER_S = 3.0


def measure(plan: Plan) -> list[Row]:
    """Weigh a kiosk in a visit that has seen every kind of page, and a browser that has."""
    what, goal = "memory of all processes (PSS)", "<= 0.2 x Chromium"
    with KioskRun(plan.small_home) as kiosk:
        kiosk.begin()
        for way in WAYS:
            walk(kiosk, way)
        time.sleep(_COLLECTED_AFTER_S)
        ours, count = pss_mib(kiosk.processes()), len(kiosk.processes())
    told = f"{ours:.1f} MiB in {count} processes"
    if not chromium.installed():
        return [Row(what, goal, told, "not installed")]
    with chromium.Chromium(write_page(plan.folder / "page.html")) as browser:
        for _ in WAYS:
            browser.press("Enter")
            browser.press("Escape")
        time.sleep(_COLLECTED_AFTER_S)
        theirs, count = pss_mib(browser.processes()), len(browser.processes())
    ratio = ours / theirs
    return [Row(what, goal, told, f"{theirs:.1f} MiB in {count}", f"{ratio:.2f} x", ratio <= 0.2)]


def pss_mib(processes: Iterable[psutil.Process]) -> float:
    """Return the proportional set size of all together, in MiB (``/proc/PID/smaps_rollup``)."""
    return sum(_field(process.pid, "Pss:") for process in processes) / 1024


def resident_kib(pid: int) -> int:
    """Return the resident memory of one process in KiB."""
    return _field(pid, "Rss:")


def _field(pid: int, name: str) -> int:
    with suppress(ProcessLookupError, FileNotFoundError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith(name):
                return int(line.split()[1])
    return 0
