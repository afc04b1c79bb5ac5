"""Writing on the kiosk's stick: root's helper lets it be written only while that is asked for."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.staff.providers.stick_files import STICK
from kiosk.upkeep.staff_flag import run_folder, staff_are_writing, staff_have_written

WAIT_S = 15.0
"""So long the helper is waited for: it looks once a second, and mounting a slow stick takes seconds."""

_LOOK_EVERY_S = 0.1


@contextmanager
def writing_to(path: Path, stick: Path = STICK, wait_s: float = WAIT_S) -> Iterator[None]:
    """Let a file be written in a thread that may wait; outside the stick there is nothing to ask for.

    Args:
        path: The file or folder that is written.
        stick: Where the stick shows.
        wait_s: How long to wait until it can be written, in seconds.

    Raises:
        KioskError: ``stick-gone``, before or in the middle; ``stick-read-only``; or what the writing raises.
    """
    if not path.is_relative_to(stick):
        yield
        return
    run = run_folder(os.environ)
    staff_are_writing(run)
    try:
        _wait(stick, wait_s)
        try:
            yield
            os.sync()
        except KioskError as fault:
            if not stick.is_mount():
                raise KioskError(Problem("stick-gone", stick)) from fault
            raise
        if not stick.is_mount():
            raise KioskError(Problem("stick-gone", stick))
    finally:
        staff_have_written(run)


def _wait(stick: Path, wait_s: float) -> None:
    until = time.monotonic() + wait_s
    while not (stick.is_mount() and is_writable(stick)):
        if time.monotonic() > until:
            raise KioskError(Problem("stick-read-only" if stick.is_mount() else "stick-gone", stick))
        time.sleep(_LOOK_EVERY_S)


def is_writable(stick: Path) -> bool:
    """Say whether the stick can be written now; one that is being taken away cannot."""
    try:
        return not os.statvfs(stick).f_flag & os.ST_RDONLY
    except OSError:
        return False
