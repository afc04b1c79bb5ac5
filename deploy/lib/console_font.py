"""Give a console a font in which a code can be drawn, as large as its screen allows: console_font.py /dev/tty1.

Debian's own console fonts lack the half blocks that codes are made of. Terminus for Vietnamese has them exactly, and
all letters of English and Spanish. Where the screen tells how large it is, its smallest size is taken in which a
capital is 4.8 mm high, else the largest; in both cases 80 columns and 24 rows remain.
"""

import math
import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COLUMNS, ROWS = 80, 24
WANTED_MM = 4.8
_DIAGONAL = re.compile(r"\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(in|cm|mm)\s*")
_UNIT_MM = {"in": 25.4, "cm": 10.0, "mm": 1.0}
_EDID_BYTES, _FIRST_TIMING = 128, 54
_LEAST_MM = 60
"""A screen that claims to be less high tells its shape (16 by 9) and not its size."""


@dataclass(frozen=True, slots=True)
class Font:
    """A console font.

    Attributes:
        name: As ``setfont`` knows it.
        width: Of a cell, in pixels.
        height: The same.
        capital: Height of a capital letter in pixels.
        doubled: Each pixel of the file is drawn as four; a kernel older than 6.4 cannot have so large a font.
    """

    name: str
    width: int
    height: int
    capital: int
    doubled: bool = False


def fonts() -> tuple[Font, ...]:
    """Return the fonts that will do, the largest first."""
    sizes = ((16, 32, 20), (14, 28, 18), (12, 24, 15), (11, 22, 14), (10, 20, 13), (8, 16, 10))
    plain = [Font(f"Vietnamese-Terminus{_size(w, h)}", w, h, capital) for w, h, capital in sizes]
    doubled = [Font(f.name, f.width * 2, f.height * 2, f.capital * 2, doubled=True) for f in plain if f.width > 8]
    return (*doubled, *plain)


def wanted(width: int, height: int, pixel_mm: float | None) -> tuple[Font, ...]:
    """Return the fonts for a screen, best first: where the kernel refuses one, the next is tried.

    Args:
        width: Of the screen, in pixels; 0 where it is not known.
        height: The same.
        pixel_mm: Height of a pixel in millimetres, or None.
    """
    fitting = [font for font in fonts() if font.width * COLUMNS <= width and font.height * ROWS <= height]
    if not width or not height:
        fitting = [font for font in fonts() if not font.doubled]
    enough = [font for font in fitting if pixel_mm is not None and font.capital * pixel_mm >= WANTED_MM]
    best = enough[-1:] or fitting[:1]
    smaller = [font for font in fitting if best and font.height < best[0].height]
    return (*best, *smaller) or fonts()[-1:]


def screen(root: Path) -> tuple[int, int, float | None]:
    """Return width and height of the console's screen in pixels, 0 where unknown, and how high a pixel is in mm."""
    try:
        width, height = map(int, (root / "sys/class/graphics/fb0/virtual_size").read_text().split(","))
    except (OSError, ValueError):
        return 0, 0, None
    sizes = [size for size in (_told_by_staff(root, width, height), *_told_by_screens(root)) if size]
    return width, height, sizes[0] / height if sizes else None


def _size(width: int, height: int) -> str:
    return str(height) if width == 8 else f"{height}x{width}"


def _told_by_staff(root: Path, width: int, height: int) -> float:
    """Return the screen's height in millimetres by its diagonal, if staff wrote it down: 15.6 in, 40 cm, 400 mm."""
    try:
        told = _DIAGONAL.fullmatch((root / "etc/kiosk/screen").read_text())
    except (OSError, UnicodeDecodeError):
        return 0
    if told is None:
        return 0
    return float(told[1].replace(",", ".")) * _UNIT_MM[told[2]] * height / math.hypot(width, height)


def _told_by_screens(root: Path) -> Iterator[float]:
    """Yield the height in millimetres that each plugged-in screen tells; 0 where it tells none, as projectors do.

    Source: VESA Enhanced EDID, release A: the first detailed timing, bytes 13 and 14.
    """
    for status in sorted((root / "sys/class/drm").glob("*/status")):
        try:
            edid = status.with_name("edid").read_bytes() if status.read_text().strip() == "connected" else b""
        except OSError:  # pulled out in this moment, or a driver that does not tell: a font is needed all the same
            continue
        if len(edid) >= _EDID_BYTES:
            low, high = struct.unpack_from("BB", edid, _FIRST_TIMING + 13)
            told = low | (high & 0x0F) << 8
            yield told if told >= _LEAST_MM else 0


def main(console: str, root: str = "/") -> int:
    """Set the best font that the kernel takes; return 1 where it took none."""
    for font in wanted(*screen(Path(root))):
        command = ["setfont", "-C", console, *(["-d"] if font.doubled else []), font.name]
        done = subprocess.run(command, stderr=subprocess.DEVNULL, check=False)  # noqa: S603 (names of our own)
        if done.returncode == 0:
            return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
