"""A file that others read: written whole or not at all, and for its owner alone."""

import errno
import fcntl
import os
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

    What a killed process leaves of it, ``remove_unfinished`` takes away: a file that is being written is locked.

    Raises:
        OSError: It cannot be written; what was there before is as it was.
    """
    folder = target.absolute().parent
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


def remove_unfinished(folder: Path) -> None:
    """Remove the files in a folder that ``replacing`` had begun when its process was killed."""
    for path in folder.glob(f"{_PREFIX}{'[a-z0-9_]' * 8}"):  # what tempfile adds
        if path.is_file() and not path.is_symlink():
            with suppress(OSError), path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()


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
