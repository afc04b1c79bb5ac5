"""A folder to work in that is gone afterwards; what a killed back-up left of its own goes at the next one's start."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.directory.whole_file import remove_unfinished

PREFIXES = (".backup-", ".restore-")
"""Names of such folders begin so; they lie in the home folder, which is staff's alone, and hold hidden addresses."""

_OWN_PART = "?" * 8
"""What ``tempfile`` adds."""


@contextmanager
def work_folder(home: Path, prefix: str) -> Iterator[Path]:
    """Give an empty folder in the home folder for the time of the block.

    Whoever works in one holds a lock on it, which ends with its process: a folder that nobody holds was left by one
    that was killed, and is removed first.

    Args:
        home: The kiosk's home folder.
        prefix: One of `PREFIXES`.

    Raises:
        OSError: It cannot be made.
    """
    remove_leftovers(home)
    while True:
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=home))
        lock = _locked(folder)
        if lock is not None:
            break  # else another one took it for a leftover in this very moment
    try:
        inside = folder / "inside"  # what works there has a lock of its own on its folder
        inside.mkdir(mode=0o700)
        yield inside
    finally:
        try:
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(lock)


def remove_leftovers(home: Path) -> None:
    """Remove the folders that nobody works in any more, and the files that nobody writes any more."""
    remove_unfinished(home)
    for prefix in PREFIXES:
        for folder in home.glob(f"{prefix}{_OWN_PART}"):
            lock = _locked(folder)
            if lock is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(lock)


def _locked(folder: Path) -> int | None:
    """Lock a folder, until what is returned is closed; None when somebody else has it, or it is none of ours."""
    try:
        lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    is_ours = False
    try:
        with suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_ours = folder.exists()
    finally:
        if not is_ours:
            os.close(lock)
    return lock if is_ours else None
