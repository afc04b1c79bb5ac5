"""What went wrong with a directory file, as a problem that staff can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from kiosk.problem import KioskError, Problem

WhichFile = Literal["directory", "visitors"]
"""The staff's file or the visitors'; begins the problem's code, since the remedies differ."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_BY_PRIMARY_CODE = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "closed",
    sqlite3.SQLITE_CANTOPEN: "closed",
    sqlite3.SQLITE_PERM: "closed",
    sqlite3.SQLITE_AUTH: "closed",
    sqlite3.SQLITE_IOERR: "disk",
}


@contextmanager
def telling_problems(which: WhichFile, path: Path) -> Iterator[None]:
    """Turn every fault of the file at ``path`` inside the block into a KioskError.

    Codes: ``busy`` (somebody else writes), ``full`` (no room), ``closed`` (not allowed to open or write it),
    ``disk`` (it failed), ``broken`` (not a database, or damaged), behind ``directory-`` or ``visitors-``.
    """
    try:
        with telling_database_problems(which, path):
            yield
    except OSError as error:
        raise KioskError(Problem(_code(which, "full" if error.errno in _FULL else "closed"), path)) from error


@contextmanager
def telling_database_problems(which: WhichFile, path: Path) -> Iterator[None]:
    """Turn what SQLite says into a KioskError; for blocks of somebody else, whose other faults are not the file's."""
    try:
        yield
    except sqlite3.Error as error:
        primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        raise KioskError(Problem(_code(which, _BY_PRIMARY_CODE.get(primary, "broken")), path)) from error


def _code(which: WhichFile, fault: str) -> str:
    return f"directory-{fault}" if which == "directory" else f"visitors-{fault}"
