"""On which line of a TOML text does a key stand? The parser of the standard library does not tell."""

import re
from collections.abc import Mapping

KeyPath = tuple[str | int, ...]
"""Keys from the top of the file; the place inside an array of tables is a number: ``("hotline", 0, "voice")``."""

_KEY = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_DOTTED})[ \t]*\]")
_SETTING = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_FENCE = re.compile(r"\"\"\"|'''")


def key_lines(text: str, first_line: int = 1) -> Mapping[KeyPath, int]:
    """Return the line of each table and key of a TOML text; a guess is enough where the text is odd."""
    lines: dict[KeyPath, int] = {}
    tables: dict[KeyPath, int] = {}
    here: KeyPath = ()
    fence = ""
    for number, line in enumerate(text.split("\n"), first_line):
        if not fence and (header := _HEADER.match(line)):
            here = _open(tables, _parts(header[2]), is_array=header[1] == "[[")
            lines.setdefault(here, number)
        elif not fence and (setting := _SETTING.match(line)):
            lines.setdefault(here + _parts(setting[1]), number)
        for quotes in _FENCE.findall(line):
            fence = "" if fence == quotes else fence or quotes
    return lines


def nearest_line(lines: Mapping[KeyPath, int], path: KeyPath) -> int | None:
    """Return the line of a key, or of the closest table around it."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return None


def _parts(dotted: str) -> KeyPath:
    return tuple(part.strip("\"'") for part in re.findall(_KEY, dotted))


def _open(tables: dict[KeyPath, int], parts: KeyPath, *, is_array: bool) -> KeyPath:
    """Follow a header, putting in the place reached in each array of tables on the way."""
    here: KeyPath = ()
    for part in parts[:-1]:
        here = (*here, part)
        here = (*here, tables[here]) if here in tables else here
    here = (*here, *parts[-1:])
    if is_array:
        tables[here] = tables.get(here, -1) + 1
        here = (*here, tables[here])
    return here
