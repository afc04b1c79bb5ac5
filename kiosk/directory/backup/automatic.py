"""Back-ups that the kiosk makes by itself: few, for their owner alone, and only where something has changed.

Each holds what ``directory.db`` beside it holds, withheld addresses too, and nothing of any visit: it is protected
as that file is, and goes with it. ``kiosk restore FILE`` brings one back.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.directory.backup import backup_file
from kiosk.directory.backup.directory_copy import DirectoryState, state_of
from kiosk.directory.backup.whole_copy import whole
from kiosk.directory.backup.work_folder import remove_leftovers
from kiosk.directory.store.accepted_change import DIRECTORY_FILE
from kiosk.directory.whole_file import replacing

FOLDER = Path("backups", "automatic")
"""In the home folder."""

NEWEST_KEPT = 3
DAYS_KEPT = 7
"""Of each of the last days on which something changed, the newest."""
BEFORE_IMPORTS_KEPT = 5

_NAME = re.compile(r"(\d{8,19})-(\d{1,19})-(\d{4}-\d\d-\d\d)(-before-import)?\.zip")


@dataclass(frozen=True, slots=True)
class AutomaticBackup:
    """One that was kept.

    Attributes:
        path: The file.
        revision: Of the directory in it; the newest has the highest, whatever the clock said.
        deleted: See ``DirectoryState``.
        day: When it was made.
        before_import: It was made just before an import or a restore.
    """

    path: Path
    revision: int
    deleted: int
    day: date
    before_import: bool


def automatic_backups(home: Path) -> tuple[AutomaticBackup, ...]:
    """List those that are kept, the newest first."""
    return tuple(sorted(_kept(home / FOLDER), key=lambda one: (one.revision, one.day), reverse=True))


def keep_automatic(home: Path, today: date, *, before_import: bool = False) -> Path | None:
    """Make a back-up if the directory has changed since the last one, and drop the oldest.

    Those made before something was deleted for good are dropped too: it must be nowhere.

    Args:
        home: The kiosk's home folder.
        today: The day for the name.
        before_import: An import or a restore is about to change much: this one is kept longer.

    Returns:
        The newest back-up; None where there is nothing to keep.

    Raises:
        KioskError: The directory cannot be read.
        OSError: The back-up cannot be written; those before are as they were.
    """
    if not (home / DIRECTORY_FILE).exists():
        return None
    state = state_of(home / DIRECTORY_FILE)
    for backup in automatic_backups(home):
        if backup.deleted < state.deleted:
            backup.path.unlink(missing_ok=True)
    if not state.revision:
        return None
    newest = next(iter(automatic_backups(home)), None)
    if newest is None or newest.revision != state.revision or not newest.path.stat().st_size:
        path = _made(home, today, state, before_import)
        if state_of(home / DIRECTORY_FILE).deleted != state.deleted:  # meanwhile; it may hold what was deleted
            path.unlink(missing_ok=True)
            return keep_automatic(home, today, before_import=before_import)
    elif before_import:
        path = newest.path.replace(_path(home, state, newest.day, before_import))
    else:
        path = newest.path
    _drop_old(home)
    return path


def _made(home: Path, today: date, state: DirectoryState, before_import: bool) -> Path:
    folder = home / FOLDER
    for each in (folder.parent, folder):
        each.mkdir(mode=0o700, exist_ok=True)
    remove_leftovers(folder)
    backup = whole(home, folder)
    path = _path(home, state, today, before_import)
    with replacing(path) as file:
        backup_file.write(backup, file)
    return path


def _path(home: Path, state: DirectoryState, day: date, before_import: bool) -> Path:
    mark = "-before-import" if before_import else ""
    return home / FOLDER / f"{state.revision:08}-{state.deleted}-{day}{mark}.zip"


def _kept(folder: Path) -> Iterator[AutomaticBackup]:
    with suppress(OSError):  # no folder, no back-ups
        for path in folder.iterdir():
            found = _NAME.fullmatch(path.name)
            if found and path.is_file() and not path.is_symlink():
                with suppress(ValueError):
                    day = date.fromisoformat(found[3])
                    yield AutomaticBackup(path, int(found[1]), int(found[2]), day, bool(found[4]))


def _drop_old(home: Path) -> None:
    backups = automatic_backups(home)
    of_days: dict[date, AutomaticBackup] = {}
    for backup in backups:
        if len(of_days) < DAYS_KEPT:
            of_days.setdefault(backup.day, backup)
    before_imports = [backup for backup in backups if backup.before_import][:BEFORE_IMPORTS_KEPT]
    wanted = {backup.path for backup in (*backups[:NEWEST_KEPT], *of_days.values(), *before_imports)}
    for backup in backups:
        if backup.path not in wanted:
            backup.path.unlink(missing_ok=True)
