"""Any file that programs can be taken from, opened by what is in it, not by its name."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.directory.exchange.book import Book
from kiosk.directory.exchange.csv_file import open_csv, opened
from kiosk.directory.exchange.hsds_json import open_json
from kiosk.directory.exchange.hsds_tables import is_package, open_package
from kiosk.directory.exchange.xlsx_file import open_xlsx
from kiosk.problem import KioskError, Problem

_ZIP = b"PK\x03\x04"
_OLD_OR_LOCKED_WORKBOOK = b"\xd0\xcf\x11\xe0"


@contextmanager
def open_book(path: Path) -> Iterator[Book]:
    """Open a CSV file, a workbook, an HSDS package (folder or ZIP file) or HSDS JSON.

    Raises:
        KioskError: ``csv-workbook`` (an old or locked Excel file, or LibreOffice's), ``package-unknown`` (a ZIP
            file of something else), and what the readers of each kind raise; also while rows are read.
    """
    if path.is_dir():
        if not is_package(path):
            raise KioskError(Problem("csv-folder", path))
        with open_package(path) as records:
            yield records
        return
    with opened(path) as file:
        start = file.read(64)
    if start.startswith(_OLD_OR_LOCKED_WORKBOOK):
        raise KioskError(Problem("csv-workbook", path))
    if start.startswith(_ZIP):
        with _open_zip(path) as book:
            yield book
    elif start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        yield open_json(path)
    else:
        with open_csv(path) as sheets:
            yield sheets


@contextmanager
def _open_zip(path: Path) -> Iterator[Book]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise KioskError(Problem("package-broken", path)) from error
    if "[Content_Types].xml" in names:
        with open_xlsx(path) as sheets:
            yield sheets
    elif "mimetype" in names:
        raise KioskError(Problem("csv-workbook", path))
    elif is_package(path):
        with open_package(path) as records:
            yield records
    else:
        raise KioskError(Problem("package-unknown", path))
