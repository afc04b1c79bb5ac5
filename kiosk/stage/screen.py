"""The screen, and how large letters must be on it."""

import re
from dataclasses import dataclass
from math import ceil, hypot

CAPITALS_MM = 4.8
"""Capitals are at least so high, so that they can be read from an arm's length and a half."""

COLUMNS, ROWS = 80, 24
"""A page always gets so many cells, even where letters are smaller then."""

CAPITALS_EM = 0.729
WIDTH_EM = 0.602
HEIGHT_EM = 1.164
"""Of DejaVu Sans Mono: its OS/2 table and its advance width; ascent and descent together."""

SMALLEST_PX = 8
MM_PER_INCH = 25.4
_LEAST_MM = 60
"""A screen that claims to be smaller tells its shape (16 by 9), not its size."""

_DIAGONAL = re.compile(r"\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(in|cm|mm)\s*")
_UNIT_MM = {"in": MM_PER_INCH, "cm": 10.0, "mm": 1.0}


@dataclass(frozen=True, slots=True)
class Screen:
    """What shows the kiosk.

    Attributes:
        width: In pixels.
        height: In pixels.
        width_mm: As the screen tells of itself; 0 where it does not know.
        height_mm: The same.
    """

    width: int
    height: int
    width_mm: int = 0
    height_mm: int = 0

    def mm_per_pixel(self, diagonal_mm: float | None = None) -> float | None:
        """Return how large a pixel is, or None where nobody knows.

        Args:
            diagonal_mm: Measured by staff; it counts more than what the screen tells.
        """
        if not (self.width > 0 and self.height > 0):
            return None
        if diagonal_mm:
            return diagonal_mm / hypot(self.width, self.height)
        return self.width_mm / self.width if min(self.width_mm, self.height_mm) >= _LEAST_MM else None


def diagonal_of(text: str) -> float | None:
    """Read a diagonal as staff write it (``15.6 in``, ``40 cm``), in millimetres; None for anything else."""
    match = _DIAGONAL.fullmatch(text)
    if match is None:
        return None
    return float(match.group(1).replace(",", ".")) * _UNIT_MM[match.group(2)] or None


def font_pixels(screen: Screen, diagonal_mm: float | None = None) -> int:
    """Return the size of the font, in pixels to the em.

    Capitals become `CAPITALS_MM` high, or as high as leaves `COLUMNS` by `ROWS` cells. Where the size of the screen
    is not known they become as high as that: too large rather than too small.
    """
    most = _largest(screen)
    pixel_mm = screen.mm_per_pixel(diagonal_mm)
    wanted = most if pixel_mm is None else ceil(CAPITALS_MM / pixel_mm / CAPITALS_EM)
    return max(SMALLEST_PX, min(most, wanted))


def _largest(screen: Screen) -> int:
    sizes = range(SMALLEST_PX, max(SMALLEST_PX + 1, screen.height))
    fitting = (size for size in sizes if ceil(size * WIDTH_EM) * COLUMNS <= screen.width)
    return max((size for size in fitting if ceil(size * HEIGHT_EM) * ROWS <= screen.height), default=SMALLEST_PX)
