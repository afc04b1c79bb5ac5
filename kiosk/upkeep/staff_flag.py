"""Files that are there while staff are signed in, and while they write: what root's helper for USB sticks goes by."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

FILE_NAME = "staff-is-in"
WRITING_NAME = "staff-is-writing"
"""While it is there the stick can be written, as far as it lets itself be."""


def run_folder(environ: Mapping[str, str]) -> Path | None:
    """Return the folder that systemd made for this run of the service (``/run/kiosk``); None where it made none."""
    folder = environ.get("RUNTIME_DIRECTORY", "").split(":")[0]
    return Path(folder) if folder.startswith("/") else None


def staff_are_in(run: Path | None) -> None:
    """Say that staff have typed the right PIN; where there is no such folder nothing is said."""
    _make(run, FILE_NAME)  # without it no stick is mounted, which they see


def staff_are_out(run: Path | None) -> None:
    """Say that no staff are signed in, and that nothing is written."""
    staff_have_written(run)
    _remove(run, FILE_NAME)  # nobody was in; or the folder is gone, and every stick with it


def staff_are_writing(run: Path | None) -> None:
    """Ask for a stick that can be written; it takes the helper a moment."""
    _make(run, WRITING_NAME)


def staff_have_written(run: Path | None) -> None:
    """Let nothing more be written on the stick."""
    _remove(run, WRITING_NAME)


def _make(run: Path | None, name: str) -> None:
    if run is not None:
        with suppress(OSError):  # what waits for the file does not come, and is told as missing
            os.close(os.open(run / name, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600))


def _remove(run: Path | None, name: str) -> None:
    if run is not None:
        with suppress(OSError):  # it was not there
            (run / name).unlink()
