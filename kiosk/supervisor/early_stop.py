# Needed before the first picture, and the signal module brings enum with it; `_signal` is what it wraps.
"""A stop signal that comes behind the first picture, before `Watch` is there to take it."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # part of Python itself; the stubs know its wrapper alone
import os
import termios

from kiosk.supervisor.wipe import farewell

TYPE_CHECKING = False  # see quiet_mode
if TYPE_CHECKING:
    from kiosk.supervisor.quiet_mode import Modes

_STOPS = (_signal.SIGTERM, _signal.SIGHUP, _signal.SIGINT)


def leave_clean(modes: Modes, term: str) -> None:
    """From now on end at once at a stop signal, and leave the terminal empty and set to ``modes``.

    Args:
        modes: How the terminal was found.
        term: Its name as in the variable TERM.
    """

    def end(_number: int, _frame: object) -> None:
        try:
            termios.tcflow(0, termios.TCOON)
            termios.tcflush(0, termios.TCIOFLUSH)
            os.write(1, farewell(term))
            termios.tcsetattr(0, termios.TCSANOW, modes)
        finally:  # a terminal that is gone needs nothing
            os._exit(0)

    for number in _STOPS:
        _signal.signal(number, end)
