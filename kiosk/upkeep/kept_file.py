"""A small TOML file of notes in the home folder: read with care, written whole and for its owner alone."""

import os
import stat
import tomllib
from pathlib import Path

FOLDER = "staff"
"""Where such files lie in the home folder."""

_LARGEST_BYTES = 100_000


def read_kept(path: Path) -> dict[str, object] | None:
    """Return what a file holds; None when it is missing, not to be read, no TOML, or no file of ours."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        at = os.fstat(fd)
        if not stat.S_ISREG(at.st_mode) or at.st_size > _LARGEST_BYTES:
            return None
        return tomllib.loads(os.read(fd, _LARGEST_BYTES).decode())
    except (OSError, ValueError):
        return None
    finally:
        os.close(fd)


def write_kept(path: Path, text: str, *, durable: bool = True) -> None:
    """Write ``text`` as the whole file.

    Args:
        path: The file; its folder is made where it is missing.
        text: What it is to hold, in TOML.
        durable: Wait until it is on the disk.

    Raises:
        OSError: It cannot be written; what was there before is as it was.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with open(fd, "wb") as file:
        file.write(text.encode())
        file.flush()
        if durable:
            os.fsync(fd)
    new.replace(path)
    if durable:
        _sync(path.parent)


def _sync(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
