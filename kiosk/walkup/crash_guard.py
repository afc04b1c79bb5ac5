"""When something breaks inside a visit, the process ends at once and says nothing.

Textual would print a traceback with local variables, which hold what the visitor typed.
The supervisor wipes the screen and starts the next visit.
"""

import asyncio
import logging
import os
import select
import sys
from contextlib import suppress

from kiosk.visit.end_visit import VisitEnd

_BLANK = b"\x18\x1b[0m\x1b[2J"
"""Ends a sequence that was sent half, then clears."""


def end_visit(end: VisitEnd) -> None:
    """End this process now: the page is covered first, and no clean-up code runs, so nothing can hang."""
    _cover()
    os._exit(end)


def _cover() -> None:
    """Blank the screen if the terminal takes it at once; the supervisor wipes and paints it a moment later."""
    with suppress(OSError):
        room = select.poll()
        room.register(1, select.POLLOUT)
        if os.isatty(1) and room.poll(0):
            os.write(1, _BLANK)


def end_by_crash(*_: object) -> None:
    """End the visit because of an error; whatever the error holds is dropped with the process."""
    end_visit(VisitEnd.CRASHED)


def silence() -> None:
    """Keep every message of Python and its libraries quiet, and end on any uncaught error.

    The supervisor has pointed standard error nowhere already.
    """
    logging.disable(logging.CRITICAL)
    sys.excepthook = end_by_crash


def guard_loop(loop: asyncio.AbstractEventLoop) -> None:
    """End the visit on an error that a task or a callback left behind."""
    loop.set_exception_handler(end_by_crash)
