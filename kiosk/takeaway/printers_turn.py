"""One process at a time sends to the printer: a visit's slip waits until what the visit before left is cleared."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def printers_turn(folder: Path) -> Iterator[None]:
    """Wait until nobody else has the printer, and keep it meanwhile; how long, the caller's own deadline tells.

    The kernel gives the turn back when the process ends, however it ends. No file is made.

    Args:
        folder: It is locked. Where it cannot be opened there are no turns, and nobody waits.
    """
    try:
        turn = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        yield
        return
    try:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield
    finally:
        os.close(turn)
