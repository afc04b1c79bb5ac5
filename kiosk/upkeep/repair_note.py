"""What the kiosk mended of its own files, kept so that staff are told; nothing that was in them."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.upkeep.kept_file import FOLDER, read_kept, write_kept

FILE_NAME = "repair.toml"

What = Literal["directory", "visitors"]
"""The staff's own list, brought back from a back-up; or only the visitors' copy of it, made anew."""


@dataclass(frozen=True, slots=True)
class Repair:
    """The last thing that was mended.

    Attributes:
        day: When.
        what: Which file was damaged or lost.
        backup_of: The day of the back-up that was brought back: what was changed later has to be entered again.
            None where nothing was lost.
    """

    day: date
    what: What
    backup_of: date | None = None


def read_repair(home: Path) -> Repair | None:
    """Return what was mended last; None when nothing was, or what is there cannot be understood."""
    data = read_kept(home / FOLDER / FILE_NAME) or {}
    day, what, backup_of = data.get("day"), data.get("what"), data.get("backup_of")
    if type(day) is not date or what not in ("directory", "visitors"):
        return None
    if backup_of is not None and type(backup_of) is not date:
        return None
    return Repair(day, "directory" if what == "directory" else "visitors", backup_of)


def keep_repair(home: Path, repair: Repair) -> None:
    """Keep what was mended, in the place of what was kept before.

    Raises:
        OSError: It cannot be written.
    """
    lines = [f"day = {repair.day}", f'what = "{repair.what}"']
    lines += [] if repair.backup_of is None else [f"backup_of = {repair.backup_of}"]
    write_kept(home / FOLDER / FILE_NAME, "\n".join(lines) + "\n")
