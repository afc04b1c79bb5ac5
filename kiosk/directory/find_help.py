"""Find local help while typing: the search that a visitor's page calls.

Only ``visitors.db`` is opened, read-only, and nothing is written beside it. The standard library's sqlite3 reads
it: sqlite-utils, which makes the file, would add a quarter to the time until the first screen.
"""

import json
from pathlib import Path

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider, ProviderLine
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.provider_record import from_whole_record
from kiosk.directory.store.visitors_reading import VisitorsFile, open_visitors_file
from kiosk.problem import KioskError, Problem

_LONGEST_SEARCH = 200
_EVERYTHING = "SELECT key, name, phone, detail, place FROM provider ORDER BY id LIMIT ?"
# The inner query stops after so many matches, because row numbers are the order wanted.
_MATCHING = """
    SELECT key, name, phone, detail, place FROM provider
    WHERE id IN (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ?) ORDER BY id
"""


class FindHelp:
    """The local providers that visitors may see; without a file, none. Close it when the visit ends."""

    def __init__(self, path: Path, file: VisitorsFile | None = None) -> None:
        self._path = path
        self._connection = file.connection if file else None
        self.total = file.total if file else 0

    def search(self, text: str, limit: int = 200) -> tuple[ProviderLine, ...]:
        """Return the providers in which every word of ``text`` begins some word, in the order of display.

        Accents, capitals and signs do not count; text without a letter or digit finds everything. Only the
        first 200 characters are looked at.

        Raises:
            KioskError: ``visitors-broken`` when the file turns out to be damaged. Never because of ``text``.
        """
        if self._connection is None:
            return ()
        words = plain_words(text[:_LONGEST_SEARCH]).split()
        with telling_problems("visitors", self._path):
            if words:
                rows = self._connection.execute(_MATCHING, (" ".join(f'"{word}"*' for word in words), limit))
            else:
                rows = self._connection.execute(_EVERYTHING, (limit,))
            found = [tuple(row) for row in rows]
        if not all(isinstance(field, str) for row in found for field in row):
            raise KioskError(Problem("visitors-broken", self._path))
        return tuple(ProviderLine(*row) for row in found)

    def provider(self, key: str) -> Provider:
        """Return all that visitors may see of one provider.

        Raises:
            KioskError: ``provider-unknown``, or ``visitors-broken`` when the file is damaged.
        """
        row = None
        if self._connection is not None:
            with telling_problems("visitors", self._path):
                row = self._connection.execute("SELECT record FROM provider WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KioskError(Problem("provider-unknown"))
        try:
            return from_whole_record(json.loads(row[0]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KioskError(Problem("visitors-broken", self._path)) from error

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()


def open_visitors(path: Path) -> FindHelp:
    """Open the visitors' file for reading; no file at all is a directory in which nothing is written yet.

    Raises:
        KioskError: ``visitors-newer`` (a newer kiosk made it), ``visitors-closed`` (not allowed to read it),
            ``visitors-broken``.
    """
    return FindHelp(path, open_visitors_file(path))
