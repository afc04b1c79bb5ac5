"""What an import remembers of the rows it has read: on the disk, so that a long file fills no memory."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

_SHAPE = "CREATE TABLE noted (mark INTEGER PRIMARY KEY, number INTEGER, name TEXT, organization TEXT)"
_FIND = "SELECT mark, number, name, organization FROM noted WHERE mark IN (SELECT value FROM json_each(?))"
MOST_AT_HAND = 50_000
"""Things noted in the memory before any goes to the disk: some ten megabytes, enough for most files."""


class Noted(NamedTuple):
    """What is known of one thing: the row it was first in, or the program it belongs to, and who runs that."""

    number: int = 0
    name: str = ""
    organization: str = ""


class NotedRows:
    """A memory of things by their hash, in a file of SQLite's own that has no name and goes with the process.

    Of a long file, only what was noted since the last ``recall``, and what that asked for, is at hand.
    """

    def __init__(self) -> None:
        # Whichever thread lets go of it last closes it; it is used in one at a time.
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute(_SHAPE)
        self._is_put_away = False
        self._at_hand: dict[int, Noted] = {}
        self._waiting: list[tuple[int, int, str, str]] = []

    def __del__(self) -> None:
        self._connection.close()  # and with it goes the file

    def recall(self, marks: Iterable[int]) -> None:
        """Lay out what was noted of these things, and put the rest away."""
        if len(self._at_hand) < MOST_AT_HAND and not self._is_put_away:
            return
        self._put_away()
        rows = self._connection.execute(_FIND, (json.dumps(list(marks)),))
        self._at_hand = {mark: Noted(*row) for mark, *row in rows}

    def get(self, mark: int) -> Noted | None:
        """Return what was noted of a thing that is at hand."""
        return self._at_hand.get(mark)

    def note(self, mark: int, noted: Noted) -> Noted:
        """Note something; what was noted of the same thing before counts, and is returned."""
        known = self._at_hand.setdefault(mark, noted)
        if known is noted:
            self._waiting.append((mark, *noted))
        return known

    def note_all(self, things: Iterable[tuple[int, Noted]]) -> None:
        """Note any number of things before the first row."""
        for mark, noted in things:
            self.note(mark, noted)
            if len(self._at_hand) >= MOST_AT_HAND:
                self._put_away()

    def _put_away(self) -> None:
        self._is_put_away = True
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT OR IGNORE INTO noted VALUES (?, ?, ?, ?)", self._waiting)
        self._connection.execute("COMMIT")
        self._waiting.clear()
        self._at_hand.clear()
