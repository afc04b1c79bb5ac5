"""A home folder in which a program that is to be deleted for good lies in every file that may hold one."""

from datetime import date
from pathlib import Path

from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import automatic_backups, keep_automatic
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR, keep

TODAY = date(2026, 11, 23)
SECRET = b"Zzgone for good"
GONE = Provider(key="6f1f8c0e-0000-4000-8000-0000000000bb", name=SECRET.decode(), staff_note="Zzgone for good")


def home_that_holds(home: Path) -> Path:
    """Make a home folder with a retired provider in the list, in back-ups, and in what a restore and a repair kept."""
    keep(home, SAFE_HARBOR, GONE)
    keep_automatic(home, TODAY)
    (backup,) = automatic_backups(home)
    (home / "directory.db").write_bytes(bytes(range(256)) * 64 + SECRET)
    bring_back(home, read_backup(backup.path))
    bring_back(home, read_backup(backup.path))
    staff_acts.retire(home, GONE.key, "AB")
    keep_automatic(home, TODAY)
    return home


def holding(home: Path) -> set[str]:
    """Names of the files of a home folder that hold the provider, as bytes or in a back-up."""
    found = set()
    for path in home.rglob("*"):
        if path.is_file():
            parts = read_backup(path).parts.values() if path.suffix == ".zip" else ()
            if any(SECRET in part for part in (path.read_bytes(), *parts)):
                found.add(str(path.relative_to(home)))
    return found
