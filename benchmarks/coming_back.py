"""How soon the installed kiosk is back on its screen when a part of it was killed."""

import os
import shutil
import time
from collections.abc import Callable

import numpy as np
import psutil

from benchmarks.kiosk_run import PROMPT
from benchmarks.plan import Plan
from benchmarks.table import Row
from tests.deploy.booted import BootedConsole
from tests.deploy.booted_cage import BootedCage
from tests.deploy.installed import open_installed
from tests.terminals.waiting import until

MOST_S = 3.0


def measure(plan: Plan) -> list[Row]:
    """Kill each part once, on both stacks."""
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        return [Row("a killed part, until the neutral screen is back", "", "not measured: needs root and mmdebstrap")]
    return [*_under_cage(), _on_the_console()]


def _under_cage() -> list[Row]:
    with open_installed("cage") as tree, BootedCage(tree) as machine:
        until(machine.supervisor, "a kiosk that serves")
        neutral = until(machine.picture, "a picture")
        parts: dict[str, Callable[[], psutil.Process | None]] = {
            "foot": lambda: next(iter(machine.family("foot")), None),
            "supervisor": machine.supervisor,
            "stage": machine.stage,
            "cage": lambda: next(iter(machine.family("cage")), None),
        }

        def is_back() -> bool:
            now = machine.picture()
            return now is not None and np.array_equal(now, neutral)

        def killed(find: Callable[[], psutil.Process | None], name: str) -> Row:
            until(machine.supervisor, "a kiosk that serves")
            before = machine.family("foot")

            def is_new() -> bool:
                return any(terminal not in before for terminal in machine.family("foot"))

            return _row(f"killed under cage: {name}", _killed(until(find, name), is_new, is_back))

        return [killed(find, name) for name, find in parts.items()]


def _on_the_console() -> Row:
    with open_installed("console") as tree, BootedConsole(tree) as machine:
        victim = until(machine.supervisor, "a kiosk that serves")
        until(lambda: PROMPT in machine.screen(), "the neutral screen")
        seconds = _killed(
            victim, lambda: machine.supervisor() not in (None, victim), lambda: PROMPT in machine.screen()
        )
        return _row("killed on the console: supervisor", seconds)


def _killed(victim: psutil.Process, is_new: Callable[[], bool], is_back: Callable[[], bool]) -> float:
    """Kill a process; return the seconds until another one is there and shows the neutral screen."""
    began_s = time.monotonic()
    victim.kill()
    until(is_new, "another one in its place")
    until(is_back, "the neutral screen")
    return time.monotonic() - began_s


def _row(what: str, seconds: float) -> Row:
    return Row(f"{what}, to the neutral screen", f"<= {MOST_S:g} s", f"{seconds:.1f} s", held=seconds <= MOST_S)
