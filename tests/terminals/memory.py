"""Look for a word in the memory of processes and in files, in every form Python may have kept it."""

import contextlib
import os
import stat
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO

from tests.terminals.needs import not_run

# CPython keeps a text as Latin-1, UCS-2 or UCS-4, by its widest letter; files and terminals take UTF-8.
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-32-le")
_PIECE = 8 * 1024 * 1024
_PR_SET_DUMPABLE = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A word that was found.

    Attributes:
        place: Process and memory region, or a path; `` (name)`` at its end means the file's name.
        encoding: The form it had, such as ``utf-8``.
        count: How often.
    """

    place: str
    encoding: str
    count: int


@cache
def may_scan() -> bool:
    """Say whether this process may read the memory of another one that hides it (needs CAP_SYS_PTRACE)."""
    hide = f"import ctypes; ctypes.CDLL(None).prctl({_PR_SET_DUMPABLE}, 0); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", hide], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as hidden:
        assert hidden.stdout is not None
        hidden.stdout.readline()
        try:
            with Path(f"/proc/{hidden.pid}/mem").open("rb"):
                return True
        except OSError:
            return False
        finally:
            hidden.kill()


def need_scan() -> None:
    """Go on only when the memory of other processes can be read."""
    if not may_scan():
        not_run("needs the right to read the memory of other processes: run it as root")


def scan_processes(pids: Iterable[int], word: str) -> tuple[Found, ...]:
    """Look for ``word`` in the memory of each process and in deleted files it holds open.

    A process that has ended counts as empty.

    Raises:
        PermissionError: without the right to look; see ``may_scan``.
    """
    return tuple(found for pid in pids for found in _scan_process(pid, _forms(word)))


def scan_files(places: Iterable[Path], word: str) -> tuple[Found, ...]:
    """Look for ``word`` in the names and contents of files, and of all files below folders.

    Links are not followed; devices, pipes and sockets are not opened.
    """
    forms = _forms(word)
    return tuple(found for place in places for path in _below(place) for found in _scan_file(path, forms))


def _forms(word: str) -> dict[bytes, str]:
    forms: dict[bytes, str] = {}
    for encoding in _ENCODINGS:
        with contextlib.suppress(UnicodeEncodeError):
            forms.setdefault(word.encode(encoding), encoding)
    return forms


def _scan_process(pid: int, forms: dict[bytes, str]) -> Iterator[Found]:
    home = Path(f"/proc/{pid}")
    try:
        with (home / "mem").open("rb", buffering=0) as memory:
            for start, end, name in _regions(home / "smaps"):
                yield from _count(_pieces(memory, start, end, forms), forms, f"process {pid} {name}")
        for link in (home / "fd").iterdir():
            if str(link.readlink()).endswith(" (deleted)") and link.is_file():
                yield from _scan_content(link, forms)
    except (FileNotFoundError, ProcessLookupError):
        return


def _regions(smaps: Path) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of each mapped region that has a page in memory or swapped out."""
    start = end = kilobytes = 0
    name = ""
    with smaps.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            field, *rest = line.split(maxsplit=5)
            if field in ("Rss:", "Swap:"):
                kilobytes += int(rest[0])
            elif field == "VmFlags:":
                if kilobytes and name not in ("[vvar]", "[vsyscall]"):
                    yield start, end, name
                kilobytes = 0
            elif not field.endswith(":"):
                start, end = (int(part, 16) for part in field.split("-"))
                name = rest[4].strip() if len(rest) > 4 else "(no name)"


def _pieces(content: BinaryIO, start: int, end: int, forms: dict[bytes, str]) -> Iterator[tuple[bytes, bytes]]:
    """Yield a region piece by piece, each with the end of the one before it, where a word may be cut in two."""
    overlap = max(map(len, forms)) - 1
    tail = b""
    while start < end:
        try:
            piece = os.pread(content.fileno(), min(_PIECE, end - start), start)
        except OSError:  # a page that went away, or one of a device
            piece = b""
        if piece:
            yield tail, piece
        tail = (tail + piece)[-overlap:] if piece and overlap else b""
        start += len(piece) or os.sysconf("SC_PAGESIZE")


def _count(pieces: Iterable[tuple[bytes, bytes]], forms: dict[bytes, str], place: str) -> Iterator[Found]:
    counts = dict.fromkeys(forms, 0)
    for tail, piece in pieces:
        for form in forms:
            counts[form] += (tail + piece).count(form) - tail.count(form)
    yield from (Found(place, forms[form], count) for form, count in counts.items() if count)


def _below(place: Path) -> Iterator[Path]:
    yield place
    for folder, folders, files in os.walk(place):
        yield from (Path(folder, name) for name in folders + files)


def _scan_file(path: Path, forms: dict[bytes, str]) -> Iterator[Found]:
    yield from _count([(b"", os.fsencode(path.name))], forms, f"{path} (name)")
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISREG(path.lstat().st_mode):
            yield from _scan_content(path, forms)


def _scan_content(path: Path, forms: dict[bytes, str]) -> Iterator[Found]:
    with path.open("rb", buffering=0) as content:
        yield from _count(_pieces(content, 0, os.fstat(content.fileno()).st_size, forms), forms, str(path))
