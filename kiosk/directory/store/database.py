"""The staff's file, ``directory.db``: opened so that nothing accepted is lost and nothing strange is touched."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from kiosk.directory.store.file_problem import telling_database_problems, telling_problems
from kiosk.directory.store.migrations import MIGRATIONS, unknown_steps
from kiosk.problem import KioskError, Problem

BUSY_TIMEOUT_S = 2.0
"""How long to wait for somebody else who is writing, before a person is told."""


@contextmanager
def open_directory(path: Path) -> Iterator[Database]:
    """Open the staff's file, made and brought to the newest shape when needed; closed at the end of the block.

    What SQLite says inside the block becomes a KioskError too (see ``telling_problems``).

    Raises:
        KioskError: ``directory-newer`` when a newer program made the file, which is then left as it is; or
            ``directory-`` with ``busy``, ``full``, ``closed``, ``disk``, ``broken``.
    """
    with telling_problems("directory", path):
        _make_private(path)
    with telling_database_problems("directory", path):
        database = Database(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S), execute_plugins=False)
        try:
            _prepare(database, path)
            yield database
        finally:
            database.close()


@contextmanager
def empty_directory() -> Iterator[Database]:
    """Give a directory without a file and without a provider, for looking when nothing was kept yet."""
    database = Database(memory=True, execute_plugins=False)
    try:
        MIGRATIONS.apply(database)
        yield database
    finally:
        database.close()


def _prepare(database: Database, path: Path) -> None:
    newer = unknown_steps(database)
    if newer:
        raise KioskError(Problem("directory-newer", path, facts={"step": newer[0]}))
    database.enable_wal()
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    if MIGRATIONS.pending(database):
        database.execute("BEGIN IMMEDIATE")  # all pending steps or none; each is a savepoint in it
        try:
            MIGRATIONS.apply(database)
            database.commit()
        finally:
            database.rollback()  # does nothing after the commit


def _make_private(path: Path) -> None:
    """Make the file for its owner alone, before anything is in it; SQLite gives ``-wal`` and ``-shm`` the same mode."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        if os.fstat(file).st_mode & 0o077:
            os.fchmod(file, 0o600)
    finally:
        os.close(file)
