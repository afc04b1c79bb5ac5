"""The visitors' file, ``visitors.db``: made whole from the staff's, with nothing in it that may not be shown."""

import json
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from kiosk.directory.address_safety import for_visitors
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider, ProviderLine
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.provider_record import to_whole_record
from kiosk.directory.store.visitors_marks import MARKS_SHAPE, Marks
from kiosk.directory.store.visitors_reading import VISITORS_FORMAT

_SHAPE = (
    "CREATE TABLE about (revision INTEGER NOT NULL, total INTEGER NOT NULL)",
    """CREATE TABLE provider (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, detail TEXT NOT NULL,
        place TEXT NOT NULL, opening_hours TEXT NOT NULL, confirmed_on TEXT NOT NULL, places TEXT NOT NULL,
        record TEXT NOT NULL)""",
    # The index holds no copy of the text. Without a prefix index for its length, what is typed is looked up by
    # merging all words that begin so: with 100,000 providers "coun" takes 5 ms instead of 0.5.
    """CREATE VIRTUAL TABLE search USING fts5(
        words, content = '', prefix = '1 2 3 4 5 6 7 8', tokenize = 'unicode61 remove_diacritics 2 tokenchars _')""",
    *MARKS_SHAPE,
)


def build_visitors(providers: Iterable[Provider], draft: Path, revision: int) -> None:
    """Write at ``draft`` a new visitors' file, whole and on the disk when this returns.

    Args:
        providers: All of them, in the order to show them: row numbers follow it, so that a search
            needs no sorting. Only what ``for_visitors`` leaves of each gets in.
        draft: File to make; one that is there is replaced.
        revision: State of the staff's file that it is made from.

    Raises:
        KioskError: ``visitors-full``, ``visitors-closed``, ``visitors-disk``.
    """
    with telling_problems("visitors", draft):
        draft.unlink(missing_ok=True)
        database = Database(sqlite3.connect(draft), execute_plugins=False)
        try:
            _fill(database, providers, revision)
        finally:
            database.close()
        with draft.open("rb+") as file:
            os.fchmod(file.fileno(), 0o644)
            os.fsync(file.fileno())


def publish_visitors(draft: Path, visitors: Path) -> None:
    """Put a finished draft in the place of the visitors' file, in one step; readers of the old one keep it.

    Raises:
        KioskError: ``visitors-closed``, ``visitors-full``.
    """
    with telling_problems("visitors", visitors):
        draft.replace(visitors)
        folder = os.open(visitors.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _fill(database: Database, providers: Iterable[Provider], revision: int) -> None:
    # Nobody sees the draft before it is whole, so a journal would only be a second copy of every page.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute(f"PRAGMA user_version = {VISITORS_FORMAT}")
    with database.atomic():
        for statement in _SHAPE:
            database.execute(statement)
        total, marks = 0, Marks()
        for provider in providers:
            shown = for_visitors(provider)
            if shown is not None:
                total += 1
                _add(database, total, shown, marks)
        marks.write(database)
        database.execute("INSERT INTO search (search) VALUES ('optimize')")
        database.execute("CREATE UNIQUE INDEX provider_by_key ON provider (key)")
        database.execute("INSERT INTO about VALUES (?, ?)", (revision, total))


def _add(database: Database, row: int, provider: Provider, marks: Marks) -> None:
    line = line_of(provider)
    record = json.dumps(to_whole_record(provider), ensure_ascii=False)
    day = "" if provider.confirmed_on is None else provider.confirmed_on.isoformat()
    own, places = marks.of(provider)
    database.execute(
        "INSERT INTO provider VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(row, line.key, line.name, line.phone, line.detail, line.place),
            *(line.opening_hours, day, " ".join(map(str, places)), record),
        ),
    )
    words = " ".join((*_words(provider), *own))
    database.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row, words))


def line_of(provider: Provider) -> ProviderLine:
    """Reduce what visitors may see of a provider to a line of the list."""
    return ProviderLine(
        key=provider.key,
        name=provider.name,
        phone=provider.phones[0].number.shown if provider.phones else "",
        detail=provider.schedule or provider.description,
        place=provider.address.city or provider.service_area,
        opening_hours=provider.opening_hours,
    )


def _words(provider: Provider) -> Iterable[str]:
    texts = (
        provider.name,
        provider.organization,
        provider.alternate_name,
        provider.description,
        provider.eligibility_description,
        provider.service_area,
        provider.accessibility,
        provider.address.city,
        provider.address.postal_code,
        *provider.needs,
        *provider.languages,
    )
    return dict.fromkeys(plain_words(" ".join(texts)).split())  # each word once
