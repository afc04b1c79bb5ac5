"""The directory as one table, for CSV and XLSX: a row for each provider, in columns that an import reads again."""

import csv
import re
from collections.abc import Iterable, Iterator
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from kiosk.directory.edit import FIELDS, form_texts
from kiosk.directory.provider import Provider

_LISTS = ("needs", "languages")
HEADINGS = tuple(
    name.replace("_", " ").capitalize() for name in ("id", *FIELDS, "confirmed_on", "confirmed_by", "status")
)
"""Names of the columns; an address nobody published is in them only where it was asked for."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d[\d ]*(?:\.\d+)?", re.ASCII)


def no_formula(text: str) -> str:
    """Put an apostrophe before what a spreadsheet program would reckon: CSV has no other way to say "text"."""
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def write_csv(providers: Iterable[Provider], file: IO[str]) -> None:
    """Write the table as CSV."""
    writer = csv.writer(file)
    writer.writerow(HEADINGS)
    writer.writerows([no_formula(text) for text in _row(provider)] for provider in providers)


def write_xlsx(providers: Iterable[Provider], file: IO[bytes]) -> None:
    """Write the table as a workbook, row by row; every cell is text, whatever it begins with."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()

    def cell(text: str) -> Cell:
        made = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", text))
        made.data_type = "s"  # openpyxl takes what begins with "=" for a formula
        made.quotePrefix = text.startswith(_FORMULA)  # and a program must not, when somebody edits the cell
        return made

    sheet.append(list(HEADINGS))
    for provider in providers:
        sheet.append([cell(text) for text in _row(provider)])
    book.save(file)


def _row(provider: Provider) -> Iterator[str]:
    texts = form_texts(provider) | {name: "; ".join(getattr(provider, name)) for name in _LISTS}
    texts["phones"] = texts["phones"].replace("\n", "; ")
    yield provider.key
    yield from (texts[name] for name in FIELDS)
    yield "" if provider.confirmed_on is None else provider.confirmed_on.isoformat()
    yield provider.confirmed_by
    yield provider.status
