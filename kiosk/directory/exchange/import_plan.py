"""What an import is going to do: which sheets, and which column goes to which field. A person may change both."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from kiosk.directory.exchange.book import Book, ReadRow, Records, Sheet
from kiosk.directory.exchange.columns import Column, Field, guess_name, match_columns, names_a_provider
from kiosk.directory.exchange.new_keys import new_keys
from kiosk.directory.exchange.open_book import open_book
from kiosk.directory.exchange.read_row import read_row
from kiosk.directory.exchange.remembered_columns import read_remembered
from kiosk.problem import KioskError, Problem


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """One sheet of the file.

    Attributes:
        name: Its name; "" where the file has only one.
        columns: What each column is taken for.
        samples: A few rows as they are in the file.
        is_taken: Whether its rows are taken in.
        length: How many rows it has, about.
    """

    name: str
    columns: tuple[Column, ...]
    samples: tuple[tuple[str, ...], ...]
    is_taken: bool
    length: int


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A proposal for one file, unchangeable itself: ``with_field`` and ``with_sheet`` give a changed one.

    Attributes:
        file: The file, or the folder of an HSDS package.
        sheets: Those of a spreadsheet; () for HSDS, where there is nothing to choose.
        length: How many rows will be read, about.
    """

    file: Path
    sheets: tuple[PlannedSheet, ...]
    length: int

    @property
    def is_ready(self) -> bool:
        """Whether it can be carried out: of each sheet taken, a column names the programs."""
        taken = [sheet for sheet in self.sheets if sheet.is_taken]
        return not self.sheets or (bool(taken) and all(names_a_provider(sheet.columns) for sheet in taken))

    def with_field(self, sheet: int, column: int, field: Field | None) -> "ImportPlan":
        """Take a column (both counted from 0) for another field; None sends it to the staff note."""
        old = self.sheets[sheet]
        columns = tuple(
            Column(each.heading, field) if position == column else each for position, each in enumerate(old.columns)
        )
        return self._with(sheet, replace(old, columns=columns, is_taken=old.is_taken or names_a_provider(columns)))

    def with_sheet(self, sheet: int, is_taken: bool) -> "ImportPlan":
        """Take the rows of a sheet (counted from 0), or leave them out."""
        return self._with(sheet, replace(self.sheets[sheet], is_taken=is_taken))

    def _with(self, sheet: int, new: PlannedSheet) -> "ImportPlan":
        sheets = (*self.sheets[:sheet], new, *self.sheets[sheet + 1 :])
        return replace(self, sheets=sheets, length=sum(each.length for each in sheets if each.is_taken))


def plan_import(home: Path, file: Path) -> ImportPlan:
    """Look at a file and propose what to do; what a person said before about the same headings is remembered.

    Args:
        home: The kiosk's home folder, where the memory is.
        file: A CSV file, a workbook, an HSDS package (folder or ZIP file) or HSDS JSON.

    Raises:
        KioskError: The file cannot be used (see ``open_book``).
    """
    remembered = read_remembered(home)
    with open_book(file) as book:
        if isinstance(book, Records):
            return ImportPlan(file, (), book.length)
        sheets = tuple(_planned(sheet, remembered) for sheet in book)
    return ImportPlan(file, sheets, sum(sheet.length for sheet in sheets if sheet.is_taken))


def preview(plan: ImportPlan, limit: int = 5) -> tuple[ReadRow, ...]:
    """Read the first rows as the plan says, to show what would become of them; nothing is written.

    Raises:
        KioskError: The file cannot be used, or is not what it was (``import-changed``).
    """
    with reading(plan) as rows:
        return tuple(islice(rows, limit))


@contextmanager
def reading(plan: ImportPlan) -> Iterator[Iterator[ReadRow]]:
    """Open the file of a plan and read its rows one by one.

    Raises:
        KioskError: ``csv-no-name`` when the plan is not ready, ``import-changed`` when the file has other columns
            than when it was planned, and what ``open_book`` raises; also while rows are read.
    """
    if not plan.is_ready:
        raise KioskError(Problem("csv-no-name", plan.file))
    with open_book(plan.file) as book:
        _check(plan, book)
        rows = _rows(plan, book)
        try:
            yield rows
        finally:
            rows.close()


def _planned(sheet: Sheet, remembered: dict[str, Field | None]) -> PlannedSheet:
    columns = match_columns(sheet.headings, sheet.samples, remembered)
    if not names_a_provider(columns):
        columns = guess_name(columns, sheet.samples)
    samples = tuple(tuple(cells) for cells in sheet.samples[:10])
    return PlannedSheet(sheet.name, columns, samples, names_a_provider(columns), sheet.length)


def _check(plan: ImportPlan, book: Book) -> None:
    now = () if isinstance(book, Records) else tuple((sheet.name, sheet.headings) for sheet in book)
    then = tuple((sheet.name, tuple(column.heading for column in sheet.columns)) for sheet in plan.sheets)
    if [(name, [heading.strip() for heading in headings]) for name, headings in now] != [
        (name, list(headings)) for name, headings in then
    ]:
        raise KioskError(Problem("import-changed", plan.file))


def _rows(plan: ImportPlan, book: Book) -> Generator[ReadRow, None, None]:
    if isinstance(book, Records):
        yield from book.read()
        return
    keys = new_keys()
    for sheet, planned in zip(book, plan.sheets, strict=True):
        if planned.is_taken:
            for number, cells in sheet.rows():
                yield planned.name, number, *read_row(number, planned.columns, cells, next(keys))
