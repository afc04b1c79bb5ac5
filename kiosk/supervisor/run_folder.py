"""What lies in the folder that systemd makes for a run of the service: whether staff are in, and who lives."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from kiosk.upkeep.staff_flag import staff_are_out

_ALIVE = "alive-"
_TO_LOOK = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC


class RunFolder:
    """Holds a locked file for as long as this process lives; a lock that nobody holds tells of one that was killed.

    Where systemd keeps the folder until the service is stopped, a kiosk that was ended by force is seen at the next
    start. No staff are in when it begins, at the end of each visit, and when it ends.

    Args:
        folder: The folder; see ``kiosk.upkeep.staff_flag``.

    Attributes:
        killed_before: How many kiosks were ended by force since the last one looked.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / f"{_ALIVE}{os.getpid()}"
        self._fd: int | None = None
        self.killed_before = sum(map(_was_left, list(folder.glob(f"{_ALIVE}*"))))
        staff_are_out(folder)
        with suppress(OSError):  # nothing will be known of the end of this one
            new = folder / f".{self._file.name}"
            self._fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            new.replace(self._file)  # locked before anybody can see it

    def ready(self) -> None:
        """The next visitor is at the screen: staff are not."""
        staff_are_out(self._folder)

    def resting(self) -> None:
        """Behind the plain page there are no staff."""
        staff_are_out(self._folder)

    def visit_over(self) -> None:
        """Staff are gone, if they were in."""
        staff_are_out(self._folder)

    def crashed(self, code: int) -> None:
        """A child's end is none of the kiosk's own."""

    def close(self) -> None:
        """Take the signs of life away: this kiosk ends as it should."""
        staff_are_out(self._folder)
        with suppress(OSError):  # the folder may be gone already
            self._file.unlink()
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


def _was_left(path: Path) -> bool:
    """Take away what a killed kiosk left; say whether it did. Whatever else has such a name, nothing waits for it."""
    with suppress(OSError), open(os.open(path, _TO_LOOK), "rb") as file:  # locked: that one lives
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
        return True
    return False
