"""``kiosk stage``: what cage runs; it starts the terminal with the kiosk in it, again and again."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.supervisor.environment import KEPT, KEPT_PREFIXES

_NOT_FOR_TERMINALS = frozenset({"COLORTERM", "TERM", "WATCHDOG_PID"})
"""The first two are the new terminal's own; the third names the process that systemd started, which is cage."""

_STANDARD_ERROR = 2

_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv[1]); del sys.argv[1]; from kiosk.__main__ import main; sys.exit(main())"
)


def stage(home: Path) -> int:
    """Show the kiosk on the compositor that the environment names, until that ends; return an exit code.

    Args:
        home: The kiosk's home folder.

    Raises:
        KioskError: There is no compositor.
    """
    from kiosk.stage.stage import Stage
    from kiosk.stage.wayland import CompositorGone, Wayland, compositor_path

    runtime, display = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not runtime.startswith("/") or not display:
        raise KioskError(Problem("stage-without-cage"))
    _hand_on_no_file()
    try:
        wayland = Wayland(compositor_path(runtime, display))
        Stage(wayland, _kiosk(home), _environment(os.environ), Path(runtime)).run()
    except CompositorGone as error:
        raise KioskError(Problem("stage-without-cage")) from error
    return 0


def _hand_on_no_file() -> None:
    """Let no program inherit what this one did: cage takes a pipe's end that is open nowhere as the stage's end."""
    for file in tuple(Path("/proc/self/fd").iterdir()):
        with suppress(OSError):  # the list itself
            os.set_inheritable(int(file.name), int(file.name) <= _STANDARD_ERROR)


def _environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that terminal and kiosk need."""
    kept = {name: value for name, value in environ.items() if name in KEPT or name.startswith(KEPT_PREFIXES)}
    wanted = {name: value for name, value in kept.items() if name not in _NOT_FOR_TERMINALS}
    return wanted | {"WAYLAND_DISPLAY": environ.get("WAYLAND_DISPLAY", "")}


def _kiosk(home: Path) -> list[str]:
    """Return the command of the kiosk: that beside this Python, or in a checkout this very program."""
    beside = Path(sys.executable).with_name("kiosk")
    package = Path(__file__).resolve().parents[1]
    installed = [str(beside)] if beside.exists() else [sys.executable, "-EPs", "-c", _PROGRAM, str(package.parent)]
    return [*installed, "run", "--home", str(home)]
