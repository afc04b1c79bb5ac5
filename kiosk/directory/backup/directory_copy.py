"""The staff's file copied whole, and put back whole, while others may be reading it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from kiosk.directory.store.accepted_change import DIRECTORY_FILE, directory_to_change, one_at_a_time
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.database import empty_directory, open_directory
from kiosk.directory.store.file_problem import telling_problems
from kiosk.problem import KioskError, Problem

_SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
_REVISION = "SELECT revision FROM directory"


def copy_directory(home: Path, target: Path) -> None:
    """Write the directory as it is at this moment, history too, to a new file; an empty one when there is none.

    Raises:
        KioskError: See ``open_directory``.
    """
    file = home / DIRECTORY_FILE
    with open_directory(file) if file.exists() else empty_directory() as database:
        target.touch(mode=0o600)
        with telling_problems("directory", target):
            database.execute("VACUUM INTO ?", (str(target),))


def put_back(home: Path, copy: Path) -> None:
    """Make the directory what ``copy`` is, in one step, and show it to visitors.

    A directory that is damaged is moved aside first (``directory.db.broken``).

    Raises:
        KioskError: ``backup-broken`` when the copy is no directory; else see ``open_directory``. The directory is
            as it was.
    """
    with _sound(copy) as source:
        with one_at_a_time(home):
            file = home / DIRECTORY_FILE
            _move_aside_if_broken(file)
            with open_directory(file) as target:
                revisions = (int(one.execute(_REVISION).fetchone()[0]) for one in (source, target))
                # Never one that visitors were shown: their file is to be made anew.
                source.execute("UPDATE directory SET revision = ?", (max(revisions) + 1,))
                source.conn.commit()
                source.conn.backup(target.conn)  # one transaction: all of it or nothing
        with directory_to_change(home, NewChange("restore")):
            pass  # makes the visitors' file


@contextmanager
def _sound(copy: Path) -> Iterator[Database]:
    """Open a copy that came from outside, if it is sound and has the tables of ours, no others, and no triggers."""
    try:
        with open_directory(copy) as database, empty_directory() as ours:
            is_sound = database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            if not is_sound or database.execute(_SHAPE).fetchall() != ours.execute(_SHAPE).fetchall():
                raise KioskError(Problem("backup-broken"))
    except KioskError as error:
        if error.problem.code == "directory-broken":
            raise KioskError(Problem("backup-broken")) from error
        raise
    with open_directory(copy) as database:
        yield database


def _move_aside_if_broken(file: Path) -> None:
    try:
        with open_directory(file) as database:
            database.execute(_REVISION).fetchone()
    except KioskError as error:
        if error.problem.code != "directory-broken":
            raise
        for ending in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(f"{file}{ending}").replace(f"{file}.broken{ending}")
