"""Look for a word in the memory of processes and in files, in every form in which it may have been kept."""

import contextlib
import errno
import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import IO, BinaryIO

# CPython keeps a text as Latin-1, UCS-2 or UCS-4, by its widest letter; files and terminals take UTF-8.
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-32-le")
_PIECE = 8 * 1024 * 1024

CELLS = "cells of a screen"
"""The form in which foot keeps a line of its screen: for each letter four bytes, and eight for its colours."""

_COLOURS = rb".{8}"
_SPARSE = 16 * 1024 * 1024
"""Bytes of a region from which on only those pages are read that are there: a terminal reserves half a gigabyte."""

_PRESENT_OR_SWAPPED = 0b11 << 62
_SHARED = ("/dev/zero", "/memfd:", "/dev/shm/", "/SYSV")  # noqa: S108 (names of memory without a file)


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


@dataclass(frozen=True, slots=True)
class _Forms:
    """All forms of a word as one pattern, so that each byte is looked at once; its groups are ``names``, in order."""

    pattern: re.Pattern[bytes]
    names: tuple[str, ...]
    overlap: int

    def count(self, content: bytes) -> Counter[str]:
        """Return how often each form is in ``content``."""
        return Counter(self.names[(found.lastindex or 1) - 1] for found in self.pattern.finditer(content))


def scan_processes(pids: Iterable[int], word: str, cells: bool = False) -> tuple[Found, ...]:
    """Look for ``word`` in the memory of each process and in deleted files it holds open.

    A process that has ended counts as empty.

    Args:
        pids: The processes.
        word: What is looked for.
        cells: Also look for it as a terminal's screen keeps it (``CELLS``), which takes longer.

    Raises:
        PermissionError: without the right to look: that is root's.
    """
    forms = _forms(word, cells)
    return tuple(found for pid in pids for found in _scan_process(pid, forms))


def scan_files(places: Iterable[Path], word: str) -> tuple[Found, ...]:
    """Look for ``word`` in the names and contents of files, and of all files below folders.

    Links are not followed; devices, pipes and sockets are not opened.
    """
    forms = _forms(word)
    return tuple(found for place in places for path in _below(place) for found in _scan_file(path, forms))


def scan_stream(content: IO[bytes], word: str, place: str) -> tuple[Found, ...]:
    """Look for ``word`` in all that can be read from a pipe; ``place`` is what to call it."""
    forms = _forms(word)
    return tuple(_count(_read_on(content, forms.overlap), forms, place))


def _forms(word: str, cells: bool = False) -> _Forms:
    found: dict[bytes, str] = {}
    longest = 0
    for encoding in _ENCODINGS:
        with contextlib.suppress(UnicodeEncodeError):
            form = word.encode(encoding)
            found.setdefault(re.escape(form), encoding)
            longest = max(longest, len(form))
    if cells:
        letters = [re.escape(letter.encode("utf-32-le")) for letter in word]
        found[_COLOURS.join(letters)] = CELLS
        longest = max(longest, 12 * len(letters) - 8)
    return _Forms(_one_pattern(tuple(found)), tuple(found.values()), longest - 1)


def _one_pattern(forms: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """All begin with the same letter, where that is ASCII: looking for it alone is quick."""
    first = forms[0][:1]
    if first.isalnum() and all(form.startswith(first) for form in forms):
        return re.compile(first + b"(?:" + b"|".join(b"(%b)" % form[1:] for form in forms) + b")", re.DOTALL)
    return re.compile(b"|".join(b"(%b)" % form for form in forms), re.DOTALL)


def _scan_process(pid: int, forms: _Forms) -> Iterator[Found]:
    home = Path(f"/proc/{pid}")
    try:
        with (home / "mem").open("rb", buffering=0) as memory, (home / "pagemap").open("rb", buffering=0) as pages:
            for start, end, name in _regions(home / "smaps"):
                for first, last in _present(pages, start, end):
                    yield from _count(_pieces(memory, first, last, forms.overlap), forms, f"process {pid} {name}")
        for link in (home / "fd").iterdir():
            if str(link.readlink()).endswith(" (deleted)") and link.is_file():
                yield from _scan_content(link, forms)
    except (FileNotFoundError, ProcessLookupError):
        return


def _regions(smaps: Path) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of each mapped region that may hold something: in memory, swapped out, or shared."""
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
                # What others wrote there is not counted as this one's, as long as it has not looked.
                is_small = end - start <= _SPARSE
                kilobytes = int(is_small and rest[0].endswith("s") and name.startswith(_SHARED))


def _present(pages: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a region that are in memory or swapped out; all of a small one."""
    if end - start <= _SPARSE:
        yield start, end
        return
    size = os.sysconf("SC_PAGESIZE")
    entries = memoryview(os.pread(pages.fileno(), (end - start) // size * 8, start // size * 8)).cast("Q")
    at = 0
    for is_there, run in groupby(entries, lambda entry: bool(entry & _PRESENT_OR_SWAPPED)):
        length = sum(1 for _ in run)
        if is_there:
            yield start + at * size, start + (at + length) * size
        at += length


def _pieces(content: BinaryIO, start: int, end: int, overlap: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield a region piece by piece, each with the end of the one before it, where a word may be cut in two."""
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


def _read_on(content: IO[bytes], overlap: int) -> Iterator[tuple[bytes, bytes]]:
    tail = b""
    while piece := content.read(_PIECE):
        yield tail, piece
        tail = (tail + piece)[-overlap:] if overlap else b""


def _count(pieces: Iterable[tuple[bytes, bytes]], forms: _Forms, place: str) -> Iterator[Found]:
    counts: Counter[str] = Counter()
    for tail, piece in pieces:
        counts.update(forms.count(tail + piece))
        counts.subtract(forms.count(tail))
    yield from (Found(place, name, counts[name]) for name in forms.names if counts[name])


def _below(place: Path) -> Iterator[Path]:
    yield place
    if place.is_symlink():
        return
    for folder, folders, files in os.walk(place):
        yield from (Path(folder, name) for name in folders + files)


def _scan_file(path: Path, forms: _Forms) -> Iterator[Found]:
    yield from _count([(b"", os.fsencode(path.name))], forms, f"{path} (name)")
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISREG(path.lstat().st_mode):
            yield from _scan_content(path, forms)


def _scan_content(path: Path, forms: _Forms) -> Iterator[Found]:
    with path.open("rb", buffering=0) as content:
        filled = chain.from_iterable(
            _pieces(content, first, last, forms.overlap) for first, last in _filled(content.fileno())
        )
        yield from _count(filled, forms, str(path))


def _filled(fd: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a file without its holes: a terminal holds one of half a gigabyte that is all but empty."""
    at, size = 0, os.fstat(fd).st_size
    while at < size:
        try:
            first = os.lseek(fd, at, os.SEEK_DATA)
            last = os.lseek(fd, first, os.SEEK_HOLE)
        except OSError as error:
            if error.errno != errno.ENXIO:  # this file system does not know of holes
                yield at, size
            return
        yield first, last
        at = last
