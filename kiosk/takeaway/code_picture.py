"""Draw a QR code as terminal cells: one cell is one module wide and two modules high."""

from dataclasses import dataclass

from kiosk.takeaway.make_code import LARGEST_VERSION, Code, make_code, smallest_code

QUIET = 4  # light modules around the code, as ISO/IEC 18004 asks


@dataclass(frozen=True, slots=True)
class Cell:
    """One terminal cell: the upper half takes the background colour, the lower half the foreground.

    Draw dark as 0,0,0 and light as 255,255,255; with 16 colours as ANSI 0 and ANSI 7, for foreground
    and background alike. The Linux console has no bright background, so bright white gives two whites.

    Attributes:
        top_dark: The upper module, and so the background, is dark.
        bottom_dark: The lower module, and so the foreground, is dark.
    """

    top_dark: bool
    bottom_dark: bool

    @property
    def glyph(self) -> str:
        """A space where both halves agree, else the lower half block.

        Ink (a full block) leaves seams between the cells, and in most fonts the upper half block stops
        a pixel short of the top of the cell; the background always fills it.
        """
        return " " if self.top_dark == self.bottom_dark else "▄"


@dataclass(frozen=True, slots=True)
class CodePicture:
    """A QR code with its quiet zone, ready for any renderer.

    Attributes:
        code: The code it shows.
        rows: Rows of cells from the top, all of one length. A spare half row at the end is light.
    """

    code: Code
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def columns(self) -> int:
        """Width in terminal columns."""
        return len(self.rows[0])


def picture(code: Code, quiet: int = QUIET) -> CodePicture:
    """Draw ``code`` with ``quiet`` light modules on every side."""
    lines = _modules(code, quiet)
    lines += (tuple(False for _ in lines[0]),) * (len(lines) % 2)
    return CodePicture(code, tuple(tuple(map(Cell, *pair)) for pair in zip(lines[::2], lines[1::2], strict=True)))


def large_picture(code: Code, quiet: int = QUIET) -> CodePicture:
    """Draw ``code`` at twice the size: a module is two columns wide and one row high."""
    rows = tuple(tuple(Cell(dark, dark) for dark in line for _ in "12") for line in _modules(code, quiet))
    return CodePicture(code, rows)


def _modules(code: Code, quiet: int) -> tuple[tuple[bool, ...], ...]:
    """All modules, those of the quiet zone too."""
    side = (False,) * quiet
    light = ((False,) * (len(code.matrix) + 2 * quiet),)
    return light * quiet + tuple(side + row + side for row in code.matrix) + light * quiet


def size_of(version: int, quiet: int = QUIET) -> tuple[int, int]:
    """Return the columns and rows of the picture of a code of ``version``: version 3 takes 37 x 19."""
    modules = 17 + 4 * version + 2 * quiet
    return modules, (modules + 1) // 2


def large_fit(payload: str, columns: int, rows: int) -> CodePicture | None:
    """Draw ``payload`` at twice the size, for a phone further away; None where that does not fit.

    Raises:
        KioskError: as `best_fit`.
    """
    code = make_code(payload)
    modules = size_of(code.version)[0]
    return large_picture(code) if 2 * modules <= columns and modules <= rows else None


def best_fit(payload: str, columns: int, rows: int) -> CodePicture | None:
    """Draw ``payload`` as the smallest picture that fits, level M before L; None when none fits.

    With head and foot, 80 x 24 leaves 19 rows (42 bytes at M, 53 at L); 23 rows hold all 84 bytes at M.

    Raises:
        KioskError: ``code-empty``, ``code-not-ascii`` or ``code-too-long``, whatever the room.
    """
    room = 0
    for version in range(1, LARGEST_VERSION + 1):
        wide, high = size_of(version)
        if wide <= columns and high <= rows:
            room = version
    code = smallest_code(payload, room)
    return None if code is None else picture(code)
