"""One accepted change of the directory: wholly done and shown to visitors, or not done at all."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.directory.store.change import NewChange
from kiosk.directory.store.database import BUSY_TIMEOUT_S, empty_directory, open_directory
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.provider_store import ProviderStore
from kiosk.directory.store.visitors_draft import VisitorsDraft
from kiosk.directory.store.visitors_file import publish_visitors
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.problem import KioskError, Problem

DIRECTORY_FILE = "directory.db"
VISITORS_FILE = "visitors.db"
MOST_CHANGES = 1 << 60
"""No directory sees more; SQLite counts a little farther."""


@contextmanager
def directory_to_read(home: Path) -> Iterator[ProviderStore]:
    """Open the directory of the home folder to look at; nothing is made when there is none.

    Raises:
        KioskError: See ``open_directory``.
    """
    file = home / DIRECTORY_FILE
    with telling_problems("directory", file):
        is_there = file.exists()
    with open_directory(file) if is_there else empty_directory() as database:
        yield ProviderStore(database)


@contextmanager
def directory_to_try(home: Path) -> Iterator[ProviderStore]:
    """Open the directory to try a change and take it back: nothing is written.

    Raises:
        KioskError: See ``open_directory``.
    """
    with directory_to_read(home) as store, store.transaction(keep=False):
        yield store


@contextmanager
def directory_to_change(home: Path, new: NewChange) -> Iterator[ProviderStore]:
    """Open the directory of the home folder to change it; at the end of the block all is saved.

    An exception in the block, Ctrl+C, a full disk or the end of the process leave the directory as it was.
    The visitors' file is made before the change is saved and put in place after it, so that it never shows what
    was not accepted; when the process dies between the two, the next change makes it good.

    Args:
        home: The kiosk's home folder; made when it is missing.
        new: What is done and by whom; noted in the history with all that it touches.

    Raises:
        KioskError: ``directory-busy`` when somebody else is changing it; the others see ``open_directory`` and
            ``VisitorsDraft``.
    """
    with one_at_a_time(home), open_directory(home / DIRECTORY_FILE) as database:
        visitors = home / VISITORS_FILE
        path = home / f"{VISITORS_FILE}.new"
        draft = VisitorsDraft(path)
        store = ProviderStore(database, new, draft)
        try:
            with store.transaction():
                before = database.conn.total_changes
                yield store
                if database.conn.total_changes != before:
                    store.count_change(revision_shown(visitors) or 0)
                is_stale = revision_shown(visitors) != store.revision
                if is_stale:
                    finish_draft(store, draft)
            if is_stale:
                publish_visitors(path, visitors)
        finally:
            draft.drop()


def erase_traces(home: Path) -> None:
    """Write the staff's file anew: what is deleted in it is only marked as free room until then.

    Raises:
        KioskError: ``directory-busy`` while somebody reads it, who may need the old one; else see ``open_directory``.
    """
    file = home / DIRECTORY_FILE
    with one_at_a_time(home), open_directory(file) as database:
        database.execute("VACUUM")
        # The journal, which the new file went through. SQLite only answers that somebody was in the way.
        is_busy = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if is_busy:
            raise KioskError(Problem("directory-busy", file))


def note_erased(home: Path, number: int) -> None:
    """Note that all traces are erased of what was deleted for good up to this change.

    Raises:
        KioskError: See ``open_directory``.
    """
    with one_at_a_time(home), open_directory(home / DIRECTORY_FILE) as database:
        database.execute("UPDATE directory SET erasing_due = 0 WHERE erasing_due = ?", (number,))
        database.conn.commit()


def finish_draft(store: ProviderStore, draft: VisitorsDraft) -> None:
    """Bring into the draft what is in the directory and was not changed just now; then it is whole."""
    draft.finish(store.read_batches(draft.lacking), store.revision)


def revision_shown(visitors: Path) -> int | None:
    """Tell which state of the directory visitors see; None when their file is missing or does not work."""
    try:
        file = open_visitors_file(visitors)
    except KioskError:
        return None
    if file is None:
        return None
    file.connection.close()
    return file.revision if isinstance(file.revision, int) and 0 <= file.revision <= MOST_CHANGES else None


@contextmanager
def one_at_a_time(home: Path) -> Iterator[None]:
    """Hold the home folder's lock: screen and shell must not make the visitors' file at the same time."""
    with telling_problems("directory", home):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(home, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _lock(folder, home)
        yield
    finally:
        os.close(folder)


def _lock(folder: int, home: Path) -> None:
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > give_up_at:
                raise KioskError(Problem("directory-busy", home / DIRECTORY_FILE)) from None
            time.sleep(0.05)
        else:
            return
