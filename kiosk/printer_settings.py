"""What a shelter sets for the printer of its kiosk: the ``[printer]`` part of ``kiosk.toml``."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from kiosk.settings_keys import SettingsKeys, one_of, whole_number, words_up_to, wrong, yes_or_no

LONGEST_ADDRESS = 200
LONGEST_PLACE = 60
MOST_SLIPS = 20

PrinterKind = Literal["none", "network", "usb", "serial", "file", "cups"]
"""How the printer is reached; all but ``cups`` and ``none`` are receipt printers that speak ESC/POS."""

Paper = Literal["58", "80", "letter", "a4"]
"""Width of a receipt roll in millimetres, or the size of an office printer's page."""

SlipKind = Literal["digits", "numbers", "provider", "topic", "list", "card", "log", "evidence", "steps"]
"""Numbers only; numbers and names; one provider; one topic in short; my list; fold-small card; blank incident log;
evidence checklist; safety steps to tick."""

SlipTitle = Literal["useful-numbers", "phone-numbers", "notes", "to-do", "none"]
"""Titles that tell nothing; the words of each are in the language packs."""

ROLLS: tuple[Paper, ...] = ("80", "58")
PAGES: tuple[Paper, ...] = ("letter", "a4")

_DEVICE = r"/\S+"
_SHAPES: dict[PrinterKind, str] = {
    "none": ".*",
    "network": r"(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?)(:(?P<port>[0-9]{1,5}))?",
    "usb": _DEVICE,
    "serial": _DEVICE,
    "file": _DEVICE,
    "cups": r"[0-9A-Za-z_][0-9A-Za-z_.+-]*",  # no first "-", which the commands of CUPS would take for an option
}


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer, or none.

    Attributes:
        kind: How it is reached.
        address: ``host:port`` (network; port 9100 where none is named), a device such as ``/dev/usb/lp0`` (usb, serial,
            file), or the name of a CUPS queue.
        paper: What is in it.
        profile: Which receipt printer it is, as python-escpos names it.
        comes_out: Where slips come out, as visitors are told, or "".
        reachable: Staff confirmed that a visitor can take the slip themselves; a CUPS printer is off without it.
        slips_per_visit: How many slips one visit may print, 1 to 20.
        kinds: The kinds of slip that visitors are offered.
        title: What stands at the head of a slip.
    """

    kind: PrinterKind = "none"
    address: str = ""
    paper: Paper = "80"
    profile: str = "default"
    comes_out: str = ""
    reachable: bool = False
    slips_per_visit: int = 5
    kinds: tuple[SlipKind, ...] = get_args(SlipKind)
    title: SlipTitle = "useful-numbers"

    @property
    def is_on(self) -> bool:
        """Say whether visitors may print: a printer, something to print, and within reach where that matters."""
        return self.is_set and bool(self.kinds) and (self.reachable or self.kind != "cups")

    @property
    def is_set(self) -> bool:
        """Say whether staff named a printer, be it on for visitors or not."""
        return self.kind != "none" and bool(self.address)

    @property
    def is_receipt(self) -> bool:
        """Say whether it prints on a roll, and so speaks ESC/POS."""
        return self.kind != "cups"


def take_printer(keys: SettingsKeys) -> PrinterSettings:
    """Take the ``printer.…`` keys; what is wrong keeps its default and is told in ``keys.problems``."""
    usual = PrinterSettings()
    kind = keys.take("printer.kind", usual.kind, one_of(get_args(PrinterKind)))
    return PrinterSettings(
        kind=kind,
        address=keys.take("printer.address", "", _address(kind)),
        paper=keys.take("printer.paper", papers_of(kind)[0], _paper(kind)),
        profile=keys.take("printer.profile", usual.profile, words_up_to(LONGEST_PLACE)) or usual.profile,
        comes_out=keys.take("printer.comes_out", "", words_up_to(LONGEST_PLACE)),
        reachable=keys.take("printer.reachable", False, yes_or_no),
        slips_per_visit=keys.take("printer.slips_per_visit", usual.slips_per_visit, whole_number(1, MOST_SLIPS)),
        kinds=keys.take("printer.kinds", usual.kinds, _kinds),
        title=keys.take("printer.title", usual.title, one_of(get_args(SlipTitle))),
    )


def papers_of(kind: PrinterKind) -> tuple[Paper, ...]:
    """Return what can be in such a printer, the usual one first."""
    if kind == "none":
        return *ROLLS, *PAGES
    return PAGES if kind == "cups" else ROLLS


def _paper(kind: PrinterKind) -> Callable[[object], Paper]:
    return one_of(papers_of(kind), "setting-printer-paper")


def _address(kind: PrinterKind) -> Callable[[object], str]:
    words, shape = words_up_to(LONGEST_ADDRESS), _SHAPES[kind]

    def check(value: object) -> str:
        address = words(value)
        found = re.fullmatch(shape, address)
        if address and (found is None or int(found.groupdict().get("port") or 1) not in range(1, 65_536)):
            raise wrong("setting-printer-address", kind=kind)
        return address

    return check


def _kinds(value: object) -> tuple[SlipKind, ...]:
    known: tuple[SlipKind, ...] = get_args(SlipKind)
    if not isinstance(value, list) or not set(map(str, value)) <= set(known):
        raise wrong("setting-choices", choices=", ".join(known))
    return tuple(kind for kind in known if kind in value)
