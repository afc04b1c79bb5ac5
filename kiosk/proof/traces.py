"""Where something of a visit was found after its end."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.proof.canaries import Canaries
from kiosk.proof.memory import Found, scan_files, scan_processes, scan_stream
from kiosk.proof.processes import name_of

PlaceKind = Literal["memory", "open-file", "terminal", "file", "file-name", "journal"]

WRITABLE = tuple(map(Path, ("/tmp", "/var/tmp", "/dev/shm", "/run", "/var/log", "/var/spool", "/var/cache/cups")))  # noqa: S108
"""Folders in which any program may leave something; a spool and a log are among them."""

_NAME_MARK = " (name)"


@dataclass(frozen=True, slots=True)
class Trace:
    """One place, without what was found there.

    Attributes:
        kind: Memory of a process, a deleted file it holds open, a terminal, a file, a file's name, the journal.
        where: The process, the file, or the part of the terminal; for a name, the folder.
        what: The kind of memory, such as ``[heap]``; else "".
    """

    kind: PlaceKind
    where: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Looks for words of one proof.

    Attributes:
        canaries: What is looked for.
        homes: Folders of the kiosk, of which every file is looked at.
        visitors: The list that holds some of the words, as it should.
        since: When the proof began, in seconds of the file system's clock.
    """

    canaries: Canaries
    homes: tuple[Path, ...]
    visitors: Path
    since: float

    def in_memory(self, pids: Iterable[int], cells: bool) -> Iterator[Trace]:
        """Look in the memory of processes; in ``cells`` too where a terminal's screen is in it."""
        for pid in pids:
            name = f"{name_of(pid)} {pid}"
            for found in scan_processes([pid], self.canaries.mark, cells):
                kind = found.place.removeprefix(f"process {pid} ")
                is_file = found.place == kind
                yield Trace("open-file", name) if is_file else Trace("memory", name, _memory(kind))

    def in_files(self) -> Iterator[Trace]:
        """Look in all files of the kiosk, and in each that changed since anywhere a program may write."""
        for found in scan_files([*self.homes, *_changed(WRITABLE, self.since)], self.canaries.mark):
            if found.place != str(self.visitors):
                yield _file(found)
        yield from map(_file, scan_files([self.visitors], self.canaries.typed))

    def in_journal(self) -> Iterator[Trace]:
        """Ask the journal for all it was told since, as it may keep that compressed."""
        journal = shutil.which("journalctl")
        if journal is None:
            return
        subprocess.run([journal, "--sync"], check=False, capture_output=True)  # noqa: S603
        command = [journal, "--all", "--no-pager", "--output=export", f"--since=@{int(self.since)}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as told:  # noqa: S603
            if told.stdout is not None and scan_stream(told.stdout, self.canaries.mark, "journal"):
                yield Trace("journal", "journalctl")


def now() -> float:
    """Return the time for ``Search.since``, a little early: the clocks of file systems are coarse."""
    return time.time() - 1.0


def _memory(region: str) -> str:
    """Name a kind of memory; a file that is mapped is called by its own name."""
    return "memory without a name" if region == "(no name)" else region


def _file(found: Found) -> Trace:
    """A name is told by its folder alone: it is itself what was looked for."""
    if found.place.endswith(_NAME_MARK):
        return Trace("file-name", str(Path(found.place.removesuffix(_NAME_MARK)).parent))
    return Trace("file", found.place)


def _changed(folders: Iterable[Path], since: float) -> Iterator[Path]:
    """Name each file below ``folders`` that was made or written since; a folder that cannot be read has none."""
    left = [str(folder) for folder in folders]
    while left:
        with suppress(OSError), os.scandir(left.pop()) as entries:
            for entry in entries:
                with suppress(OSError):  # gone meanwhile
                    if entry.is_dir(follow_symlinks=False):
                        left.append(entry.path)
                    elif entry.stat(follow_symlinks=False).st_ctime >= since:
                        yield Path(entry.path)
