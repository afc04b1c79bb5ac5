"""A file that others read: written whole or not at all, and for its owner alone."""

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_PREFIX = ".new-"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """Write a file beside ``target`` and put it there when it is whole and on the disk; a fault leaves no trace.

    What a killed process left of it, on a stick too, goes when the next file is written there: one that is being
    written is locked.

    Raises:
        OSError: It cannot be written; what was there before is as it was.
    """
    folder = target.absolute().parent
    remove_unfinished(folder)
    descriptor, name = _begun(folder)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            Path(name).replace(target)  # while it is locked
        sync(folder)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


@contextmanager
def draft_folder(parent: Path) -> Iterator[Path]:
    """Make a folder to write several files in, beside where they go; it is gone at the end of the block.

    What a killed process left of one goes as of ``replacing``.

    Raises:
        OSError: It cannot be made.
    """
    remove_unfinished(parent)
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        with suppress(FileNotFoundError):
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            with suppress(OSError):
                fcntl.flock(lock, fcntl.LOCK_EX)
            if folder.exists():  # else it was taken for a leftover in this very moment
                break
            os.close(lock)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def remove_unfinished(folder: Path) -> None:
    """Remove what ``replacing`` and ``draft_folder`` had begun in a folder when their process was killed."""
    with suppress(OSError):
        for path in folder.glob(f"{_PREFIX}{'[a-z0-9_]' * 8}"):  # what tempfile adds
            if not path.is_symlink() and (path.is_file() or path.is_dir()):
                with suppress(OSError):
                    _remove_unlocked(path)


def _remove_unlocked(path: Path) -> None:
    """Remove a file or a folder that nobody holds.

    Raises:
        OSError: Somebody holds it, or whether anybody does cannot be known here.
    """
    held = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    finally:
        os.close(held)


def _begun(folder: Path) -> tuple[int, str]:
    """Make a file and lock it; return what it is open as, and its name."""
    while True:
        descriptor, name = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
        with suppress(OSError):  # sticks and network folders may know no locks; nothing is removed there
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            return descriptor, name
        os.close(descriptor)  # it was taken for a leftover in this very moment


def sync(path: Path) -> None:
    """Bring a file or a folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_full(error: OSError) -> bool:
    """Say whether there was no room."""
    return error.errno in _FULL
