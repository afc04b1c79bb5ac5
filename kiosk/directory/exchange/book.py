"""A file of programs as it is read, whatever its kind: sheets of rows, or records that say what they hold."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from kiosk.directory.exchange.columns import match_columns, names_a_provider
from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.plain_words import safe_text
from kiosk.directory.provider import Provider

Row = tuple[int, Sequence[str]]
"""Row number as a spreadsheet shows it (the first row of the file is 1), and the cells as they are."""

ReadRow = tuple[str, int, Provider | None, tuple[RowRemark, ...]]
"""Sheet and number of a record, the provider it makes, and remarks; without a provider, the reason why not."""

_ROWS_BEFORE_HEADINGS = 10
_SAMPLES = 60


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file.

    Attributes:
        name: Its name; "" where the file has only one.
        headings: Of its columns; letters (``A``, ``B``) where the sheet has none.
        samples: Some of the first rows, to judge by what is in them.
        rows: Reads the rows below the headings from the start, empty ones left out; one at a time is held.
        length: How many rows there are, about.
    """

    name: str
    headings: tuple[str, ...]
    samples: tuple[Sequence[str], ...]
    rows: Callable[[], Generator[Row, None, None]]
    length: int


@dataclass(frozen=True, slots=True)
class Records:
    """Programs of a file in a known standard (HSDS): there are no columns to choose.

    Attributes:
        read: Reads them from the start.
        length: How many there are, about.
    """

    read: Callable[[], Iterator[ReadRow]]
    length: int


Book = tuple[Sheet, ...] | Records
"""What a file holds."""


@dataclass(frozen=True, slots=True)
class Headings:
    """The row of headings of a sheet; ``row`` is 0 where there is none, ``rank`` grows with how sure that is."""

    row: int
    texts: tuple[str, ...]
    rank: tuple[bool, int, int]


def find_headings(rows: Iterable[Row]) -> Headings:
    """Find among the first rows the one with most known headings; without any, columns are named by letters."""
    best = Headings(0, (), (False, 0, 0))
    widest = 0
    for number, cells in islice(rows, _ROWS_BEFORE_HEADINGS):
        texts = tuple(safe_text(cell) for cell in cells)
        columns = match_columns(texts)
        widest = max(widest, len(cells) if any(cells) else 0)
        known = sum(column.field is not None for column in columns)
        rank = (names_a_provider(columns), known, len(texts))
        if known and rank > best.rank:
            best = Headings(number, texts, rank)
    if best.row:
        return best
    return Headings(0, tuple(_letters(column) for column in range(widest)), (False, 0, widest))


def make_sheet(name: str, rows: Callable[[], Generator[Row, None, None]], headings: Headings, length: int) -> Sheet:
    """Put a sheet together whose ``rows`` begin with the first row of the file."""

    def below() -> Generator[Row, None, None]:
        reading = rows()
        try:
            for number, cells in reading:
                if number > headings.row and any(cells):
                    yield number, cells
        finally:
            reading.close()

    first = below()
    samples = tuple(cells for _, cells in islice(first, _SAMPLES))
    first.close()
    return Sheet(name, headings.texts, samples, below, max(0, length - headings.row))


def _letters(column: int) -> str:
    """Name a column as spreadsheets do: ``A`` to ``Z``, then ``AA``."""
    letters = ""
    while column >= 0:
        letters = chr(ord("A") + column % 26) + letters
        column = column // 26 - 1
    return letters
