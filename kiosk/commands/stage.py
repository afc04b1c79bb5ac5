"""``kiosk stage``: what cage runs; it starts the terminal with the kiosk in it, again and again."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.supervisor.environment import KEPT, KEPT_PREFIXES

_NOT_FOR_TERMINALS = frozenset({"COLORTERM", "NOTIFY_SOCKET", "TERM", "WATCHDOG_PID"})
"""What concerns the terminal itself; and systemd hears of a kiosk by the stage alone, which knows the one in front.

How often systemd wants a sign of life the kiosk is told all the same: it is the one that begins.
"""

UNAVAILABLE = os.EX_UNAVAILABLE
"""No terminal can be started. cage ends with the same code, and then deploy/lib/plain_text.py shows 911 without any."""

_STANDARD_ERROR = 2

_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv[1]); del sys.argv[1]; from kiosk.__main__ import main; sys.exit(main())"
)


def stage(home: Path) -> int:
    """Show the kiosk on the compositor that the environment names, until that ends.

    Args:
        home: The kiosk's home folder.

    Returns:
        An exit code: 0, or `UNAVAILABLE`.

    Raises:
        KioskError: There is no compositor.
    """
    from kiosk.stage.stage import Stage
    from kiosk.stage.wayland import CompositorGone, Wayland, compositor_path
    from kiosk.supervisor.systemd_notify import SystemdNotify

    runtime, display = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not runtime.startswith("/") or not display:
        raise KioskError(Problem("stage-without-cage"))
    _hand_on_no_file()
    given = _environment(os.environ)
    systemd = SystemdNotify.from_environment(os.environ)
    try:
        wayland = Wayland(compositor_path(runtime, display))
        served = Stage(wayland, _kiosk(home), given, Path(runtime), systemd).run()
    except CompositorGone as error:
        raise KioskError(Problem("stage-without-cage")) from error
    return 0 if served else UNAVAILABLE


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
