"""Under cage, in an installed Debian 13: how long a terminal outlives the visit that was in it."""

import os
import shutil
from pathlib import Path

import psutil

from benchmarks.figures import Figures
from benchmarks.mending import taken_ms
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row
from kiosk.supervisor.stage_line import HOLD_S
from tests.deploy.cage import HeadlessCage
from tests.deploy.installed import open_installed
from tests.terminals.waiting import until

_HOME = "/tmp/shelter"
_ENVIRONMENT = {"STATE_DIRECTORY": _HOME, "HOME": _HOME, "LANG": "C.UTF-8"}
_FOREGROUND = 7
"""Where /proc/PID/stat has the process group that the terminal belongs to."""


def measure(plan: Plan) -> list[Row]:
    """End visits."""
    what = "end of a visit to the end of its terminal, cage"
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        return [Row(what, "", "not measured: needs root and mmdebstrap")]
    with open_installed("cage") as tree:
        tree.succeed("install", "-d", "-m", "0700", "-o", "kiosk", "-g", "kiosk", _HOME)
        with HeadlessCage(tree, environment=_ENVIRONMENT) as cage:
            replaced = [_replaced_ms(cage) for _ in range(plan.effort * 2)]
    return [limit_row(what, "worst", HOLD_S * 1000, Figures.of(replaced))]


def _replaced_ms(cage: HeadlessCage) -> float:
    """Begin a visit, end it by force, which needs no keyboard, and wait for the end of its terminal."""
    foot, supervisor = until(lambda: _at_rest(cage), "a kiosk at rest")
    waiting = _in_front(supervisor)
    cage.key("space", ".", "4", ".", "a")
    return taken_ms(psutil.Process(waiting).kill, lambda: not foot.is_running())


def _at_rest(cage: HeadlessCage) -> tuple[psutil.Process, psutil.Process] | None:
    """Return the only terminal and the supervisor in it, if that has a child in front and a spare one."""
    feet = cage.processes("foot")
    try:
        inside = feet[0].children() if len(feet) == 1 else []
        rests = len(inside) == 1 and len(inside[0].children()) == 2
    except psutil.NoSuchProcess:  # it ends just now
        return None
    return (feet[0], inside[0]) if rests else None


def _in_front(supervisor: psutil.Process) -> int:
    return int(Path(f"/proc/{supervisor.pid}/stat").read_text().rpartition(")")[2].split()[_FOREGROUND - 2])
