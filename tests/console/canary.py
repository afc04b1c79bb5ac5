"""A word that a visitor types, and every place where it may be left behind."""

import os
import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.proof.memory import Found, scan_files, scan_processes

LENGTH = 20
_LETTERS = "bcdfghjkmpqvwxyz"  # no word of ours is made of these alone
_WRITABLE = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/var/log", "/var/spool")


def _word() -> str:
    return "".join(random.SystemRandom().choices(_LETTERS, k=LENGTH))


@dataclass(frozen=True, slots=True)
class Canary:
    """A word made up for one visit.

    Attributes:
        word: Small letters, long enough that half of it is nowhere by chance.
        since: When it was made up, in seconds of the file system's clock.
    """

    word: str = field(default_factory=_word)
    since: float = field(default_factory=lambda: time.time() - 1.0)

    @property
    def _tail(self) -> str:
        """Its second half: whoever has the whole word has this, and so has one who lost its beginning."""
        return self.word[LENGTH // 2 :]

    def in_processes(self, pids: Iterable[int]) -> tuple[Found, ...]:
        """Look in the memory of processes, in every form that Python keeps text in."""
        return scan_processes(pids, self._tail)

    def in_files(self, *folders: Path) -> tuple[Found, ...]:
        """Look in all files of these folders, and in each file that changed since anywhere a program may write."""
        return scan_files([*folders, *_changed(map(Path, _WRITABLE), self.since)], self._tail)

    def in_text(self, text: str) -> bool:
        """Say whether it is in a text, whatever its lines are broken into."""
        return self._tail in "".join(text.split())


def _changed(folders: Iterable[Path], since: float) -> Iterator[Path]:
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for name in names:
                path = Path(parent, name)
                try:
                    if path.lstat().st_ctime >= since:
                        yield path
                except FileNotFoundError:
                    continue
