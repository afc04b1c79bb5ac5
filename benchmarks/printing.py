"""Keys while a slip is printed and the printer's plug is pulled at any moment."""

import time
from pathlib import Path

import psutil

from benchmarks.figures import Figures
from benchmarks.kiosk_run import KioskRun, make_home
from benchmarks.meter import NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row
from tests.console.printing_visits import PulledPrinter, printer_settings

LONGEST_KEY_MS = 100
_PULLS = 50  # for each unit of effort
_PULLS_A_VISIT = 20
_LONGEST_JOB_S = 70.0
_SEED = 200


def measure(plan: Plan) -> list[Row]:
    """Print again and again on a printer that fails, and press keys meanwhile."""
    pulls = plan.effort * _PULLS
    figures = Figures.of(key_times(plan.folder / "home-printer", pulls, _SEED))
    note = f"; {pulls} pulls"
    return [limit_row("a key while the printer is pulled", "worst", LONGEST_KEY_MS, figures, note)]


def key_times(home: Path, pulls: int, seed: int) -> list[float]:
    """Return the milliseconds that each key took to be answered.

    Raises:
        NoAnswer: A key was not answered, a visit ended by itself, or nothing was printed at all.
    """
    times: list[float] = []
    with PulledPrinter(seed) as printer:
        make_home(home, 0)
        with (home / "kiosk.toml").open("a") as settings:
            settings.write(printer_settings(printer))
        with KioskRun(home) as kiosk:
            for first in range(0, pulls, _PULLS_A_VISIT):
                kiosk.begin("3", "Enter", "p")
                front = kiosk.front()
                for _ in range(min(_PULLS_A_VISIT, pulls - first)):
                    times += _one_job(kiosk)
                if kiosk.front() != front:
                    raise NoAnswer("the visit ended by itself")
                kiosk.leave()
        if not printer.printer.has_printed():
            raise NoAnswer("no slip ever began to come out")
    return times


def _one_job(kiosk: KioskRun) -> list[float]:
    """From the choice of slips, begin to print one, and move about in that choice until its process is gone."""
    times = [kiosk.press(key).ms for key in ("1", "p", "Escape", "Escape")]
    visit = psutil.Process(kiosk.front())
    latest_s = time.monotonic() + _LONGEST_JOB_S
    while visit.children():
        if time.monotonic() > latest_s:
            raise NoAnswer("a job that never ends")
        times += [kiosk.press(key).ms for key in ("Down", "Up")]
    return times
