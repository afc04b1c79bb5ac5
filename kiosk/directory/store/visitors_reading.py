"""Opening ``visitors.db`` to read: nothing is locked, and nothing is written, in it or beside it."""

import sqlite3
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import cast

from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.visitors_format import VISITORS_FORMAT
from kiosk.problem import KioskError, Problem

ANYONE, EVERYWHERE, SOMEWHERE, HOURS_KNOWN = "_a", "_e", "_s", "_h"
"""Marks of the search index: says nobody in particular; helps everywhere; may help in other places; hours certain."""


def town_number(plain: str) -> int:
    """The number by which a town, whose name need not stand in the file, is found when its whole name is typed."""
    return zlib.crc32(plain.encode())


@dataclass(frozen=True, slots=True)
class VisitorsFile:
    """An open visitors' file.

    Attributes:
        revision: The state of the staff's file that it was made from.
        total: How many providers it holds.
    """

    connection: sqlite3.Connection
    revision: int
    total: int


@dataclass(frozen=True, slots=True)
class VisitorsRows:
    """Questions to a visitors' file; without a connection there are no rows. Nobody trusts what the file holds."""

    path: Path
    connection: sqlite3.Connection | None

    def texts(self, question: str, *facts: str | int) -> list[tuple[str, ...]]:
        """Return rows of text.

        Raises:
            KioskError: ``visitors-broken``, also where anything else stands in a row.
        """
        rows = self._rows(question, facts)
        if not set(map(type, chain.from_iterable(rows))) <= {str}:  # done for each key: quick
            raise KioskError(Problem("visitors-broken", self.path))
        return cast("list[tuple[str, ...]]", rows)

    def numbers(self, question: str, *facts: str | int) -> list[tuple[int, ...]]:
        """Return rows of whole numbers.

        Raises:
            KioskError: ``visitors-broken``, also where anything else stands in a row.
        """
        rows = self._rows(question, facts)
        if not set(map(type, chain.from_iterable(rows))) <= {int}:
            raise KioskError(Problem("visitors-broken", self.path))
        return cast("list[tuple[int, ...]]", rows)

    def _rows(self, question: str, facts: tuple[str | int, ...]) -> list[tuple[object, ...]]:
        if self.connection is None:
            return []
        with telling_problems("visitors", self.path):
            return self.connection.execute(question, facts).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        if self.connection is not None:
            self.connection.close()


def open_visitors_file(path: Path) -> VisitorsFile | None:
    """Open the file; None when there is none.

    Raises:
        KioskError: ``visitors-newer``, ``visitors-older`` (another version of the kiosk made it),
            ``visitors-closed`` (not allowed to read it), ``visitors-broken``.
    """
    with telling_problems("visitors", path):
        try:
            kind = path.stat().st_mode
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(kind):  # opening a pipe would wait for ever
            raise KioskError(Problem("visitors-closed", path))
        path.open("rb").close()
        # Immutable: the file is only ever replaced whole, so that SQLite needs no lock, no -wal and no -shm.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        with _closed_on_failure(connection):
            connection.execute("PRAGMA temp_store = MEMORY")
            shape = connection.execute("PRAGMA user_version").fetchone()[0]
            if shape > VISITORS_FORMAT:
                raise KioskError(Problem("visitors-newer", path))
            if shape != VISITORS_FORMAT:
                raise KioskError(Problem("visitors-older" if shape > 0 else "visitors-broken", path))
            about = connection.execute("SELECT revision, total FROM about").fetchone()
            if about is None:
                raise KioskError(Problem("visitors-broken", path))
        return VisitorsFile(connection, *about)


@contextmanager
def _closed_on_failure(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise
