"""What hotlines and web pages have in common: a file of facts (coalitions too), and one of words for each language."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile


class _Sourced(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def source(self) -> str: ...


_Facts = TypeVar("_Facts", bound=_Sourced)
_Words = TypeVar("_Words")
_Joined = TypeVar("_Joined")


@dataclass(frozen=True, slots=True)
class InWords(Generic[_Words]):
    """One language's file: what is said of each entry, and what each source is called, both by key."""

    entries: Mapping[str, _Words] = field(default_factory=dict)
    source_names: Mapping[str, str] = field(default_factory=dict)

    def over(self, other: "InWords[_Words]") -> "InWords[_Words]":
        """Return these words, and those of ``other`` where these are missing."""
        return InWords({**other.entries, **self.entries}, {**other.source_names, **self.source_names})

    def join(
        self,
        facts: Mapping[str, _Facts],
        confirmed_on: Mapping[str, date],
        join_one: Callable[[_Facts, _Words, str, date | None], _Joined],
    ) -> Iterator[_Joined]:
        """Yield each entry that has facts and words, in the order of the facts; a nameless source keeps its key."""
        for key, fact in facts.items():
            if key in self.entries:
                source_name = self.source_names.get(fact.source, fact.source)
                yield join_one(fact, self.entries[key], source_name, confirmed_on.get(key))


def read_facts(source: TextFile, name: str, read_one: Callable[[Fields], _Facts]) -> Parsed[Mapping[str, _Facts]]:
    """Read an array of tables that each have a ``key``, in order; an entry that cannot be used is left out."""
    root = read_fields(source)
    found: dict[str, _Facts] = {}
    for fields in root.tables(name) if root.is_usable else ():
        facts = read_one(fields)
        fields.finish()
        if facts.key in found:
            fields.wrong("entry-twice", "key", entry=facts.key)
        elif fields.is_usable:
            found[facts.key] = facts
    root.finish()
    return Parsed(found or None, root.faults)


def read_words(source: TextFile, read_one: Callable[[Fields], _Words]) -> Parsed[InWords[_Words]]:
    """Read one table for each entry, and ``[sources]``."""
    root = read_fields(source)
    sources = root.table("sources")
    found: dict[str, _Words] = {}
    for key, fields in root.other_tables().items():
        words = read_one(fields)
        fields.finish()
        if fields.is_usable:
            found[key] = words
    names = {} if sources is None else sources.other_texts()
    if not found and not root.faults:
        root.wrong("words-empty", "")
    return Parsed(InWords(found, names) if found else None, root.faults)
