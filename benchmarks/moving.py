"""Down in menus and lists, beside the same in curses."""

import sys

from benchmarks.figures import Figures
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, KioskRun
from benchmarks.meter import Answer, Meter
from benchmarks.plan import Plan
from benchmarks.table import Row, ratio_row, spread

_TWIN = [sys.executable, "-m", "benchmarks.curses_twin"]
_ROUNDS = 4  # for each unit of effort
_HOME_STEPS = 8
_LIST_ROWS = 15
_LIST_STEPS = 12
_SCROLL_STEPS = 25


def measure(plan: Plan) -> list[Row]:
    """Press Down in home, in a list, and in a list that scrolls, in turns with the twin."""
    rounds = plan.effort * _ROUNDS
    search = [*_TWIN, "search", str(plan.small_home / "visitors.db")]
    with KioskRun(plan.small_home) as kiosk:
        with Meter([*_TWIN, "home"], ENVIRONMENT, folder=CHECKOUT) as twin:
            kiosk.begin()
            twin.started()
            rows = _compared("Down in home", kiosk, twin, rounds, _HOME_STEPS)
        with Meter(search, ENVIRONMENT, folder=CHECKOUT) as twin:
            kiosk.press("4")
            twin.started()
            rows += _compared("Down in a list", kiosk, twin, rounds, _LIST_STEPS)
            rows += _compared("Down in a list that scrolls", kiosk, twin, rounds // 4, _SCROLL_STEPS, _LIST_ROWS)
    return rows


def _compared(what: str, kiosk: Meter, twin: Meter, rounds: int, steps: int, before: int = 0) -> list[Row]:
    """Press Down ``steps`` times, after as many times ``before`` that are not timed, and go back to the top."""
    ours: list[Answer] = []
    theirs: list[Answer] = []
    for _ in range(rounds):
        for program, answers in ((kiosk, ours), (twin, theirs)):
            for _ in range(before):
                program.send("Down")
            program.settle()
            answers += [program.press("Down") for _ in range(steps)]
            for _ in range(before + steps):
                program.send("Up")
            program.settle()
    took = Figures.of(answer.ms for answer in ours)
    sizes = Figures.of(answer.size for answer in ours).p50, Figures.of(answer.size for answer in theirs).p50
    p99 = took.at("p99") / took.p50
    ratio = sizes[0] / sizes[1]
    return [
        ratio_row(what, 8, took, "curses", Figures.of(answer.ms for answer in theirs)),
        Row(what, "p99 <= 2.5 x p50", spread(took), ratio=f"{p99:.2f} x", held=p99 <= 2.5),
        Row(what, "bytes <= 1.3 x curses", f"{sizes[0]:.0f}", f"{sizes[1]:.0f}", f"{ratio:.2f} x", ratio <= 1.3),
    ]
