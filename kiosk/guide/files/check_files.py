"""Files of a pack that nobody reads, and folders that are no language: mostly a name typed wrong."""

import difflib
from collections.abc import Collection, Iterator, Sequence
from importlib.resources.abc import Traversable
from itertools import islice
from pathlib import PurePath

from kiosk.guide.files.language_file import LANGUAGE
from kiosk.guide.files.overlay import MOST_FILES, entries, is_folder
from kiosk.guide.files.read_content import CARDS, COALITIONS, HOTLINES, NEXT_STEPS, RESOURCES
from kiosk.guide.files.wording_files import INTERFACE
from kiosk.problem import Problem

_README = "README.md"
_FACTS = (HOTLINES, RESOURCES, COALITIONS, NEXT_STEPS, CARDS, "pack.toml")
_FOR_AUTHORS = ("source.toml", "sources.toml", "glossary.toml", _README)
_TOPICS = "topics"


def check_files(places: Sequence[Traversable], languages: Collection[str]) -> Iterator[Problem]:
    """Tell each file that has no place in a pack, and each folder that is none of these languages.

    Files whose names begin with a stop are the editor's own.
    """
    for place in places:
        yield from _unread(place, (*_FACTS, *_FOR_AUTHORS))
        for folder in _folders(place):
            if folder.name in languages:
                yield from _unread(folder, (INTERFACE, HOTLINES, RESOURCES, LANGUAGE, _README), ".ftl")
                for inner in _folders(folder):
                    if inner.name == _TOPICS:
                        yield from _unread(inner, (), ".md")
                        yield from (Problem("folder-unread", _path(deep)) for deep in _folders(inner))
                    else:
                        yield Problem("folder-unread", _path(inner))
            else:
                yield Problem("folder-no-language", _path(folder), None, {"file": INTERFACE})


def _unread(folder: Traversable, known: Sequence[str], ending: str = "/") -> Iterator[Problem]:
    """Tell files of this folder that are not known by their name or its end."""
    for entry in _seen(folder):
        if not is_folder(entry) and entry.name not in known and not entry.name.endswith(ending):
            near = difflib.get_close_matches(entry.name[:80], known, n=1)
            yield Problem("file-unread", _path(entry), None, {"nearest": near[0] if near else "none"})


def _folders(folder: Traversable) -> Iterator[Traversable]:
    yield from (entry for entry in _seen(folder) if is_folder(entry))


def _seen(folder: Traversable) -> Iterator[Traversable]:
    seen = (entry for entry in entries(folder) if not entry.name.startswith("."))
    yield from islice(seen, MOST_FILES)


def _path(entry: Traversable) -> PurePath:
    return PurePath(str(entry))
