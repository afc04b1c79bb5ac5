"""A whole visit that leaves as much as a visit can leave, and the ways in which it ends."""

import os
import resource
import signal
from collections.abc import Callable, Mapping
from types import MappingProxyType

import psutil

from tests.console.canary import Canary
from tests.console.kiosk_on_pty import LEAVE_KEYS, KioskOnPty
from tests.console.pages import PAGES, go
from tests.terminals.keys import click
from tests.terminals.waiting import until

End = Callable[[KioskOnPty], None]


def visit(kiosk: KioskOnPty, canary: Canary) -> int:
    """Collect things, open codes, type the word where local help is searched; return the visit's process."""
    front = kiosk.begin()
    go(kiosk, PAGES["hotline"])
    kiosk.press("a")
    kiosk.wait_words("hint-listed")
    go(kiosk, (("q", "code-point"), ("f", "hint-smaller-code"), ("f", "hint-larger-code")))
    kiosk.press("Escape")
    kiosk.wait_words("hint-listed")
    kiosk.press("Escape")
    kiosk.wait_words("hotlines-intro")
    kiosk.press("Escape")
    kiosk.wait_words("home-title")
    go(kiosk, PAGES["local help"])
    kiosk.type(canary.word)
    kiosk.wait_for(canary.word)
    assert front == kiosk.front()
    return front


def _leave_click(kiosk: KioskOnPty) -> None:
    kiosk.send(click(kiosk.look().lines[0].index("Leave"), 0))


def _escape_on_home(kiosk: KioskOnPty) -> None:
    kiosk.press("Escape")
    kiosk.wait_words("home-title")
    kiosk.press("Escape")


def _kill(number: int) -> End:
    return lambda kiosk: os.kill(kiosk.front() or kiosk.pid, number)


def _out_of_memory(kiosk: KioskOnPty) -> None:
    """Give the visit no more memory than it has, and a huge screen: Python raises MemoryError while it draws."""
    front = psutil.Process(kiosk.front())
    most = front.memory_info().vms
    resource.prlimit(front.pid, resource.RLIMIT_AS, (most, most))

    def gone() -> bool:
        if kiosk.front() != front.pid:
            return True
        kiosk.resize(900, 300)
        kiosk.resize(901, 300)
        return False

    until(gone, "a visit without memory that ends")
    kiosk.resize(80, 24)


def _send(how: bytes) -> End:
    return lambda kiosk: kiosk.send(how)


LEAVES: Mapping[str, End] = MappingProxyType(
    {
        **{name: _send(how) for name, how in LEAVE_KEYS.items()},
        "Leave clicked": _leave_click,
        "Esc on home": _escape_on_home,
    }
)
"""What a visitor does to leave."""

CRASHES: Mapping[str, End] = MappingProxyType(
    {
        "SIGKILL": _kill(signal.SIGKILL),
        "SIGSEGV": _kill(signal.SIGSEGV),
        "SIGTERM": _kill(signal.SIGTERM),
        "SIGHUP": _kill(signal.SIGHUP),
        "SIGALRM": _kill(signal.SIGALRM),
        "an exception": _out_of_memory,
    }
)
"""What ends a visit from outside, or from inside by a fault."""
