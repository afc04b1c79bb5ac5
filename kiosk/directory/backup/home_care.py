"""The home folder looked after from time to time: damage mended, a back-up kept. Imports little until it is at work."""

import os
import stat
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk.directory.store.visitors_format import VISITORS_FORMAT

_WATCHED = ("directory.db", "directory.db-wal", "visitors.db")
_FOLDER = Path("backups", "automatic")
_LOOKED_AT = ".looked-at"
"""How the files were at the last look, and which list for visitors that version of the kiosk made."""


class HomeCare:
    """Looks after one home folder; see ``kiosk.supervisor.caretaker``.

    Args:
        home: The kiosk's home folder.
    """

    def __init__(self, home: Path) -> None:
        self._home = home

    def is_due(self) -> bool:
        """Say, from what the system tells of the files alone, whether there is anything to look at."""
        if not os.path.lexists(self._home / _WATCHED[0]) and not os.path.lexists(self._home / _FOLDER):
            return False
        try:
            kept = (self._home / _FOLDER / _LOOKED_AT).read_text()
        except (OSError, ValueError):
            return True
        return kept != self._signature()

    def look(self) -> None:
        """Mend what is damaged, erase what a killed deletion left, keep a back-up of what has changed, and note it.

        A list for visitors that is missing, or was made by another version of the kiosk, is made anew.

        Raises:
            KioskError, OSError: Something could not be done; the next look tries again.
        """
        from kiosk.directory.backup.automatic import keep_automatic  # noqa: PLC0415  # only in the process for it
        from kiosk.directory.backup.erasing import finish_erasing  # noqa: PLC0415
        from kiosk.directory.backup.repair import repair  # noqa: PLC0415
        from kiosk.directory.whole_file import replacing  # noqa: PLC0415

        repair(self._home, date.today())
        try:
            finish_erasing(self._home)
        finally:
            looked_at = self._signature()  # what changes from here on is looked at again
            keep_automatic(self._home, date.today())
        folder = self._home / _FOLDER
        for each in (folder.parent, folder):
            each.mkdir(mode=0o700, exist_ok=True)
        with replacing(folder / _LOOKED_AT) as file:
            file.write(looked_at.encode())

    def _signature(self) -> str:
        # Once a day also a file that nobody has touched; and at once after an upgrade that shows another list.
        told = [str(date.today()), f"list {VISITORS_FORMAT}"]
        for name in _WATCHED:
            with suppress(OSError):
                at = (self._home / name).lstat()
                if stat.S_ISREG(at.st_mode) and at.st_size:  # an empty journal is as good as none
                    told.append(f"{name} {at.st_ino} {at.st_mtime_ns} {at.st_size}")
        return "\n".join(told)
