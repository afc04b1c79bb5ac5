"""A new visitors' file while it is made: providers come in any order, and leave it sorted by name."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from json import JSONEncoder
from pathlib import Path

from sqlite_utils import Database

from kiosk.directory.address_safety import for_visitors
from kiosk.directory.plain_words import plain_name, words_of, words_told
from kiosk.directory.provider import Provider
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.provider_record import to_short_record
from kiosk.directory.store.visitors_format import VISITORS_FORMAT
from kiosk.directory.store.visitors_marks import MARKS_SHAPE, Marks

_SHAPE = (
    "CREATE TABLE about (revision INTEGER NOT NULL, total INTEGER NOT NULL)",
    """CREATE TABLE provider (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, detail TEXT NOT NULL,
        place TEXT NOT NULL, opening_hours TEXT NOT NULL, confirmed_on TEXT NOT NULL, places TEXT NOT NULL,
        record TEXT NOT NULL)""",
    # The index holds no copy of the text, and no places of words in it: each word stands there once. Without a prefix
    # index for its length, what is typed is looked up by merging all words that begin so: with 100,000 providers
    # "coun" takes 5 ms instead of 0.5.
    """CREATE VIRTUAL TABLE search USING fts5(
        words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4 5 6 7 8',
        tokenize = 'unicode61 remove_diacritics 2 tokenchars _')""",
    # Words that wait in the memory until so many bytes are full: with the usual one megabyte, a long list is written
    # in pieces that must be merged, which takes a third longer and leaves the file twice as large.
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",
    *MARKS_SHAPE,
)
# What waits to be sorted is in a file of SQLite's own that has no name, not in the memory.
_WAITING = (
    """CREATE TEMP TABLE waiting (
        key TEXT, plain TEXT, name TEXT, phone TEXT, detail TEXT, place TEXT, opening_hours TEXT, confirmed_on TEXT,
        places TEXT, record TEXT)""",
    "CREATE TEMP TABLE said (key TEXT PRIMARY KEY, words TEXT) WITHOUT ROWID",
)
_SORTED = (
    """INSERT INTO provider
        SELECT NULL, key, name, phone, detail, place, opening_hours, confirmed_on, places, record
        FROM waiting ORDER BY plain, key""",
    "INSERT INTO search (rowid, words) SELECT id, words FROM provider JOIN said ON said.key = provider.key ORDER BY id",
    "INSERT INTO search (search) VALUES ('optimize')",
    "CREATE UNIQUE INDEX provider_by_key ON provider (key)",
)
_LACKING = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT key FROM said)"
_BATCH = 500
_encode = JSONEncoder(ensure_ascii=False, check_circular=False).encode


class VisitorsDraft:
    """A visitors' file in the making, at a path of its own. Faults are KioskErrors, as of ``telling_problems``.

    Args:
        path: File to make; one that is there is replaced when the first provider comes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: Database | None = None
        self._marks = Marks()

    def add(self, providers: Iterable[Provider]) -> None:
        """Take in what visitors may see of these; they are others than those that were taken in before."""
        with telling_problems("visitors", self._path):
            database = self._opened()
            waiting, said = [], []
            for provider in providers:
                shown = for_visitors(provider)
                if shown is not None:
                    row, words = self._rows(shown)
                    waiting.append(row)
                    said.append((provider.key, words))
            database.conn.executemany("INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", waiting)
            database.conn.executemany("INSERT INTO said VALUES (?, ?)", said)

    def lacking(self, keys: Sequence[str]) -> list[str]:
        """Tell which of these providers were not taken in, or may not be shown."""
        with telling_problems("visitors", self._path):
            return [key for (key,) in self._opened().execute(_LACKING, (_encode(keys),))]

    def forget(self, key: str) -> None:
        """Say that a provider changes: if it was taken in before, begin again, for its marks are counted already."""
        if self._database is not None and not self.lacking([key]):
            self.drop()

    def finish(self, rest: Iterable[Provider], revision: int) -> None:
        """Take in the rest of the providers, and write all to the disk; the file is whole when this returns.

        Args:
            rest: Those that are lacking.
            revision: State of the staff's file that it is made from.
        """
        self._add_all(iter(rest))
        with telling_problems("visitors", self._path):
            database = self._opened()
            for statement in _SORTED:
                database.execute(statement)
            self._marks.write(database)
            database.execute("INSERT INTO about SELECT ?, count(*) FROM provider", (revision,))
            database.commit()
            self._close()
            with self._path.open("rb+") as file:
                os.fchmod(file.fileno(), 0o644)
                os.fsync(file.fileno())

    def drop(self) -> None:
        """Take the file away, where there is still one, and forget what was taken in."""
        self._close()
        self._marks = Marks()
        with suppress(OSError):  # the fault that led here is the one to tell
            self._path.unlink(missing_ok=True)

    def _add_all(self, providers: Iterator[Provider]) -> None:
        batch: list[Provider] = []
        for provider in providers:
            batch.append(provider)
            if len(batch) == _BATCH:
                self.add(batch)
                batch.clear()
        self.add(batch)

    def _opened(self) -> Database:
        if self._database is None:
            self._path.unlink(missing_ok=True)
            # Nobody sees the draft before it is whole, so a journal would only be a second copy of every page.
            connection = sqlite3.connect(self._path, isolation_level=None)
            self._database = database = Database(connection, execute_plugins=False)
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute(f"PRAGMA user_version = {VISITORS_FORMAT}")
            database.execute("BEGIN")
            for statement in (*_SHAPE, *_WAITING):
                database.execute(statement)
        return self._database

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _rows(self, provider: Provider) -> tuple[tuple[str, ...], str]:
        """Give what waits of a provider, and its words for the search."""
        phone = provider.phones[0].number.shown if provider.phones else ""
        day = "" if provider.confirmed_on is None else provider.confirmed_on.isoformat()
        marks, places = self._marks.of(provider)
        record = _encode(to_short_record(provider))
        row = (
            *(provider.key, plain_name(provider.name), provider.name, phone, provider.schedule or provider.description),
            *(provider.address.city or provider.service_area, provider.opening_hours, day),
            *(" ".join(map(str, places)), record),
        )
        return row, " ".join((*_words(provider), *marks))


def _words(provider: Provider) -> Iterable[str]:
    """What a provider can be found by; each word once."""
    others = (
        provider.alternate_name,
        provider.eligibility_description,
        provider.service_area,
        provider.accessibility,
        provider.address.city,
        provider.address.postal_code,
        *provider.needs,
        *provider.languages,
    )
    names = (*plain_name(provider.name).split(), *plain_name(provider.organization).split())
    return dict.fromkeys((*names, *words_told(provider.description), *words_of(" ".join(others))))
