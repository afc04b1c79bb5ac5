"""From power to a screen that answers, on the installed machine: a Debian 13 whose systemd starts the kiosk.

Firmware, loader and kernel are not in it, as there is no machine to start: it begins with systemd.
"""

import os
import shutil
from collections.abc import Callable

from benchmarks.plan import Plan
from benchmarks.table import Row
from tests.deploy.booted import BootedConsole
from tests.deploy.booted_cage import BootedCage
from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import open_installed
from tests.deploy.layers import Stack
from tests.terminals.waiting import until

_MACHINES: tuple[tuple[Stack, Callable[[DebianTree], BootedConsole | BootedCage]], ...] = (
    ("console", BootedConsole),
    ("cage", BootedCage),
)


def measure(plan: Plan) -> list[Row]:
    """Start a machine of each stack."""
    return [_row(stack, machine) for stack, machine in _MACHINES]


def _row(stack: Stack, machine: Callable[[DebianTree], BootedConsole | BootedCage]) -> Row:
    what = f"from systemd to a screen that answers, {stack}"
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        return Row(what, "", "not measured: needs root and mmdebstrap")
    with open_installed(stack) as tree, machine(tree) as booted:
        until(booted.supervisor, "a kiosk that serves")
        served_s = int(booted.told("ActiveEnterTimestampMonotonic")) / 1e6  # told that its first screen answers
        took_s = served_s - int(booted.ask("show", "--value", "--property=UserspaceTimestampMonotonic")) / 1e6
        started_s = served_s - int(booted.told("ExecMainStartTimestampMonotonic")) / 1e6
    return Row(what, "", f"{took_s:.1f} s, {started_s:.1f} s of it the kiosk itself")
