"""Are the letters high enough to be read from an arm's length? Told by the screen's size and its rows of text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import hypot

from kiosk.doctor.finding import Finding, attention, ok, unseen
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.terminal_seen import TerminalSeen, kiosk_terminal

WANTED_MM = 4.8
"""Height of a capital letter; design for people of low vision asks for no less on a public screen."""

CAPITAL = 0.626
"""A capital's share of a row: 0.729 of 1.164 em in DejaVu Sans Mono, 20 of 32 in Terminus."""

_SCREENS = "sys/class/drm"
_MEASURED = "etc/kiosk/screen"
_DIAGONAL = re.compile(r"\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(in|cm|mm)\s*")
_UNITS = {"in": 25.4, "cm": 10.0, "mm": 1.0}
_MODE = re.compile(r"([1-9]\d{2,4})x([1-9]\d{2,4})")
_WHOLE_EDID = 128
_HEIGHT_CM, _HEIGHT_MM, _HIGH_BITS = 22, 67, 68
_LEAST_MM = 50
"""Projectors and adapters tell of less."""


@dataclass(frozen=True, slots=True)
class ScreenSize:
    """How high a screen is.

    Attributes:
        height_mm: In millimetres.
        height_px: In pixels; 0 where it does not tell.
    """

    height_mm: float
    height_px: int


def check_letters(machine: Machine, _today: date) -> Iterator[Finding]:
    """Work out how high a capital letter is, where screen and terminal tell enough."""
    try:
        seen = kiosk_terminal(machine)
        screens = tuple(screens_of(machine))
    except UnseenError:
        screens = ()
    if not screens or not seen.rows:
        yield unseen("letters", "letters-unknown", wanted=str(WANTED_MM))
        return
    height = min(CAPITAL * _row_mm(seen, screen) for screen in screens)
    told = f"{height:.1f}"
    if float(told) < WANTED_MM:
        yield attention("letters", "letters-small", height=told, wanted=str(WANTED_MM))
    else:
        yield ok("letters", "letters-high", height=told)


def _row_mm(seen: TerminalSeen, screen: ScreenSize) -> float:
    """Return how high a row of text is; where the terminal does not count pixels, it fills the screen."""
    if seen.height_px and screen.height_px:
        return screen.height_mm / screen.height_px * (seen.height_px // seen.rows)
    return screen.height_mm / seen.rows


def screens_of(machine: Machine) -> Iterator[ScreenSize]:
    """Yield the size of each screen that is plugged in: as staff measured it, or else as it says."""
    diagonal = diagonal_mm(machine.text(_MEASURED) or "")
    for folder in sorted(machine.path(_SCREENS).glob("*/status")):
        inside = f"{_SCREENS}/{folder.parent.name}"
        if (machine.text(f"{inside}/status") or "").strip() == "connected":
            shape = _MODE.match(machine.text(f"{inside}/modes") or "")
            wide, high = (int(shape[1]), int(shape[2])) if shape else (0, 0)
            height: float = _height(machine.data(f"{inside}/edid") or b"")
            if diagonal and high:
                height = diagonal * high / hypot(wide, high)
            if height >= _LEAST_MM:
                yield ScreenSize(height, high)


def diagonal_mm(text: str) -> float:
    """Read a diagonal as staff write it, such as ``15.6 in``, ``40 cm`` or ``400 mm``; 0 for anything else."""
    found = _DIAGONAL.fullmatch(text)
    return float(found[1].replace(",", ".")) * _UNITS[found[2]] if found else 0


def _height(edid: bytes) -> int:
    """Read the picture's height from the screen's own description, to the millimetre where it tells so.

    Source: VESA Enhanced Extended Display Identification Data, release A: bytes 22, and 67 and 68 of the first timing.
    """
    if len(edid) < _WHOLE_EDID:
        return 0
    exact = edid[_HEIGHT_MM] | (edid[_HIGH_BITS] & 0x0F) << 8
    return exact or edid[_HEIGHT_CM] * 10
