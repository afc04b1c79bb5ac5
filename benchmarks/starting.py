"""From the start of the program to its first screen."""

import shutil

from benchmarks.figures import Figures
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, HOME_TITLE, PROMPT, PYTHON, command
from benchmarks.meter import Meter, run_time_ms
from benchmarks.plan import Plan
from benchmarks.table import Row, ratio_row

_ROUNDS = 2  # for each unit of effort
_KEEPS_PICTURE_AFTER_S = 1.6


def measure(plan: Plan) -> list[Row]:
    """Start with no picture kept, then with one, in turns with plainer processes."""
    cold: list[float] = []
    kept: list[float] = []
    answered: list[float] = []
    nothing: list[float] = []
    imports: list[float] = []
    for _ in range(plan.effort * _ROUNDS):
        nothing.append(run_time_ms([str(PYTHON), "-c", "pass"], ENVIRONMENT))
        shutil.rmtree(plan.small_home / "cache", ignore_errors=True)
        cold.append(_first_screen(plan))
        imports.append(run_time_ms([str(PYTHON), "-c", "import textual.app"], ENVIRONMENT))
        kept_ms, answered_ms = _first_key(plan)
        kept.append(kept_ms)
        answered.append(answered_ms)
    python, textual = Figures.of(nothing), Figures.of(imports)
    return [
        ratio_row("start to the first screen, no picture kept", 1, Figures.of(cold), "import textual.app", textual),
        ratio_row("start to the first screen, picture kept", 2, Figures.of(kept), "python -c pass", python),
        ratio_row("start to the first key answered", 1.3, Figures.of(answered), "import textual.app", textual),
    ]


def _first_screen(plan: Plan) -> float:
    with Meter(command(plan.small_home), ENVIRONMENT, folder=CHECKOUT) as kiosk:
        took_ms = kiosk.started().shown_ms
        kiosk.expect(PROMPT)
        kiosk.settle(_KEEPS_PICTURE_AFTER_S)
        return took_ms


def _first_key(plan: Plan) -> tuple[float, float]:
    with Meter(command(plan.small_home), ENVIRONMENT, folder=CHECKOUT) as kiosk:
        kept_ms = kiosk.started(0.02).shown_ms
        kiosk.expect(PROMPT, 0)
        kiosk.send("x")
        answered_ms = kiosk.started().shown_ms
        kiosk.expect(HOME_TITLE, 1)
        return kept_ms, answered_ms
