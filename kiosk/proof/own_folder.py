"""The folder of one proof: in memory where it can be, and gone afterwards, however the proof ended."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PREFIX = "kiosk-proof-"
_IN_MEMORY = (Path("/run"), Path("/dev/shm"))  # noqa: S108 (a folder of its own is made there)
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


@contextmanager
def own_folder() -> Iterator[Path]:
    """Make an empty folder that is root's alone; first take away those of proofs that were killed.

    A proof that lives holds a lock on its folder: nobody else takes that one away.

    Raises:
        OSError: It cannot be made.
    """
    places = {*filter(os.path.ismount, _IN_MEMORY), Path(tempfile.gettempdir())}
    sweep(places)
    parent = next((place for place in _IN_MEMORY if place in places), Path(tempfile.gettempdir()))
    folder, lock = _made(parent)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def sweep(places: Iterable[Path]) -> None:
    """Take away the folders of proofs that do not live any more."""
    for folder in (found for place in places for found in place.glob(f"{PREFIX}*")):
        with suppress(OSError):  # no folder, or another sweep was quicker
            held = os.open(folder, _FOLDER)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(held)


def _made(parent: Path) -> tuple[Path, int]:
    """Make the folder and take its lock; a sweep of somebody else may have come between the two."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        try:
            lock = os.open(folder, _FOLDER)
        except FileNotFoundError:
            continue
        fcntl.flock(lock, fcntl.LOCK_SH)
        if folder.exists():
            return folder, lock
        os.close(lock)
