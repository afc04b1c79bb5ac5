"""The slip that staff print to see that a receipt printer is set right."""

from typing import TYPE_CHECKING

from kiosk.takeaway.receipt.profiles import Roll
from kiosk.takeaway.receipt.receipt_picture import draw_code, draw_line, stack
from kiosk.takeaway.slip import Fold, Number, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_lines import COLUMNS, slip_lines

if TYPE_CHECKING:
    from PIL import Image

PAYLOAD = "0123456789 ABCDEFGHIJ 0123456789"
_SAMPLE = (Words("ABCDEF abcdef ÁÉÍÑÓÚÜ áéíñóúü ¿?¡!"), Number("", "0123456789"), Tick("abc"), WriteOn("abc"), Fold())
_RULER = 40  # dots high
_SMALL, _LARGE = 8, 80  # a millimetre and a centimetre, at 203 dots an inch


def draw_trial(words: tuple[str, ...], roll: Roll) -> "Image.Image":
    """Draw rulers that touch both edges, ``words`` for staff, one of each thing on a slip, and a code.

    Raises:
        KioskError: ``receipt-letters`` when the font lacks the letters of ``words``.
    """
    slip = Slip("digits", "", "", (*(Words(text) for text in (f"{roll.paper} mm", *words)), *_SAMPLE))
    lines = [draw_line(line, roll) for line in slip_lines(slip, COLUMNS[roll.paper])]
    return stack([_ruler(roll.dots), *lines, draw_code(PAYLOAD, roll.dots), _ruler(roll.dots)], roll.dots)


def _ruler(dots: int) -> "Image.Image":
    """Draw a bar from the first dot to the last, with a mark for each millimetre."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  # 0.1 s, and only what prints needs it

    row = Image.new("1", (dots, _RULER), 1)
    draw = ImageDraw.Draw(row)
    draw.rectangle((0, 0, dots - 1, 3), fill=0)
    for left in (*range(0, dots, _SMALL), dots - 2):
        is_long = left % _LARGE == 0 or left == dots - 2
        draw.rectangle((left, 0, left + 1, _RULER - 12 if is_long else 12), fill=0)
    return row
