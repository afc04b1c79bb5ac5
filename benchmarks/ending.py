"""From the end of a visit to the neutral screen, everything erased."""

import os
import signal
import sys
from collections.abc import Callable

from benchmarks.figures import Figures
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, PROMPT, PYTHON, KioskRun
from benchmarks.meter import Meter, run_time_ms
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row, ratio_row

_SILENCE_S = 0.15
_ENDS: dict[str, Callable[[KioskRun], None]] = {
    "F12": lambda kiosk: kiosk.send("F12"),
    "SIGKILL": lambda kiosk: os.kill(kiosk.front(), signal.SIGKILL),
    "quiet time's end": lambda kiosk: os.kill(kiosk.front(), signal.SIGALRM),
}
# Three crashes within 30 seconds bring the plain page, so each kiosk sees two.
_ROUND = ("F12", "SIGKILL", "quiet time's end", "F12", "SIGKILL", "quiet time's end")


def measure(plan: Plan) -> list[Row]:
    """End visits in each way, beside a bare Python and an app that resets itself; everything in turns."""
    times: dict[str, list[float]] = {name: [] for name in _ENDS}
    python: list[float] = []
    resets: list[float] = []
    with Meter([sys.executable, "-m", "benchmarks.bare_textual"], ENVIRONMENT, folder=CHECKOUT) as bare:
        bare.started()
        for _ in range(plan.effort):
            with KioskRun(plan.small_home) as kiosk:
                for name in _ROUND:
                    times[name].append(_end(kiosk, _ENDS[name]))
                    python.append(run_time_ms([str(PYTHON), "-c", "pass"], ENVIRONMENT))
                    resets.append(_reset(bare))
                    kiosk.wait_for_spare()
    start, reset = Figures.of(python), Figures.of(resets)
    ends = {f"{name} to the neutral screen": Figures.of(values) for name, values in times.items()}
    return [
        *(ratio_row(name, 0.5, figures, "python -c pass", start) for name, figures in ends.items()),
        *(ratio_row(name, 0.15, figures, "in-process reset", reset) for name, figures in ends.items()),
        limit_row("any of them", "worst", 100, Figures.of(value for values in times.values() for value in values)),
        limit_row("hung child, next key to the neutral screen", "worst", 3000, _hung(plan)),
    ]


def _hung(plan: Plan) -> Figures:
    """Let a visit wait to write its answer to a key, press another, and time until the neutral screen is complete."""
    with KioskRun(plan.small_home) as kiosk:
        times = []
        for _ in range(2):  # a third crash within 30 seconds would bring the plain page
            kiosk.begin("4")
            kiosk.wait_for_spare()
            kiosk.stop_output()
            kiosk.send("x")
            kiosk.settle(0.2)
            times.append(kiosk.press("y", _SILENCE_S).shown_ms)
            kiosk.expect(PROMPT, 1)
            kiosk.wait_for_spare()
    return Figures.of(times)


def _end(kiosk: KioskRun, end: Callable[[KioskRun], None]) -> float:
    """Search for something, then end the visit; time until the neutral screen is complete."""
    kiosk.begin("4")
    kiosk.type("shel")
    kiosk.wait_for_spare()
    took = kiosk.after(lambda: end(kiosk), _SILENCE_S)
    kiosk.expect(PROMPT, 1)
    return took.shown_ms


def _reset(bare: Meter) -> float:
    bare.press("Enter", 0.05)
    bare.type("shel")
    return bare.press("F12", _SILENCE_S).shown_ms
