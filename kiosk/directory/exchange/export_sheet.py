"""The directory as one table, for CSV and XLSX: a row for each provider, in columns that an import reads again."""

import csv
from collections.abc import Iterable, Iterator
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from kiosk.directory.edit import FIELDS, form_texts
from kiosk.directory.exchange.decisions_text import decisions_text
from kiosk.directory.exchange.own_attributes import HOURS_UNKNOWN
from kiosk.directory.exchange.plain_cell import FORMULA, no_formula
from kiosk.directory.hours.certain_hours import certain_hours
from kiosk.directory.provider import Provider

_LISTS = ("needs", "languages")
HEADINGS = tuple(
    name.replace("_", " ").capitalize()
    for name in ("id", *FIELDS, "place_decisions", "confirmed_on", "confirmed_by", "status")
)
"""Names of the columns; an address nobody published is in them only where it was asked for."""


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
        made.quotePrefix = text.startswith(FORMULA)  # and a program must not, when somebody edits the cell
        return made

    sheet.append(list(HEADINGS))
    for provider in providers:
        sheet.append([cell(text) for text in _row(provider)])
    book.save(file)


def _row(provider: Provider) -> Iterator[str]:
    texts = form_texts(provider) | {name: "; ".join(getattr(provider, name)) for name in _LISTS}
    texts["phones"] = texts["phones"].replace("\n", "; ")
    if not texts["opening_hours"] and certain_hours(texts["schedule"]):
        texts["opening_hours"] = HOURS_UNKNOWN
    yield provider.key
    yield from (texts[name] for name in FIELDS)
    yield decisions_text(provider)
    yield "" if provider.confirmed_on is None else provider.confirmed_on.isoformat()
    yield provider.confirmed_by
    yield provider.status
