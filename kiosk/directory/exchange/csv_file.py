"""A comma-separated file as it comes: encoding and delimiter found out, rows read one by one."""

import codecs
import csv
import io
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from kiosk.directory.exchange.columns import Column, match_columns, names_a_provider
from kiosk.directory.plain_words import safe_text
from kiosk.problem import KioskError, Problem

_ROWS_BEFORE_HEADINGS = 10
_BLOCK = 1 << 16
_LONGEST_LINE = 1 << 20
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods are ZIP files, .xls is older
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A spreadsheet being read.

    Attributes:
        columns: What each column is for, in order.
        rows: Row number as a spreadsheet shows it (the first row of the file is 1), and the cells as they are;
            empty rows are left out.
    """

    columns: tuple[Column, ...]
    rows: Iterator[tuple[int, list[str]]]


@contextmanager
def open_csv(path: Path) -> Iterator[Sheet]:
    """Open a CSV file and find its headings; however long it is, one row at a time is held.

    Raises:
        KioskError: ``csv-missing``, ``csv-folder``, ``csv-closed`` (not allowed to read), ``csv-empty``,
            ``csv-workbook`` (an Excel or LibreOffice file), ``csv-binary`` (not text), ``csv-no-name`` (no column
            names a program); also while reading rows ``csv-quote`` (a quotation mark is never closed).
    """
    with _opened(path) as file:
        encoding = _encoding(file, path)
        sheets = [_headings(file, encoding, delimiter, path) for delimiter in ",;\t"]
        recognized, row, columns, delimiter = max(sheets, key=lambda sheet: sheet[0])
        if not recognized:
            raise KioskError(Problem("csv-no-name", path))
        with closing(_rows(file, encoding, delimiter, path)) as rows:
            yield Sheet(columns, ((number, cells) for number, cells in rows if number > row and any(cells)))


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        if path.is_dir():
            raise KioskError(Problem("csv-folder", path))
        if path.exists() and not path.is_file():
            raise KioskError(Problem("csv-binary", path))  # a device or a pipe could go on for ever
        file = path.open("rb")
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise KioskError(Problem("csv-missing", path)) from None
    except OSError as error:
        raise KioskError(Problem("csv-closed", path)) from error
    with file:
        yield file


def _encoding(file: BinaryIO, path: Path) -> str:
    """Find the encoding that fits the whole file: by its mark, else UTF-8, else that of Windows."""
    start = file.read(4)
    if not start:
        raise KioskError(Problem("csv-empty", path))
    if start.startswith(_WORKBOOKS):
        raise KioskError(Problem("csv-workbook", path))
    likely = [encoding for mark, encoding in _MARKS if start.startswith(mark)]
    if not likely and b"\0" in start[:2]:
        likely = ["utf-16-be" if start[:1] == b"\0" else "utf-16-le"]
    for encoding in likely or ["utf-8", "cp1252"]:
        if _fits(file, encoding, path):
            return encoding
    raise KioskError(Problem("csv-binary", path))


def _fits(file: BinaryIO, encoding: str, path: Path) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    try:
        while block := _read(file, path):
            if "\0" in decoder.decode(block):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _read(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_BLOCK)
    except OSError as error:
        raise KioskError(Problem("csv-closed", path)) from error


def _headings(file: BinaryIO, encoding: str, delimiter: str, path: Path) -> tuple[int, int, tuple[Column, ...], str]:
    """Find the row of headings: how many are recognized (0 when no column is a name), its number, its columns."""
    best: tuple[int, int, tuple[Column, ...], str] = (0, 0, (), delimiter)
    with closing(_rows(file, encoding, delimiter, path)) as rows:
        for number, cells in islice(rows, _ROWS_BEFORE_HEADINGS):
            columns = match_columns([safe_text(cell) for cell in cells])
            recognized = sum(column.field is not None for column in columns)
            if names_a_provider(columns) and recognized > best[0]:
                best = (recognized, number, columns, delimiter)
    return best


def _rows(file: BinaryIO, encoding: str, delimiter: str, path: Path) -> Generator[tuple[int, list[str]], None, None]:
    file.seek(0)
    text = io.TextIOWrapper(file, encoding, newline="")
    record: list[str] = []

    def lines() -> Iterator[str]:
        while line := text.readline(_LONGEST_LINE):  # a line without an end must not fill the memory
            record.append(line)
            yield line

    number = 0
    try:
        for number, cells in enumerate(csv.reader(lines(), delimiter=delimiter), 1):
            has_line_end = len(record) > 1 or "".join(cells[-1:]).endswith("\n")
            if has_line_end and not _is_closed(record, delimiter):
                raise KioskError(Problem("csv-quote", path, number))
            record.clear()
            yield number, cells
    except csv.Error:  # a cell of more than 131,072 characters
        raise KioskError(Problem("csv-quote", path, number + 1)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise KioskError(Problem("csv-closed", path)) from error
    finally:
        text.detach()


def _is_closed(record: list[str], delimiter: str) -> bool:
    """Say whether one more cell can follow these lines; if not, a quotation mark swallowed the rest of the file."""
    longer = "".join(record).rstrip("\r\n") + delimiter + "end"
    return next(csv.reader([longer], delimiter=delimiter))[-1] == "end"
