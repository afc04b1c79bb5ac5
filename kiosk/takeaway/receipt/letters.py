"""Letters drawn as dots, and whether enough of them can be."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.receipt.plain_letters import STANDS_FOR, drawable, plain, plain_form

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

_UNREADABLE = 10  # a slip with more than one letter in ten missing helps nobody


def check(texts: Iterable[str]) -> None:
    """Go on only when these texts can be read on paper.

    Raises:
        KioskError: ``receipt-letters`` when more than one letter in ten would be missing.
    """
    signs = unicodedata.normalize("NFC", "".join(texts))
    letters = [sign for sign in signs if unicodedata.category(sign)[0] == "L"]
    lost = sum(not drawable(sign) and plain_form(sign) == STANDS_FOR for sign in letters)
    if lost * _UNREADABLE > len(letters):
        raise KioskError(Problem("receipt-letters"))


@cache
def font(size: int, *, bold: bool) -> "ImageFont.FreeTypeFont":
    """Load the font of the receipts; ``size`` in dots of line height, as fonts count it."""
    from PIL import ImageFont  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    name = "DejaVuSansMono-Bold.ttf" if bold else "DejaVuSansMono.ttf"
    with as_file(files("kiosk.takeaway") / "fonts" / name) as path:
        return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def largest_font(letter: int, *, bold: bool) -> "ImageFont.FreeTypeFont":
    """Load the font whose letters are at most ``letter`` dots wide."""
    size = 1
    while font(size + 1, bold=bold).getlength("0") <= letter:
        size += 1
    return font(size, bold=bold)


def width(text: str) -> int:
    """Count the columns that ``text`` takes when it is written: an accent takes none."""
    return sum(not unicodedata.combining(sign) for sign in plain(text))


def write(draw: "ImageDraw.ImageDraw", left: int, baseline: int, text: str, letter: int, *, bold: bool) -> None:
    """Write ``text`` from ``left``, each in a column ``letter`` dots wide; an accent stands over what it follows."""
    column = -1
    for sign in plain(text):
        column += not unicodedata.combining(sign)
        place = left + max(0, column) * letter
        draw.text((place, baseline), sign, fill=0, font=largest_font(letter, bold=bold), anchor="ls")
