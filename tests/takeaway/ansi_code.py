"""Draw codes the plainest ways there are: as pixels, and as escape sequences for a terminal."""

import numpy as np
from numpy.typing import NDArray

from kiosk.takeaway.code_picture import CodePicture

_TRUE_COLOUR = {False: "255;255;255", True: "0;0;0"}
_SIXTEEN = {False: 7, True: 0}


def pixels(picture: CodePicture, width: int = 8, height: int = 16) -> NDArray[np.uint8]:
    """Draw a picture with cells of ``width`` x ``height`` pixels, as a terminal without faults would."""
    halves = [[[cell.top_dark, cell.bottom_dark] for cell in row] for row in picture.rows]
    modules = np.array(halves).transpose(0, 2, 1).reshape(2 * len(picture.rows), picture.columns)
    light = np.where(modules, 0, 255).astype(np.uint8)
    return light.repeat(height // 2, axis=0).repeat(width, axis=1)


def escape_sequences(picture: CodePicture, *, true_colour: bool, column: int = 1, row: int = 1) -> str:
    """Return what draws a picture on a terminal with its upper left corner at a cell counted from 1."""
    text = ""
    for down, cells in enumerate(picture.rows):
        text += f"\x1b[{row + down};{column}H"
        for cell in cells:
            if true_colour:
                text += f"\x1b[38;2;{_TRUE_COLOUR[cell.bottom_dark]};48;2;{_TRUE_COLOUR[cell.top_dark]}m"
            else:
                text += f"\x1b[{30 + _SIXTEEN[cell.bottom_dark]};{40 + _SIXTEEN[cell.top_dark]}m"
            text += cell.glyph
    return text + "\x1b[m"
