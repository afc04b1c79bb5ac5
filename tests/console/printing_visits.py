"""Visits that print, and printers that fail in the middle; used by the tests, the soak program and the benchmarks."""

import random
import socket
import time
from dataclasses import replace
from pathlib import Path

from kiosk.directory.store.visitors_file import build_visitors
from tests.console.kiosk_on_pty import WORDS, KioskOnPty, make_home
from tests.console.pages import PAGES, Way, go
from tests.directory.make_many import make_many
from tests.takeaway.printers.fake_printer import FakePrinter
from tests.takeaway.printers.loopback_printer import LoopbackPrinter

HOTLINE_TO_PRINT: Way = (*PAGES["hotline"], ("p", "print-title"), ("1", "hint-print-now"))
PRINTS: Way = (("p", "printing-title"),)

_SETTINGS = '[printer]\nkind = "network"\naddress = "{address}"\ncomes_out = "the desk"\nslips_per_visit = 20\n'
_LONGEST_PULL = 6000
"""Bytes: some more than a short slip has, so that some of them come out whole."""

_AT_ONCE, _REST_S = 256, 0.01
"""25 kB in a second, as a slow printer takes them."""


class _SlowPrinter(FakePrinter):
    def take(self, data: bytes) -> bytes:
        """Take what was sent, and print it before it takes more."""
        time.sleep(_REST_S)
        return super().take(data)

    def forget(self) -> None:
        """Forget a question that was asked half."""
        self._held = b""


class PulledPrinter(LoopbackPrinter):
    """A slow printer whose plug is pulled at another moment each time; now and then it prints to the end.

    Args:
        seed: Of the moments.
    """

    def __init__(self, seed: int) -> None:
        self._slow = _SlowPrinter()
        super().__init__(self._slow, at_once=_AT_ONCE)
        self._chance = random.Random(seed)

    def _talk(self, line: socket.socket) -> str:
        self._slow.forget()
        self._takes = self._chance.randrange(_LONGEST_PULL)
        self._then = self._chance.choice(("close", "reset"))
        return super()._talk(line)


def printer_settings(printer: LoopbackPrinter) -> str:
    """Return the part of the settings that leads to a printer on this machine."""
    return _SETTINGS.format(address=printer.settings.address)


def home_that_prints(folder: Path, settings: str, program: str = "") -> Path:
    """Make a home folder whose kiosk prints.

    Args:
        folder: The home.
        settings: Where it prints.
        program: Name of a program in the directory, which has another two.
    """
    home = make_home(folder, 0, settings)
    first, *others = make_many(3)
    build_visitors([replace(first, name=program) if program else first, *others], home / "visitors.db", 1)
    return home


def print_a_hotline(kiosk: KioskOnPty) -> None:
    """From home to the page of a slip that is being printed."""
    go(kiosk, (*HOTLINE_TO_PRINT, *PRINTS))


def is_over(kiosk: KioskOnPty) -> bool:
    """Say whether the page of a slip tells how that went."""
    shown = " ".join(kiosk.text.split())
    ends = ("printing-done", *(f"printing-failed-{how}" for how in ("out", "open", "part", "other")))
    return any(" ".join(WORDS(end).split()) in shown for end in ends)


def print_my_list(kiosk: KioskOnPty, program: str) -> int:
    """In a new visit, search a program by its name, add it to my list and print that; return the visit's process."""
    front = kiosk.begin()
    go(kiosk, PAGES["local help"])
    kiosk.type(program)
    kiosk.wait_for(program)
    go(kiosk, (("Enter", "hint-add"), ("a", "hint-listed")))
    for words in ("hint-type", "home-title"):
        kiosk.press("Escape")
        kiosk.wait_words(words)
    go(kiosk, (("8", "list-intro"), ("p", "print-title"), ("2", "hint-print-now"), *PRINTS))
    return front
