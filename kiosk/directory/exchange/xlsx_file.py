"""A workbook (XLSX): several sheets, read row by row; no formula is ever worked out."""

import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import Protocol, cast
from xml.etree.ElementTree import ParseError

from kiosk.directory.exchange.book import Row, Sheet, find_headings, make_sheet
from kiosk.directory.exchange.csv_file import opened
from kiosk.problem import KioskError, Problem


class _ReadOnlySheet(Protocol):
    """What openpyxl gives for a sheet when it only reads; its stubs tell another class."""

    title: str
    sheet_state: str
    max_row: int | None

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]: ...

    def reset_dimensions(self) -> None: ...


LARGEST_UNPACKED = 1 << 30
"""Bytes that a workbook may unpack to; 200,000 rows of 30 columns are a third of it."""
_LARGEST_TEXTS = 1 << 27  # the table of texts is held in memory whole
_MOST_SHEETS = 50
_MOST_COLUMNS = 500

# What openpyxl and what it is built on raise for a damaged or malicious file.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    LookupError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    TypeError,
    ValueError,
)


@contextmanager
def open_xlsx(path: Path) -> Iterator[tuple[Sheet, ...]]:
    """Open a workbook; of a formula only the value that was saved with it is read.

    Raises:
        KioskError: ``xlsx-broken``, ``xlsx-large`` (it would unpack to more than a list of programs ever needs),
            ``csv-empty`` (no sheet has a cell); also while reading rows.
    """
    _check_size(path)
    from openpyxl import load_workbook  # noqa: PLC0415  # takes 0.2 s, and most imports are no workbooks

    with opened(path) as file:  # given a name, openpyxl would judge by its ending
        try:
            workbook = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except _DAMAGED as error:
            raise KioskError(Problem("xlsx-broken", path)) from error
        sheets = []
        for sheet in workbook.worksheets[:_MOST_SHEETS]:
            if sheet.sheet_state == "visible":
                sheets.append(_sheet(cast(_ReadOnlySheet, sheet), path))
        filled = tuple(sheet for sheet in sheets if sheet.samples)
        if not filled:
            raise KioskError(Problem("csv-empty", path))
        yield filled


def _check_size(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except _DAMAGED as error:
        raise KioskError(Problem("xlsx-broken", path)) from error
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED or any(
        part.file_size > _LARGEST_TEXTS for part in parts if "sharedStrings" in part.filename
    ):
        raise KioskError(Problem("xlsx-large", path))


def _sheet(sheet: _ReadOnlySheet, path: Path) -> Sheet:
    def rows() -> Generator[Row, None, None]:
        reading = sheet.iter_rows(values_only=True)
        try:
            for number, values in enumerate(reading, 1):
                yield number, [_text(value) for value in values[:_MOST_COLUMNS]]
        except _DAMAGED as error:
            raise KioskError(Problem("xlsx-broken", path)) from error

    length = 0
    try:
        length = sheet.max_row or 0
        sheet.reset_dimensions()  # what a file says of its size need not be true
    except _DAMAGED as error:
        raise KioskError(Problem("xlsx-broken", path)) from error
    first = rows()
    try:
        headings = find_headings(first)
    finally:
        first.close()
    return make_sheet(sheet.title or "", rows, headings, length)


def _text(value: object) -> str:
    """Write a cell as a person sees it: no fraction behind a whole number, dates as ``2026-11-20``."""
    match value:
        case None:
            text = ""
        case bool():
            text = "yes" if value else "no"
        case float() if value.is_integer() and abs(value) < 1e15:
            text = str(int(value))
        case datetime():
            text = value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case time():
            text = value.isoformat("minutes")
        case _:  # a date is written as it should be
            text = str(value)
    return text
