"""A directory that is damaged or lost is brought back from the newest good back-up that the kiosk made itself."""

import sqlite3
from datetime import date
from pathlib import Path

from kiosk.directory.backup.automatic import FOLDER, AutomaticBackup, automatic_backups
from kiosk.directory.backup.back_up import directory_of, read_backup
from kiosk.directory.backup.directory_copy import is_sound, put_back, state_of
from kiosk.directory.backup.work_folder import work_folder
from kiosk.directory.store.accepted_change import (
    DIRECTORY_FILE,
    VISITORS_FILE,
    directory_to_change,
    revision_shown,
)
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.problem import KioskError
from kiosk.upkeep.repair_note import Repair, keep_repair

_DAMAGED = "visitors-broken"


def repair(home: Path, today: date) -> Repair | None:
    """Look through the staff's file and the visitors', mend what is damaged, and note it for staff.

    A directory for which there is no good back-up is left as it is: visitors still have their file.

    Args:
        home: The kiosk's home folder.
        today: The day for the note.

    Returns:
        What was mended, if that has to be told; None when all is well, or nothing could be done.

    Raises:
        KioskError: A file cannot be opened or written; staff are told of that where they look.
        OSError: The disk is full, or cannot be written.
    """
    done = None
    if _is_lost(home) or not _is_sound(home / DIRECTORY_FILE):
        backup = _brought_back(home)
        done = Repair(today, "directory", backup.day) if backup else None
    elif _visitors_fault(home):
        (home / VISITORS_FILE).unlink(missing_ok=True)
        _make_visitors(home)
        done = Repair(today, "visitors")
    elif (home / DIRECTORY_FILE).exists() and _is_behind(home):
        _make_visitors(home)  # in the place of the one before, which visitors have until then
    if done is not None:
        keep_repair(home, done)
    return done


def _is_lost(home: Path) -> bool:
    """Say whether visitors see a list of which the staff's file knows nothing, though there are back-ups of it."""
    file = home / DIRECTORY_FILE
    if not automatic_backups(home) or not revision_shown(home / VISITORS_FILE):
        return False
    return not file.exists() or not file.stat().st_size or (_is_sound(file) and not state_of(file).revision)


def _is_sound(file: Path) -> bool:
    return not file.exists() or is_sound(file)


def _brought_back(home: Path) -> AutomaticBackup | None:
    for backup in automatic_backups(home):
        try:
            content = read_backup(backup.path)
            with work_folder(home / FOLDER, ".restore-") as draft:
                put_back(home, directory_of(content, draft))
        except KioskError as error:
            if error.problem.code not in ("backup-broken", "backup-newer", "backup-locked", "directory-newer"):
                raise
        else:
            return backup
    return None


def _visitors_fault(home: Path) -> bool:
    """Say whether the visitors' file is damaged."""
    if not (home / DIRECTORY_FILE).exists():
        return False  # nothing that it could be made of
    try:
        file = open_visitors_file(home / VISITORS_FILE)
    except KioskError as error:
        return error.problem.code == _DAMAGED
    if file is None:
        return False
    try:
        return bool(file.connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok")
    except sqlite3.DatabaseError:
        return True
    finally:
        file.connection.close()


def _is_behind(home: Path) -> bool:
    """Say whether the visitors' file is not what the last change made, or another version of the kiosk made it."""
    return (revision_shown(home / VISITORS_FILE) or 0) != state_of(home / DIRECTORY_FILE).revision


def _make_visitors(home: Path) -> None:
    """Make the visitors' file where it is missing or not made from the directory by this version."""
    with directory_to_change(home, NewChange("restore")):
        pass
