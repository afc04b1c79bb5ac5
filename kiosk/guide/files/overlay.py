"""Files of several places laid over each other: the first clean copy of each file wins."""

import errno
from collections.abc import Callable, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from typing import TypeVar

from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile, read_text
from kiosk.problem import Problem

_T = TypeVar("_T")

MOST_FILES = 300
"""Files looked at in one folder of one place; a pack has a few dozen."""


class Overlay:
    """The places, what was read from them, and what was wrong.

    Attributes:
        used: The text in use for each name, such as ``en/ui.ftl``.
        problems: Every fault so far, in the order found.
    """

    def __init__(self, places: Sequence[Traversable]) -> None:
        self.used: dict[str, TextFile] = {}
        self.problems: list[Problem] = []
        self._places = places

    def read(self, name: str, parse: Callable[[TextFile], Parsed[_T]], *, needed: bool = True) -> _T | None:
        """Return the value of the first copy without a fault; else of the first that gives anything; else None.

        Args:
            name: Path inside the pack, such as ``en/ui.ftl``.
            parse: Turns the text of one copy into a value.
            needed: Whether a file that is nowhere is a fault.
        """
        best: _T | None = None
        files = self._files(name)
        for file in files:
            text = read_text(file)
            if isinstance(text, Problem):
                self.problems.append(text)
                continue
            parsed = parse(text)
            self.problems += parsed.faults
            if parsed.value is not None and (best is None or not parsed.faults):
                best, self.used[name] = parsed.value, text
            if not parsed.faults:
                break
        if needed and not files:
            self.problems.append(Problem("file-missing", PurePath(name)))
        return best

    def copies(self, name: str) -> tuple[TextFile, ...]:
        """Return every readable copy of a file, in the order of the places."""
        texts = [read_text(file) for file in self._files(name)]
        self.problems += [text for text in texts if isinstance(text, Problem)]
        return tuple(text for text in texts if isinstance(text, TextFile))

    def _files(self, name: str) -> tuple[Traversable, ...]:
        """Return the copies of a file in the order of the places."""
        files = [place / name for place in self._places if self._is_inside(place, name)]
        return tuple(file for file in files if _is_file(file))

    def _is_inside(self, place: Traversable, name: str) -> bool:
        """Say whether a file or folder lies in its place; one that a link brings from elsewhere is told."""
        link = leads_elsewhere(place, name)
        if link is not None and (problem := Problem("link-elsewhere", link)) not in self.problems:
            self.problems.append(problem)
        return link is None

    def names(self, folder: str, ending: str) -> tuple[str, ...]:
        """Return the names of the files of a folder in all places, sorted, each once."""
        found: set[str] = set()
        for place in self._places:
            inside = entries(place / folder) if self._is_inside(place, folder) else ()
            files = [entry.name for entry in inside if _is_file(entry)]
            wanted = sorted(name for name in files if name.endswith(ending) and not name.startswith("."))
            if len(wanted) > MOST_FILES:
                self.problems.append(
                    Problem("folder-too-full", PurePath(str(place / folder)), None, {"limit": MOST_FILES})
                )
            found.update(wanted[:MOST_FILES])
        return tuple(sorted(found))

    def folders(self) -> tuple[str, ...]:
        """Return the names of the folders of all places, sorted, each once."""
        found = [(place, entry.name) for place in self._places for entry in entries(place) if is_folder(entry)]
        return tuple(sorted({name for place, name in found if self._is_inside(place, name)}))


def leads_elsewhere(place: Traversable, name: str) -> PurePath | None:
    """Return the first link on the way to a file that leads out of its place; None where there is none.

    A pack from a stranger could show any file of this machine by a link. The place itself may be a link.
    """
    if not isinstance(place, Path):
        return None
    here = place
    for part in PurePath(name).parts:
        here /= part
        try:
            if here.is_symlink() and (_is_loop(here) or not here.resolve().is_relative_to(place.resolve())):
                return here
        except (OSError, RuntimeError):
            return here
    return None


def _is_loop(link: Path) -> bool:
    """Say whether a link leads back to itself; ``resolve`` takes such a link for a file from Python 3.13 on."""
    try:
        link.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def is_folder(place: Traversable) -> bool:
    """Say whether this is a folder that can be looked at."""
    try:
        return place.is_dir()
    except OSError:
        return False


def _is_file(file: Traversable) -> bool:
    try:
        return file.is_file()
    except OSError:
        return False


def entries(folder: Traversable) -> tuple[Traversable, ...]:
    """Return what is in a folder, nothing where it cannot be looked at."""
    try:
        return tuple(folder.iterdir()) if folder.is_dir() else ()
    except OSError:
        return ()
