"""Every way in which a visit may end."""

import os
import signal
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from kiosk.proof.visitor import F12, Visitor

Way = Literal["leave", "escape", "quiet", "kill", "fault", "supervisor", "full"]
"""F12; Esc on the first page; the quiet time; SIGKILL; SIGSEGV; the supervisor killed as well; no memory left."""


def _kill(number: int) -> Callable[[Visitor, int], None]:
    return lambda visitor, visit: os.kill(visit, number)


def _kill_supervisor(visitor: Visitor, visit: int) -> None:
    """Its children end with it; it is started again, as systemd does, and so wipes what it finds on the terminal."""
    supervisor = visitor.stack.supervisor()
    if supervisor is not None:
        os.kill(supervisor, signal.SIGKILL)
    visitor.stack.start()


WAYS: Mapping[Way, Callable[[Visitor, int], None]] = MappingProxyType(
    {
        "leave": lambda visitor, _: visitor.stack.press(F12),
        "escape": lambda visitor, _: visitor.leaves_from_home(),
        "quiet": lambda visitor, _: None,
        "kill": _kill(signal.SIGKILL),
        "fault": _kill(signal.SIGSEGV),
        "supervisor": _kill_supervisor,
        "full": lambda visitor, visit: visitor.opens_too_much(visit),
    }
)
"""What makes a visit end so, given the visitor and the visit's process."""
