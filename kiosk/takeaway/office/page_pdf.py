"""A slip as a page of PDF for an office printer: the lines that the screen shows, in a font that is inside."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.code_picture import QUIET
from kiosk.takeaway.make_code import make_code
from kiosk.takeaway.receipt.plain_letters import plain
from kiosk.takeaway.slip_lines import COLUMNS, SlipLine, SlipStyle, slip_lines

if TYPE_CHECKING:
    from fpdf import FPDF

    from kiosk.takeaway.slip import CodeBlock, Slip

# All lengths in points, 72 to the inch.
_SIZES: dict[Paper, tuple[float, float]] = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}
_LETTER = 0.60205  # width of each letter of the font, for a size of 1
_BODY = 12.0
_MODULE = 3.0  # 1.06 mm: what a phone reads at arm's length, and what survives a printer short of toner
_EDGE = 48.0  # above and below; no office printer needs more
_SIZE_OF: dict[SlipStyle, float] = {"title": 17.0, "heading": 13.0, "number": 20.0, "note": 10.0}
_BOLD: frozenset[SlipStyle] = frozenset({"title", "heading", "number"})
_HEIGHT_OF: dict[SlipStyle, float] = {"title": 26.0, "heading": 18.0, "number": 26.0, "note": 13.0, "rule": 27.0}
_PLAIN_HEIGHT = 15.5
_WITH_THE_LINE_ABOVE: frozenset[SlipStyle] = frozenset({"number", "note", "code"})
_NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)  # a PDF names the time it was made; paper that is found must not


def page_pdf(slip: "Slip", paper: Paper) -> bytes:
    """Draw a slip as a PDF of as many pages as it needs; nothing is cut, and the same slip gives the same bytes.

    Args:
        slip: What stands on it.
        paper: ``letter`` or ``a4``.

    Raises:
        KioskError: ``printer-paper`` for a roll; ``receipt-letters`` when the font has too few of its letters;
            what `kiosk.takeaway.make_code.make_code` raises for a code.
    """
    from kiosk.takeaway.receipt import letters  # noqa: PLC0415  # with its fonts, 0.1 s; only what prints needs it

    if paper not in _SIZES:
        raise KioskError(Problem("printer-paper"))
    lines = slip_lines(slip, COLUMNS[paper])
    letters.check(line.text for line in lines)
    width, height = _SIZES[paper]
    pdf = _empty(width, height)
    left = (width - COLUMNS[paper] * _LETTER * _BODY) / 2
    top = height
    for together in _kept_together(lines):
        if top + sum(map(_height, together)) > height - _EDGE:
            pdf.add_page()
            top = _EDGE
        for line in together:
            if top + _height(line) > height - _EDGE:  # more than a page holds
                pdf.add_page()
                top = _EDGE
            _draw(pdf, line, plain(line.text), left, top, width)
            top += _height(line)
    return bytes(pdf.output())


def _empty(width: float, height: float) -> "FPDF":
    from fpdf import FPDF  # noqa: PLC0415  # 0.2 s, and only what prints needs it

    pdf = FPDF(unit="pt", format=(width, height))
    pdf.set_auto_page_break(auto=False)
    pdf.set_creation_date(_NO_MOMENT)
    pdf.set_producer("")
    pdf.set_line_width(0.7)
    for style, name in (("", "DejaVuSansMono.ttf"), ("B", "DejaVuSansMono-Bold.ttf")):
        with as_file(files("kiosk.takeaway") / "fonts" / name) as path:
            pdf.add_font("letters", style, str(path))
    return pdf


def _kept_together(lines: Sequence[SlipLine]) -> Iterator[list[SlipLine]]:
    """Give the lines that no end of a page parts: a heading or a code and what follows, a name and its number."""
    group: list[SlipLine] = []
    for line in lines:
        if group and not _belongs(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _belongs(above: SlipLine, line: SlipLine) -> bool:
    goes_on = line.style == "tick" and line.text.startswith(" ")
    return goes_on or above.style in ("heading", "code") or (line.style in _WITH_THE_LINE_ABOVE and bool(above.text))


def _height(line: SlipLine) -> float:
    if line.code is not None:
        return _side(line.code)
    return _HEIGHT_OF.get(line.style, _PLAIN_HEIGHT)


def _side(block: "CodeBlock") -> float:
    """Width and height of a code with its quiet zone."""
    return _MODULE * (len(make_code(block.payload).matrix) + 2 * QUIET)


def _draw(pdf: "FPDF", line: SlipLine, text: str, left: float, top: float, width: float) -> None:
    """Draw one line whose upper edge is at ``top``."""
    baseline = top + _height(line) - 5
    right = width - left
    match line.style:
        case "code":
            _draw_code(pdf, line, left, top)
        case "fold":
            pdf.set_dash_pattern(dash=4, gap=4)
            pdf.line(0, top + _height(line) / 2, width, top + _height(line) / 2)
            pdf.set_dash_pattern()
        case "rule":
            label = text.rstrip("_")
            _write(pdf, line.style, label, left, baseline, right - left)
            pdf.line(left + len(label) * _LETTER * _BODY, baseline + 2, right, baseline + 2)
        case _:
            _write(pdf, line.style, text, left, baseline, right - left)


def _write(pdf: "FPDF", style: SlipStyle, text: str, left: float, baseline: float, room: float) -> None:
    if not text:
        return
    size = min(_SIZE_OF.get(style, _BODY), room / (_LETTER * len(text)))
    pdf.set_font("letters", "B" if style in _BOLD else "", size)
    pdf.text(left, baseline, text)


def _draw_code(pdf: "FPDF", line: SlipLine, left: float, top: float) -> None:
    """Draw a code as one dark bar for each run of modules; its quiet zone begins at the left edge of the words."""
    if line.code is None:
        return
    pdf.set_fill_color(0)
    for row, modules in enumerate(make_code(line.code.payload).matrix):
        for start, count in _dark_runs(modules):
            at = left + (start + QUIET) * _MODULE, top + (row + QUIET) * _MODULE
            # A hair higher than a module, so that no printer leaves a light seam between two rows.
            pdf.rect(*at, count * _MODULE, _MODULE + 0.05, style="F")


def _dark_runs(modules: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Give the first module and the length of each run of dark ones."""
    start = None
    for place, dark in enumerate((*modules, False)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place - start
            start = None
