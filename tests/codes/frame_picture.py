"""A picture of a frame, cell by cell, as a terminal without faults would draw it."""

import numpy as np
from rich.color import Color

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import Line
from kiosk.walkup.themes import Theme
from tests.terminals.x_display import Pixels

_WIDE, _HIGH = 6, 12
"""Pixels of a cell."""


def frame_picture(frame: Frame, theme: Theme) -> Pixels:
    """Draw a frame; a blank and the lower half block as they are, any other sign as a bar of ink in its cell."""
    return np.concatenate([_row(line, theme) for line in frame.rows])


def _row(line: Line, theme: Theme) -> Pixels:
    drawn = []
    for span in line.spans:
        style = theme[span.role]
        ink, paper = _rgb(style.color), _rgb(style.bgcolor)
        if style.reverse:
            ink, paper = paper, ink
        drawn += [_cell(sign, ink, paper) for sign in span.text]
    return np.concatenate(drawn, axis=1)


def _cell(sign: str, ink: tuple[int, int, int], paper: tuple[int, int, int]) -> Pixels:
    cell = np.full((_HIGH, _WIDE, 3), paper, np.uint8)
    if sign == "▄":
        cell[_HIGH // 2 :] = ink
    elif sign != " ":
        cell[2:-2, 2:-2] = ink
    return cell


def _rgb(colour: Color | None) -> tuple[int, int, int]:
    assert colour is not None
    red, green, blue = colour.get_truecolor()
    return red, green, blue
