"""Packs with one line taken out of one file: is the loss told, or is nothing of the pack lost?

``make soak`` tries every line of every file of the pack that ships; the tests try some.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from unittest import mock

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, Resource, Term

from kiosk.guide import words
from kiosk.guide.files import (
    check_entries,
    check_messages,
    check_pack,
    check_topics,
    check_translation,
    check_twins,
    check_wording,
    overlay,
    read_content,
    word_uses,
    wording_files,
)
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.text_file import TextFile, read_text
from kiosk.guide.files.wording_files import FOR_VISITORS

PACK = Path(__file__).parents[2] / "content"

_READERS = {
    read_content: ("read_coalitions", "read_facts", "read_next_steps", "read_topic", "read_words", "read_pack_facts"),
    check_pack: ("read_glossary", "read_source_keys"),
    check_topics: ("read_statements", "key_lines", "long_sentences"),
    check_entries: ("long_sentences",),
    check_translation: ("_facts",),
    check_wording: ("missing_on_console",),
    wording_files: ("Wording",),
    words.Wording: ("all_keys",),
    check_twins: ("read_messages", "numbers"),
    check_messages: ("read_messages", "may_be_asked", "long_sentences"),
    word_uses.WordUse: ("is_in",),
}
"""What takes long for one file or text, by where it is asked for: done once, however many packs hold that text."""

_PLACE = re.compile(r",? ?(line|item_lines|place)=(\(.*?\)|[0-9]+)")
"""Where in its file a value stood: that may change."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one file of the pack; lines count from 1."""

    name: str
    number: int

    def __str__(self) -> str:
        return f"{self.name}:{self.number}"


def lines(pack: Path = PACK) -> list[Line]:
    """Return every line of every file that the kiosk or its check reads."""
    files = sorted(file for ending in ("toml", "ftl", "md") for file in pack.rglob(f"*.{ending}"))
    names = [file.relative_to(pack).as_posix() for file in files if file != pack / "README.md"]
    return [Line(name, number) for name in names for number in range(1, _text(pack, name).count("\n") + 1)]


class LostLines:
    """The pack, and what becomes of it when a line is lost."""

    def __init__(self, pack: Path = PACK) -> None:
        self._pack = pack
        self._changed: dict[Path, TextFile] = {}
        with self._patched():
            self._whole, self._faults = self._told(), self._found()

    def unnoticed(self, line: Line) -> bool:
        """Say whether something is lost with this line and the check tells no more than before."""
        path = self._pack / line.name
        rest = _text(self._pack, line.name).split("\n")
        del rest[line.number - 1]
        self._changed = {path: TextFile(path, "\n".join(rest))}
        with self._patched():
            return self._found() <= self._faults and self._told() != self._whole

    def _found(self) -> set[tuple[str, str]]:
        report = check_pack.check_pack([self._pack], Confirmations())
        return {(problem.code, str(sorted(problem.facts.items()))) for problem in report.problems}

    def _told(self) -> Mapping[str, object]:
        """Everything that somebody may read, in a form that can be compared."""
        pack = load_pack([self._pack], Confirmations()).pack
        told: dict[str, object] = {
            code: (
                _PLACE.sub("", repr([one.topics, one.hotlines, one.resources, one.source_names])),
                one.own_name,
                one.reviewed_by,
            )
            for code, one in pack.languages.items()
        }
        facts = (pack.name, pack.version, pack.released_on, list(pack.languages), pack.coalitions, pack.limits)
        told["facts"] = _PLACE.sub("", repr((facts, pack.next_steps)))
        for file in sorted(self._pack.glob("*/*.ftl")):
            for_visitors = file.name in FOR_VISITORS
            if for_visitors or file.parent.name == "en":  # staff may read English anywhere
                told[str(file)] = _messages(self._read(file).text, for_visitors=for_visitors)
        return told

    def _read(self, path: Path) -> TextFile:
        return self._changed.get(path) or _file(path)

    @contextmanager
    def _patched(self) -> Iterator[None]:
        patches = [
            mock.patch.object(module, name, _once(module, name)) for module, names in _READERS.items() for name in names
        ]
        patches += [
            mock.patch.object(overlay, "read_text", self._read),
            mock.patch.object(words, "FluentParser", _parser),
            mock.patch.object(check_translation, "FluentParser", _parser),
            mock.patch.object(check_pack, "grade_meter", lambda: None),
        ]
        for patch in patches:
            patch.start()
        try:
            yield
        finally:
            mock.patch.stopall()


@cache
def _once(module: object, name: str) -> Callable[..., object]:
    read: Callable[..., object] = getattr(module, name)
    return lru_cache(8 if module in (words.Wording, wording_files) else 5_000)(read)


class _OnceParser(FluentParser):
    parse = lru_cache(200)(FluentParser.parse)


@cache
def _parser(with_spans: bool = True) -> FluentParser:
    return _OnceParser(with_spans)


@lru_cache(200)
def _messages(text: str, *, for_visitors: bool) -> tuple[str, ...]:
    """Every message as Fluent would write it, without comments; of staff's words, which have no twin, the names."""
    entries = [entry for entry in FluentParser().parse(text).body if isinstance(entry, Message | Term)]
    if not for_visitors:
        return tuple(".".join([entry.id.name, *(part.id.name for part in entry.attributes)]) for entry in entries)
    for entry in entries:
        entry.comment = None
    return tuple(FluentSerializer().serialize(Resource([entry])) for entry in entries)


@cache
def _file(path: Path) -> TextFile:
    read = read_text(path)
    assert isinstance(read, TextFile)
    return read


def _text(pack: Path, name: str) -> str:
    return _file(pack / name).text
