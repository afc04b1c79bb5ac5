"""Which receipt printers there are, and what a slip must know of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.receipt.escpos_library import printer_list

DOTS: Mapping[Paper, int] = MappingProxyType({"58": 384, "80": 576})
"""Dots in a line of each roll: 48 and 72 mm at 203 dots an inch."""

_LEAST_DPI = 180
_LEAST_DOTS_FOR_40_COLUMNS = 480  # twelve dots a letter, 1.5 mm


@dataclass(frozen=True, slots=True)
class Roll:
    """What a slip is drawn for.

    Attributes:
        paper: Which layout: that of a narrow or of a wide roll.
        dots: Width of the picture, a multiple of 8.
    """

    paper: Paper
    dots: int


def profiles() -> tuple[str, ...]:
    """Return the names of all printers that can draw a slip, the two that stand for any printer first.

    Displays, and printers too coarse for a code, are left out.
    """
    known = sorted(printer_list(), key=str.casefold)
    first = ("default", "simple")
    return first + tuple(name for name in known if name not in first and _draws(name))


def roll_of(profile: str, paper: Paper) -> Roll:
    """Return what to draw for a printer with this paper: never wider than the printer prints.

    Where staff set the wide roll for a printer of the narrow one, the narrow layout is taken, so that nothing is lost.

    Raises:
        KioskError: ``receipt-profile`` for an unknown printer, ``receipt-paper`` for paper that is no roll.
    """
    if paper not in DOTS:
        raise KioskError(Problem("receipt-paper", facts={"paper": paper}))
    if profile not in profiles():
        raise KioskError(Problem("receipt-profile", facts={"profile": profile}))
    dots = min(DOTS[paper], _number(profile, "media", "width", "pixels") or DOTS[paper]) // 8 * 8
    return Roll("58", DOTS["58"]) if dots < _LEAST_DOTS_FOR_40_COLUMNS else Roll(paper, dots)


def _draws(name: str) -> bool:
    dpi = _number(name, "media", "dpi")
    return _value(name, "features", "bitImageRaster") is True and (dpi is None or dpi >= _LEAST_DPI)


def _number(name: str, *keys: str) -> int | None:
    value = _value(name, *keys)
    return value if isinstance(value, int) else None


def _value(name: str, *keys: str) -> object:
    """Return what the list tells under these keys, or None."""
    value: object = printer_list()[name]
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value
