"""All of a home folder that a back-up may hold, copied at one moment."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.directory.backup import content_copy
from kiosk.directory.backup.backup_file import DIRECTORY, SETTINGS, Backup
from kiosk.directory.backup.directory_copy import copy_directory
from kiosk.directory.backup.work_folder import work_folder
from kiosk.directory.store.accepted_change import directory_to_read


def whole(home: Path, workplace: Path | None = None) -> Backup:
    """Copy all that a back-up may hold, withheld addresses too.

    Args:
        home: The kiosk's home folder.
        workplace: A folder for its owner alone in which the copy is made; the home folder when None.

    Raises:
        KioskError: The directory cannot be read.
        OSError: The copy cannot be made.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with work_folder(workplace or home, ".backup-") as folder:
        copy = folder / DIRECTORY
        copy_directory(home, copy)
        content = copy.read_bytes()
    with directory_to_read(home) as store:
        count = sum(1 for _ in store.all())
    return Backup("whole", datetime.now(UTC), count, {DIRECTORY: content, **settings_of(home)})


def settings_of(home: Path) -> dict[str, bytes]:
    """Return the files of settings and the shelter's own content, by their names in a back-up."""
    files = {name: (home / name).read_bytes() for name in SETTINGS if (home / name).is_file()}
    return files | content_copy.content_of(home)
