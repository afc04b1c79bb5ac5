"""A slip as the bytes that a receipt printer takes."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.printer_settings import Paper
from kiosk.takeaway.receipt.escpos_library import PrinterLanguage
from kiosk.takeaway.receipt.profiles import DOTS, roll_of
from kiosk.takeaway.receipt.receipt_picture import draw_slip
from kiosk.takeaway.receipt.trial_picture import draw_trial
from kiosk.takeaway.slip import Slip

if TYPE_CHECKING:
    from PIL import Image

STRIP = 24
"""Rows of dots in one command: what drivers of cheap printers send at a time."""

LONGEST_PICTURE = max(DOTS.values()) // 8 * STRIP + 8
"""Bytes of the longest command."""

_COMMAND = 64  # bytes: what one more strip may cost, the moment that the printer takes for it included

FILL = bytes(LONGEST_PICTURE)
"""What ends a picture that another job left unfinished: as long as the longest command, and no command itself.

A printer that waits for the rest of a picture takes it as white dots; any other passes over it. Without it the next
bytes would be eaten as dots, and the dots behind them obeyed as commands."""

# DLE EOT, DLE ENQ and DLE DC4 are obeyed at once even in the middle of a picture; DLE DC4 opens a cash drawer (Epson,
# ESC/POS Application Programming Guide, GS ( D). One dot more beside them makes them dots again.
_OBEYED_AT_ONCE = (b"\x10\x04", b"\x10\x05", b"\x10\x14")


def receipt_bytes(slip: Slip, paper: Paper, profile: str) -> bytes:
    """Return all that prints ``slip``: reset, one picture in strips, feed, cut.

    At most 72 bytes for a row of dots; white dots at the right are not sent.

    Raises:
        KioskError: ``receipt-profile``, ``receipt-paper``, ``receipt-letters``, or what `make_code` raises.
    """
    return _written(draw_slip(slip, roll_of(profile, paper)), profile)


def test_bytes(paper: Paper, profile: str, words: tuple[str, ...] = ()) -> bytes:
    """Return all that prints the test slip: rulers over the whole width, ``words``, letters, a code, a cut.

    Args:
        paper: What is in the printer.
        profile: Which printer it is.
        words: Paragraphs for staff, in their language.

    Raises:
        KioskError: as ``receipt_bytes``.
    """
    return _written(draw_trial(words, roll_of(profile, paper)), profile)


def feed_and_cut(profile: str) -> bytes:
    """Return what pushes out and cuts off whatever an unfinished job left, wherever that was stopped.

    Raises:
        KioskError: ``receipt-profile``.
    """
    language = PrinterLanguage(profile)
    language.reset()
    language.feed_and_cut()
    return FILL + language.written


def _written(picture: "Image.Image", profile: str) -> bytes:
    language = PrinterLanguage(profile)
    language.reset()
    for strip in _strips(picture):
        language.raster(strip)
    language.feed_and_cut()
    written = language.written
    for command in _OBEYED_AT_ONCE:
        written = written.replace(command, b"\x18" + command[1:])
    return FILL + written


def _strips(picture: "Image.Image") -> Iterator["Image.Image"]:
    """Cut a picture in strips of at most `STRIP` rows, each without the white to the right of its last dot.

    A serial printer takes a second for a thousand bytes, and most of a slip is white.
    """
    edges = _edges(picture)
    # What the rows above a place cost at least, and where the last strip above it begins.
    costs, starts = [0], [0]
    for foot in range(1, len(edges) + 1):
        widest, choices = 0, []
        for top in range(foot - 1, max(-1, foot - 1 - STRIP), -1):
            widest = max(widest, edges[top])
            choices.append((costs[top] + _COMMAND + (foot - top) * widest, top))
        cost, start = min(choices)
        costs.append(cost)
        starts.append(start)
    cuts = [len(edges)]
    while cuts[-1]:
        cuts.append(starts[cuts[-1]])
    for top, foot in pairwise(reversed(cuts)):
        yield picture.crop((0, top, 8 * max(edges[top:foot]), foot))


def _edges(picture: "Image.Image") -> list[int]:
    """Return for each row how many bytes hold its dots, 1 for a white one."""
    dots, wide = picture.tobytes(), picture.width // 8
    rows = (dots[start : start + wide] for start in range(0, len(dots), wide))
    return [len(row.rstrip(b"\xff")) or 1 for row in rows]
