"""A number in digits as large as the screen allows, to be read from across a desk."""

from collections.abc import Callable

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span
from kiosk.walkup.page import Page
from kiosk.walkup.wrap import wrap

ROWS = 5
_SHAPES = {
    "0": ("####", "#  #", "#  #", "#  #", "####"),
    "1": ("  # ", " ## ", "  # ", "  # ", " ###"),
    "2": ("####", "   #", "####", "#   ", "####"),
    "3": ("####", "   #", " ###", "   #", "####"),
    "4": ("#  #", "#  #", "####", "   #", "   #"),
    "5": ("####", "#   ", "####", "   #", "####"),
    "6": ("####", "#   ", "####", "#  #", "####"),
    "7": ("####", "   #", "  # ", "  # ", "  # "),
    "8": ("####", "#  #", "####", "#  #", "####"),
    "9": ("####", "#  #", "####", "   #", "####"),
    "-": ("  ", "  ", "##", "  ", "  "),
    "+": ("   ", " # ", "###", " # ", "   "),
}


class BigNumberPage(Page):
    """One number, large, and once more as plain text.

    Args:
        kit: What every page may use.
        title: Tells in the language shown whose number it is.
        number: As shown.
    """

    def __init__(self, kit: Kit, title: Callable[[], str], number: str) -> None:
        super().__init__(kit)
        self._title, self._number = title, number

    @property
    def title(self) -> str:
        """Whose number it is."""
        return self._title()

    def body(self, area: Area) -> Body:
        """Block digits, broken only between groups, then the plain number. Blanks give way first, then the digits."""
        # An extension stays out of the large digits: it would read as part of the number.
        groups = number_rows(self._number.partition(",")[0], area.columns - 2)
        size = 2 if fits_double(groups, area) else 1
        block = self.kit.glyphs.block
        digits = [line for group in groups for line in (BLANK, *block_digits(group, block, size))]
        plain = Line((Span(self._number, "number"),))
        remember = wrap([Span(self.kit.words("number-remember"))], area.text_columns)
        layouts = [[*digits, BLANK, BLANK, plain, BLANK, *remember], [*digits[1:], BLANK, plain, *remember]]
        layouts.append([*digits[1:], plain])
        fitting = [lines for lines in layouts if len(lines) <= area.rows]
        too_wide = any(digits_width(group) > area.columns - 2 for group in groups)
        lines = fitting[0] if fitting and not too_wide else [plain, *remember]
        above = max(0, (area.rows - len(lines)) // 2)
        placed = [BLANK] * above + [_middle(line, area.columns) for line in lines]
        return Body(tuple(placed[: area.rows]), (_margin(plain, area.columns), above + lines.index(plain)))


def number_rows(number: str, columns: int) -> list[str]:
    """Break a number between its groups so that each row's block digits fit ``columns``."""
    rows: list[str] = []
    for group in number.replace(" ", "-").split("-"):
        longer = f"{rows[-1]}-{group}" if rows else group
        if rows and digits_width(longer) <= columns:
            rows[-1] = longer
        else:
            rows.append(group)
    return rows


def digits_width(number: str) -> int:
    """Columns that the block digits of ``number`` take at size 1."""
    shapes = [_SHAPES[sign] for sign in number if sign in _SHAPES]
    return sum(len(shape[0]) for shape in shapes) + max(0, len(shapes) - 1) * 2


def fits_double(rows: list[str], area: Area) -> bool:
    """Say whether twice the size fits the area with the plain number below."""
    tall = len(rows) * (ROWS * 2 + 1) + 6
    return tall <= area.rows and all(digits_width(row) * 2 <= area.columns - 2 for row in rows)


def block_digits(number: str, block: str, size: int) -> list[Line]:
    """Draw digits and hyphens as blocks, ``5 * size`` rows high; other signs are left out."""
    shapes = [_SHAPES[sign] for sign in number if sign in _SHAPES]
    lines: list[Line] = []
    for row in range(ROWS):
        bits = "  ".join(shape[row] for shape in shapes)
        wide = "".join((block if bit == "#" else " ") * size for bit in bits)
        lines += [Line((Span(wide, "number"),))] * size
    return lines


def _middle(line: Line, columns: int) -> Line:
    return Line((Span(" " * _margin(line, columns)), *line.spans))


def _margin(line: Line, columns: int) -> int:
    return max(0, (columns - line.width) // 2)
