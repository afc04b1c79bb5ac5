"""Puts the neutral screen away, so that the next start can show it first."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.supervisor.first_picture import FOLDER, checked, picture_path, read_own, stamp
from kiosk.supervisor.terminal import Size

MOST_PICTURES = 16
"""More sizes and terminals than one kiosk ever has; then all are forgotten."""


class KeptPicture:
    """Puts the neutral picture away for the next start, and notes what it was made of.

    Args:
        home: The kiosk's home folder.
        trial: Whether the picture is that of a trial.
    """

    def __init__(self, home: Path, trial: bool) -> None:
        self._home = str(home)
        self._trial = trial
        self._head: bytes | None = None
        with suppress(OSError):  # now, as a folder that appears later in the home would be a change to load
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
            (home / FOLDER).mkdir(mode=0o700, exist_ok=True)

    def note(self, folders: Iterable[Path]) -> None:
        """Note the files that the next picture is made of; to be called before they are read.

        Args:
            folders: Where they are. A change to one of them makes the picture void.
        """
        names = b"\0".join(os.fsencode(folder) for folder in folders)
        self._head = None if b"\n" in names else names + b"\n" + stamp(names)

    def keep(self, size: Size, picture: bytes) -> None:
        """Keep ``picture``, whole or not at all; a home that cannot be written to only starts more slowly."""
        if not picture or self._head is None:
            return
        path = Path(picture_path(self._home, size, self._trial))
        data = checked(self._head + b"\n" + picture)
        try:
            if read_own(str(path)) != data:
                _write(path, data)
        except OSError:
            return


def _write(path: Path, data: bytes) -> None:
    kept = list(path.parent.iterdir())
    if len(kept) >= MOST_PICTURES:
        for old in kept:
            old.unlink()
    new = path.with_suffix(".new")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600), "wb") as file:
        file.write(data)
    new.replace(path)
