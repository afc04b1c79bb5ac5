"""Files and folders that staff may mean: on sticks that are plugged in, and in the kiosk's home folder."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

STICK = Path("/run/kiosk-stick")
"""Where root's helper shows a stick while staff are signed in; only ``stick_writing`` gets it writable."""

STICKS = (STICK, Path("/media"), Path("/run/media"), Path("/mnt"))
"""Where systems show what is plugged in; the kiosk's own place first."""

_MOST_SEEN = 5_000
_DEEPEST = 4


def find_files(roots: Iterable[Path], suffixes: tuple[str, ...], most: int = 100) -> tuple[Path, ...]:
    """Find files by the end of their name: those on the kiosk's stick first, the newest first.

    A stick with very many files is looked through in part; what cannot be read is passed over.
    """
    found = [
        (path.is_relative_to(STICK), _changed_at(path), path)
        for path in _walk(roots)
        if path.name.lower().endswith(suffixes)
    ]
    return tuple(path for *_, path in sorted(found, reverse=True)[:most])


def find_folders(roots: Iterable[Path] = STICKS) -> tuple[Path, ...]:
    """Find the sticks that are plugged in and can be written to, in the order of their names.

    The kiosk's own can be once it is asked for.
    """
    found = (path for root in roots for path in sorted(_mounted(root)))
    return tuple(path for path in found if path == STICK or os.access(path, os.W_OK))


def _mounted(root: Path) -> Iterator[Path]:
    """A stick is mounted at ``/mnt`` itself, one level below such a folder, or two (with the user's name between)."""
    for path in (root, *_folders(root)):
        if path.is_mount():
            yield path
        elif path != root:
            yield from (inner for inner in _folders(path) if inner.is_mount())


def _folders(path: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(path) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []


def _walk(roots: Iterable[Path]) -> Iterator[Path]:
    seen = 0
    for root in roots:
        for folder, folders, files in os.walk(root):
            if len(Path(folder).relative_to(root).parts) >= _DEEPEST:
                folders.clear()
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                seen += 1
                if not name.startswith("."):
                    yield Path(folder, name)
            if seen > _MOST_SEEN:
                return


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
