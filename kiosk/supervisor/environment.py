# Needed before the first picture, and pathlib takes longer to import than all of this.
"""The short list of environment variables that may reach the kiosk; anything else is a way in."""

import os
import sys

KEPT = frozenset(
    (
        "COLORTERM HOME KIOSK_STAGE LANG NOTIFY_SOCKET PATH RUNTIME_DIRECTORY STATE_DIRECTORY"
        " TERM TZ USER WATCHDOG_PID WATCHDOG_USEC"
    ).split()
)
KEPT_PREFIXES = ("LC_", "XDG_")

SET = {
    "ESCDELAY": "1",  # a key's escape sequence comes in one read on a local terminal
    "TEXTUAL_FPS": "240",  # a second repaint of the same key waits 4 ms, not 17
    "TEXTUAL_ANIMATIONS": "none",
}
"""What Textual reads when it is imported."""

_RESTART = (
    "import sys; root = sys.argv[1]; sys.argv[:2] = ['kiosk']; "
    "root in sys.path or sys.path.insert(0, root); "
    "from kiosk.__main__ import main; sys.exit(main())"
)


def must_restart() -> bool:
    """Say whether variables meant for Python have already had their effect on this process."""
    return not sys.flags.ignore_environment and any(name.startswith("PYTHON") for name in os.environ)


def settle(arguments: list[str]) -> None:
    """Leave only what is on the list in the environment; to be called before anything heavy is imported.

    Where `must_restart`, the program is replaced by itself, run with ``arguments`` by an interpreter that
    ignores such variables and finds the same packages: in a checkout, a wheel or a user's own folder.
    """
    restart = must_restart()
    for name in list(os.environ):
        if name not in KEPT and not name.startswith(KEPT_PREFIXES):
            del os.environ[name]
    if restart and sys.executable:
        package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        flags = "-EPs" if sys.flags.no_user_site else "-EP"
        command = [sys.executable, flags, "-c", _RESTART, os.path.dirname(package), *arguments]
        os.execv(sys.executable, command)  # noqa: S606 (the same program, no shell)
    os.environ.update(SET)
