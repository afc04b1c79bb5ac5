"""A comma-separated file as it comes: encoding and delimiter found out, rows read one by one."""

import codecs
import csv
import io
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath
from typing import IO, BinaryIO

from kiosk.directory.exchange.book import Row, Sheet, find_headings, make_sheet
from kiosk.problem import KioskError, Problem

_BLOCK = 1 << 16
_LONGEST_LINE = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_IN_TEXT = frozenset(map(chr, (*range(1, 7), *range(14, 27))))  # no text has these


@contextmanager
def open_csv(path: Path) -> Iterator[tuple[Sheet, ...]]:
    """Open a CSV file and find its headings; however long it is, one row at a time is held.

    Raises:
        KioskError: ``csv-missing``, ``csv-folder``, ``csv-closed`` (not allowed to read), ``csv-empty``,
            ``csv-binary`` (not text); also while reading rows ``csv-quote`` (a quotation mark is never closed) and
            ``csv-cell-long``.
    """
    with opened(path) as file:
        encoding, length = _encoding(file, path)

        def rows(delimiter: str) -> Generator[Row, None, None]:
            file.seek(0)
            return read_rows(file, encoding, delimiter, path)

        found = []
        for delimiter in ",;\t|":
            with closing(rows(delimiter)) as first:
                found.append((find_headings(_while_they_last(first)), delimiter))
        headings, delimiter = max(found, key=lambda one: one[0].rank)
        yield (make_sheet("", lambda: rows(delimiter), headings, length),)


def _while_they_last(rows: Iterator[Row]) -> Iterator[Row]:
    """Read the first rows with a delimiter that may be the wrong one; faults are told when it was chosen."""
    with suppress(KioskError):
        yield from rows


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a plain file to read.

    Raises:
        KioskError: ``csv-missing``, ``csv-folder``, ``csv-closed``, ``csv-binary`` (a device or a pipe).
    """
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


def _encoding(file: BinaryIO, path: Path) -> tuple[str, int]:
    """Find the encoding that fits the whole file, and about how many rows there are.

    By its mark, else UTF-8, else that of Windows, else that of old Macs, which has a letter for every byte.
    """
    start = file.read(4)
    if not start:
        raise KioskError(Problem("csv-empty", path))
    likely = [encoding for mark, encoding in _MARKS if start.startswith(mark)][:1]
    if not likely and b"\0" in start[:2]:
        likely = ["utf-16-be" if start[:1] == b"\0" else "utf-16-le"]
    for encoding in likely or ["utf-8", "cp1252", "mac_roman"]:
        length = _fits(file, encoding, path)
        if length is not None:
            return encoding, length
    raise KioskError(Problem("csv-binary", path))


def _fits(file: BinaryIO, encoding: str, path: Path) -> int | None:
    """Count the lines of the file if it is text in this encoding, else None."""
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    ends = returns = 0
    try:
        while block := _read(file, path):
            text = decoder.decode(block)
            if "\0" in text or (encoding == "mac_roman" and not _NOT_IN_TEXT.isdisjoint(text)):
                return None
            ends += text.count("\n")
            returns += text.count("\r")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return max(ends, returns)


def _read(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_BLOCK)
    except OSError as error:
        raise KioskError(Problem("csv-closed", path)) from error


def read_rows(file: IO[bytes], encoding: str, delimiter: str, path: PurePath) -> Generator[Row, None, None]:
    """Read rows from where the file stands; ``path`` is what a problem names.

    Raises:
        KioskError: ``csv-quote`` and ``csv-cell-long`` with the row, ``csv-closed``.
    """
    text = io.TextIOWrapper(file, encoding, newline="")
    record: list[str] = []

    def lines() -> Iterator[str]:
        while line := text.readline(_LONGEST_LINE):  # a line without an end must not fill the memory
            record.append(line)
            yield line

    number = 0
    try:
        for number, cells in enumerate(csv.reader(lines(), delimiter=delimiter), 1):
            has_line_end = len(record) > 1 or (cells and cells[-1].endswith("\n"))
            if has_line_end and not _is_closed(record, delimiter):
                raise KioskError(Problem("csv-quote", path, number))
            record.clear()
            yield number, cells
    except csv.Error:  # a cell of more than 131,072 characters
        code = "csv-quote" if any('"' in line for line in record) else "csv-cell-long"
        raise KioskError(Problem(code, path, number + 1)) from None
    except (OSError, UnicodeDecodeError, EOFError) as error:
        raise KioskError(Problem("csv-closed", path)) from error
    finally:
        text.detach()


def _is_closed(record: list[str], delimiter: str) -> bool:
    """Say whether one more cell can follow these lines; if not, a quotation mark swallowed rows, or all the rest."""
    longer = "".join(record).rstrip("\r\n") + delimiter + "end"
    try:
        return next(csv.reader([longer], delimiter=delimiter, strict=True))[-1] == "end"
    except csv.Error:
        return False
