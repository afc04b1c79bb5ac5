"""Where packs are: the shelter's own files, the machine's, and those that came with the kiosk."""

import os
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

import kiosk
from kiosk.guide.files.overlay import is_folder
from kiosk.problem import Problem

SYSTEM_PLACE = Path("/etc/kiosk/content")
"""For whoever administers the machine. Everything in it must be root's, and only root may write to it."""


def places(home: Path, system: Path = SYSTEM_PLACE, owner: int = 0) -> tuple[Traversable, ...]:
    """Return the folders to look in, in order: the first that has a file wins.

    Args:
        home: The kiosk's home folder; its ``content`` comes first.
        system: The machine's folder, left out when `distrusted` has something to say.
        owner: User id that must own it.
    """
    found: list[Traversable] = [home / "content"]
    if distrusted(system, owner) is None:
        found.append(system)
    found.append(_shipped())
    return tuple(place for place in found if is_folder(place))


def distrusted(system: Path = SYSTEM_PLACE, owner: int = 0) -> Problem | None:
    """Say why the machine's folder is not used: somebody else could change what visitors read. None when all is well.

    Looks at the folder, its parent and all that is in it. A link is not trusted: its target can change.
    """
    if not is_folder(system):
        return None
    for path in (system.parent, system, *_inside(system)):
        try:
            about = path.lstat()
        except OSError:
            return Problem("place-not-trusted", path)
        if about.st_uid != owner or about.st_mode & 0o022:
            return Problem("place-not-trusted", path)
    return None


def _inside(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        yield from (Path(parent, name) for name in (*folders, *names))


def _shipped() -> Path:
    # A wheel carries the pack inside the package; in a checkout it lies beside the package.
    package = Path(kiosk.__file__).parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent / "content"
