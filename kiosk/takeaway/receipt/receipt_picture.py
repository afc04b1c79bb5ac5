"""A slip as the dots that a receipt printer burns."""

from typing import TYPE_CHECKING

from kiosk.printer_settings import Paper
from kiosk.takeaway.code_picture import QUIET
from kiosk.takeaway.make_code import make_code
from kiosk.takeaway.receipt.letters import check, width, write
from kiosk.takeaway.receipt.profiles import DOTS, Roll
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slip_lines import COLUMNS, SlipLine, slip_lines

if TYPE_CHECKING:
    from PIL import Image

MODULE = 6
"""Dots of a module of a code: 0.75 mm, read by any phone; below 4 a scratch spoils it."""

_EDGE = 12
_RULE = 56  # dots: 7 mm to write in by hand
_LARGEST_NUMBER = 2
_TICK = "[ ] "
_DASH = 8


def receipt_picture(slip: Slip, paper: Paper) -> "Image.Image":
    """Draw ``slip`` in black and white (mode "1"): 384 dots wide for the 58 mm roll, 576 for the 80 mm one.

    Raises:
        KioskError: ``receipt-letters`` when the font lacks its letters, or what `make_code` raises.
    """
    return draw_slip(slip, Roll(paper, DOTS[paper]))


def draw_slip(slip: Slip, roll: Roll) -> "Image.Image":
    """Draw ``slip`` as wide as ``roll``, one line of `slip_lines` below the other.

    Raises:
        KioskError: as ``receipt_picture``.
    """
    lines = slip_lines(slip, COLUMNS[roll.paper])
    check(line.text for line in lines)
    return stack([draw_line(line, roll) for line in lines], roll.dots)


def stack(parts: "list[Image.Image]", dots: int) -> "Image.Image":
    """Put pictures one below the other, with a little white at both ends."""
    from PIL import Image  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    whole = Image.new("1", (dots, sum(part.height for part in parts) + 2 * _EDGE), 1)
    top = _EDGE
    for part in parts:
        whole.paste(part, (0, top))
        top += part.height
    return whole


def draw_line(line: SlipLine, roll: Roll) -> "Image.Image":
    """Draw one line of a slip, as wide as the roll."""
    letter = roll.dots // COLUMNS[roll.paper]
    if line.code is not None:
        return draw_code(line.code.payload, roll.dots)
    if line.style == "fold":
        return _fold(roll.dots, 2 * letter)
    if line.style == "rule":
        return _rule(line.text, roll, letter)
    if line.style == "number":
        return _row(line.text, roll, _LARGEST_NUMBER * letter, bold=True)
    if line.style == "tick" and line.text.startswith(_TICK):
        return _tick(line.text, roll, letter)
    return _row(line.text, roll, letter - 2 * (line.style == "note"), bold=line.style in ("title", "heading"))


def draw_code(payload: str, dots: int) -> "Image.Image":
    """Draw a code in the middle of a line ``dots`` wide, with its quiet zone of four modules.

    Raises:
        KioskError: as `make_code`.
    """
    from PIL import Image  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    matrix = make_code(payload).matrix
    small = Image.new("1", (len(matrix), len(matrix)), 1)
    small.putdata([not module for row in matrix for module in row])
    side, quiet = len(matrix) * MODULE, QUIET * MODULE
    whole = Image.new("1", (dots, side + 2 * quiet), 1)
    whole.paste(small.resize((side, side), Image.Resampling.NEAREST), ((dots - side) // 2, quiet))
    return whole


def _margin(roll: Roll) -> int:
    return roll.dots % COLUMNS[roll.paper] // 2


def _row(text: str, roll: Roll, letter: int, *, bold: bool = False, height: int = 0) -> "Image.Image":
    """Draw letters, smaller where they would not fit; a row is twice as high as they are wide, or ``height`` dots."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    letter = min(letter, (roll.dots - 2 * _margin(roll)) // max(1, width(text)))
    row = Image.new("1", (roll.dots, height or 2 * letter), 1)
    write(ImageDraw.Draw(row), _margin(roll), row.height - letter // 2, text, letter, bold=bold)
    return row


def _tick(text: str, roll: Roll, letter: int) -> "Image.Image":
    from PIL import ImageDraw  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    row = _row(" " * len(_TICK) + text[len(_TICK) :], roll, letter)
    left, foot = _margin(roll), row.height - letter // 2 + 1
    side = 3 * letter // 2
    ImageDraw.Draw(row).rectangle((left, foot - side, left + side, foot), outline=0, width=2)
    return row


def _rule(text: str, roll: Roll, letter: int) -> "Image.Image":
    """Draw a question and, behind it, a line to the end of the row."""
    from PIL import ImageDraw  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    question = text.rstrip("_")
    row = _row(question, roll, letter, height=_RULE)
    left = _margin(roll) + width(question) * letter
    foot = row.height - letter // 2
    ImageDraw.Draw(row).rectangle((left, foot, roll.dots - 1 - _margin(roll), foot + 1), fill=0)
    return row


def _fold(dots: int, height: int) -> "Image.Image":
    """Draw dashes over the whole width."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    row = Image.new("1", (dots, height), 1)
    for left in range(0, dots, 2 * _DASH):
        ImageDraw.Draw(row).rectangle((left, height // 2, left + _DASH - 1, height // 2 + 1), fill=0)
    return row
