"""How long to wait after wrong PINs: longer each time, across restarts, and never so long that staff are shut out."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FREE_TRIES = 3
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one.

    Attributes:
        wrong: How many.
        last_s: When the last one was, in seconds of the wall clock, which goes on through a restart.
    """

    wrong: int = 0
    last_s: int = 0

    def wait_s(self, now_s: int) -> int:
        """Return how many seconds no PIN is looked at: none at first, five minutes at most."""
        if self.wrong < FREE_TRIES:
            return 0
        whole_s = min(LONGEST_WAIT_S, FIRST_WAIT_S << min(self.wrong - FREE_TRIES, 10))
        gone_s = max(0, now_s - self.last_s)  # a clock that was set back counts as no time gone
        return max(0, whole_s - gone_s)

    def seen(self, now_s: int) -> "Tries":
        """Return the same tries as they can be: none lies in the future, whatever the clock said then."""
        return Tries(self.wrong, min(self.last_s, now_s))

    def one_more(self, now_s: int) -> "Tries":
        """Return these and one wrong try more."""
        return Tries(self.wrong + 1, now_s)


class TriesFile:
    """Keeps the tries in a small file; two screens at once count together.

    Args:
        path: The file. One that is damaged counts as many wrong tries, so that damage opens nothing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def changing(self) -> Iterator[tuple[Tries, Callable[[Tries], None]]]:
        """Give the tries and a function that writes new ones; nobody else can read or write them meanwhile.

        Raises:
            OSError: They cannot be read or written.
        """
        fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with open(fd, "r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)

            def write(tries: Tries) -> None:
                file.seek(0)
                file.write(b"%010d %012d\n" % (tries.wrong, tries.last_s))
                file.truncate()
                file.flush()
                os.fsync(file.fileno())

            yield _read(file.read(64)), write


def _read(data: bytes) -> Tries:
    parts = data.split()
    if not data:
        return Tries()
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return Tries(wrong=100)
    return Tries(int(parts[0]), int(parts[1]))
