"""A file that others read: written whole or not at all, and for its owner alone."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """Write a file beside ``target`` and put it there when it is whole and on the disk; a fault leaves no trace.

    Raises:
        OSError: It cannot be written; what was there before is as it was.
    """
    descriptor, name = tempfile.mkstemp(prefix=".new-", dir=target.absolute().parent)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
        sync(target.absolute().parent)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


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
