"""The copies of the directory that the kiosk made by itself in the home folder: each may hold what was deleted."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.directory.backup.automatic import FOLDER, automatic_backups
from kiosk.directory.backup.directory_copy import MOVED_ASIDE
from kiosk.directory.backup.work_folder import remove_leftovers

BEFORE_RESTORE = "before-restore.zip"
"""What was in the home folder before the last restore; lies in the home folder, for its owner alone.

It is not locked: ``directory.db`` beside it holds the same, and a key that lies beside its lock protects nothing.
The first back-up a week or more after the restore removes it: by then the list that came back has been in use.
"""


def forget_copies(home: Path) -> None:
    """Remove all that holds the directory as it was: something in it was deleted for good, and must be nowhere.

    A back-up that is being made at this moment goes too: whoever makes it sees that something was deleted meanwhile.

    Raises:
        OSError: Something could not be removed; the rest is gone.
    """
    for folder in (home, home / FOLDER):
        remove_leftovers(folder)
    _remove(_copies(home))


def _copies(home: Path) -> Iterator[Path]:
    yield from (backup.path for backup in automatic_backups(home))
    yield home / BEFORE_RESTORE
    yield from (home / f"{MOVED_ASIDE}{ending}" for ending in ("", "-wal", "-shm"))


def _remove(paths: Iterator[Path]) -> None:
    fault: OSError | None = None
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            fault = error
    if fault is not None:
        raise fault
