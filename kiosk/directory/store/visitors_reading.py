"""Opening ``visitors.db`` to read: nothing is locked, and nothing is written, in it or beside it."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.directory.store.file_problem import telling_problems
from kiosk.problem import KioskError, Problem

VISITORS_FORMAT = 1
"""Shape of the file (``PRAGMA user_version``); any other is refused."""


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


def open_visitors_file(path: Path) -> VisitorsFile | None:
    """Open the file; None when there is none.

    Raises:
        KioskError: ``visitors-newer`` (a newer kiosk made it), ``visitors-closed`` (not allowed to read it),
            ``visitors-broken``.
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
            if shape != VISITORS_FORMAT:
                raise KioskError(Problem("visitors-newer" if shape > VISITORS_FORMAT else "visitors-broken", path))
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
