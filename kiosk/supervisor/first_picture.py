# Needed before the first picture, and pathlib takes longer to import than all of this.
"""The neutral screen of the last run, shown before anything is imported that takes time.

Importing this module must stay as quick as starting Python: only ``os``, ``sys`` and small built-in modules.
A picture is shown only when nothing that it was made of has changed; it holds nothing of any visit.
"""

from __future__ import annotations

import binascii
import os
import termios

import kiosk
from kiosk.supervisor.early_stop import leave_clean
from kiosk.supervisor.environment import must_restart
from kiosk.supervisor.quiet_mode import quiet
from kiosk.supervisor.wipe import cover

TYPE_CHECKING = False  # see quiet_mode
if TYPE_CHECKING:
    from kiosk.supervisor.quiet_mode import Modes

FOLDER = "cache"
_MADE_OF = (".toml", ".ftl")


class Painted:
    """What `paint_first` did, for the supervisor that comes after it.

    Attributes:
        picture: Columns and rows, and the picture; or None when none is up.
        modes: How the terminal was set before, or None when it was not changed.
    """

    picture: tuple[tuple[int, int], bytes] | None = None
    modes: Modes | None = None


def paint_first(argv: list[str]) -> bool:
    """Show the kept picture if ``argv`` starts the kiosk and the picture still holds; say whether it is up.

    Keys typed from here on wait in the terminal's queue, unseen.
    """
    options = run_options(argv[1:])
    if options is None or must_restart():
        return False
    home, trial = options
    try:
        modes = termios.tcgetattr(0)
        columns, rows = os.get_terminal_size(1)
        picture = _kept(picture_path(home, (columns, rows), trial))
        if picture is None:
            return False
        leave_clean(modes, os.environ.get("TERM", ""))
        termios.tcsetattr(0, termios.TCSANOW, quiet(modes))
        Painted.modes, Painted.picture = modes, ((columns, rows), picture)
        os.write(1, cover(os.environ.get("TERM", ""), picture))
    except (OSError, termios.error):
        return False
    return True


def run_options(given: list[str]) -> tuple[str, bool] | None:
    """Read the options of ``kiosk run`` as the full parser would; None for anything that it might refuse.

    Args:
        given: The words behind the name of the program.

    Returns:
        The home folder, and whether this is a trial.
    """
    words = list(given)
    if not words or words.pop(0) != "run":
        return None
    home, trial = "", False
    while words:
        word = words.pop(0)
        if word == "--trial":
            trial = True
        elif word.startswith("--home="):
            home = word[len("--home=") :]
        elif word == "--home" and words and not words[0].startswith("-"):
            home = words.pop(0)
        else:
            return None
    return home or _usual_home(), trial


def _usual_home() -> str:
    """Return what `kiosk.settings.home_folder` returns when no folder was named."""
    state = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    if state:
        return state
    data = os.environ.get("XDG_DATA_HOME", "")
    if not data.startswith("/"):
        data = os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(data, "shelter-kiosk")


def picture_path(home: str, size: tuple[int, int], trial: bool) -> str:
    """Return where the picture for this kiosk, this size and this terminal is kept."""
    kind = "\0".join((kiosk.__version__, str(trial), os.environ.get("TERM", ""), os.environ.get("COLORTERM", "")))
    number = binascii.crc32(os.fsencode(kind))
    return os.path.join(home, FOLDER, f"first-{size[0]}x{size[1]}-{number:08x}")


def _kept(path: str) -> bytes | None:
    data = read_own(path)
    body = data.partition(b"\n")[2]
    parts = body.split(b"\n", 2)
    if len(parts) != 3 or data != checked(body) or parts[1] != stamp(parts[0]):
        return None
    return parts[2]


def checked(body: bytes) -> bytes:
    """Return ``body`` with a checksum before it."""
    return b"%08x\n%b" % (binascii.crc32(body), body)


def stamp(folders: bytes) -> bytes:
    """Tell time and size of each file in ``folders`` (NUL between them) that words or settings come from."""
    found = []
    for folder in folders.split(b"\0"):
        found.append("/")
        try:
            for name in sorted(os.listdir(folder)):
                if os.fsdecode(name).endswith(_MADE_OF):
                    at = os.stat(os.path.join(folder, name))
                    found.append(f"{name.hex()} {at.st_mtime_ns} {at.st_size}")
        except OSError:
            found.append("-")
    return ",".join(found).encode()


def read_own(path: str) -> bytes:
    """Return what is in a file of our own that nobody else can read; nothing for any other."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return b""
    try:
        at = os.fstat(fd)
        ours = at.st_uid == os.geteuid() and not at.st_mode & 0o077
        return os.read(fd, at.st_size) if ours else b""
    finally:
        os.close(fd)
