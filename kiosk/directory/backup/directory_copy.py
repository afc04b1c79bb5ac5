"""The staff's file copied whole, and put back whole, while others may be reading it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from kiosk.directory.store.accepted_change import (
    DIRECTORY_FILE,
    MOST_CHANGES,
    VISITORS_FILE,
    directory_to_change,
    one_at_a_time,
    revision_shown,
)
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.database import empty_directory, open_directory
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.provider_record import to_whole_record
from kiosk.directory.store.provider_store import ProviderStore
from kiosk.problem import KioskError, Problem

MOVED_ASIDE = f"{DIRECTORY_FILE}.broken"
"""A directory that was damaged, as it was."""
_SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
_NEVER_KEPT = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")  # see safe_text; lines of a note are kept


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


@dataclass(frozen=True, slots=True)
class DirectoryState:
    """How far a directory is.

    Attributes:
        revision: Grows with every accepted change.
        deleted: Number of the last change that took something out for good; 0 where none did.
        providers: How many there are.
    """

    revision: int
    deleted: int
    providers: int


def state_of(file: Path) -> DirectoryState:
    """Tell how far a directory is.

    Raises:
        KioskError: See ``open_directory``.
    """
    with open_directory(file) as database:
        deleted = database.execute("SELECT coalesce(max(id), 0) FROM change WHERE kind = 'delete'").fetchone()[0]
        providers = database.execute("SELECT count(*) FROM provider").fetchone()[0]
        return DirectoryState(ProviderStore(database).revision, deleted, providers)


def is_sound(file: Path) -> bool:
    """Say whether SQLite finds no damage in a directory.

    Raises:
        KioskError: It cannot be looked at; see ``open_directory``.
    """
    try:
        with open_directory(file) as database:
            return _is_whole(database)
    except KioskError as error:
        if error.problem.code != "directory-broken":
            raise
        return False


def put_back(home: Path, copy: Path) -> None:
    """Make the directory what ``copy`` is, in one step, and show it to visitors.

    A directory that is damaged is moved aside first (``directory.db.broken``).

    Raises:
        KioskError: ``backup-broken`` when the copy is no directory; else see ``open_directory``. The directory is
            as it was.
    """
    with _sound(copy) as source:
        visitors = home / VISITORS_FILE
        with one_at_a_time(home):
            file = home / DIRECTORY_FILE
            _move_aside_if_broken(file)
            with open_directory(file) as target:
                revisions = [ProviderStore(one).revision for one in (source, target)]
                # Never one that visitors were shown: their file is to be made anew.
                new = max(*revisions, revision_shown(visitors) or 0) + 1
                due = ProviderStore(target).erasing_due  # what could not be erased before is due all the same
                source.execute("UPDATE directory SET revision = ?, erasing_due = ?", (new, due))
                source.conn.commit()
                source.conn.backup(target.conn)  # one transaction: all of it or nothing
        with directory_to_change(home, NewChange("restore")):
            pass  # makes the visitors' file


@contextmanager
def _sound(copy: Path) -> Iterator[Database]:
    """Open a copy that came from outside, if it is sound and has the tables of ours, no others, and no triggers."""
    try:
        with open_directory(copy) as database, empty_directory() as ours:
            if not _is_whole(database) or database.execute(_SHAPE).fetchall() != ours.execute(_SHAPE).fetchall():
                raise KioskError(Problem("backup-broken"))
            _read_all(ProviderStore(database))
    except (ValueError, KeyError, TypeError) as error:
        raise KioskError(Problem("backup-broken")) from error
    except KioskError as error:
        if error.problem.code == "directory-broken":
            raise KioskError(Problem("backup-broken")) from error
        raise
    with open_directory(copy) as database:
        yield database


def _read_all(store: ProviderStore) -> None:
    """Read every line of a copy, so that nothing in it can fail later.

    Raises:
        ValueError, KeyError, TypeError: It holds what no kiosk wrote.
    """
    if not 0 <= store.revision <= MOST_CHANGES:
        raise ValueError(store.revision)
    for provider in store.all():
        if _NEVER_KEPT.search("".join(_texts(list(to_whole_record(provider).values())))):
            raise ValueError(provider.key)
    for _ in store.history.changes(MOST_CHANGES):
        pass


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str):
        yield value
    elif value is not None:
        raise TypeError


def _is_whole(database: Database) -> bool:
    return bool(database.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def _move_aside_if_broken(file: Path) -> None:
    if not is_sound(file):
        for ending in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(f"{file}{ending}").replace(file.with_name(f"{MOVED_ASIDE}{ending}"))
