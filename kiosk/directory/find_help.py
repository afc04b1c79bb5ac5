"""Find local help while typing: the search that a visitor's page calls.

Only ``visitors.db`` is opened, read-only, and nothing is written beside it. The standard library's sqlite3 reads
it: sqlite-utils, which makes the file, would add a quarter to the time until the first screen.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import product
from pathlib import Path

from kiosk.directory.offers import Offers
from kiosk.directory.open_now import OpenNow
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider, ProviderLine
from kiosk.directory.ranking import Candidate, ranked
from kiosk.directory.store.provider_record import from_whole_record
from kiosk.directory.store.visitors_reading import (
    EVERYWHERE,
    HOURS_KNOWN,
    SOMEWHERE,
    VisitorsFile,
    VisitorsRows,
    open_visitors_file,
)
from kiosk.problem import KioskError, Problem
from kiosk.visit.chosen import Chosen

_LONGEST_SEARCH = 200
# Who was never confirmed has no date to be too old.
_EVERYTHING = """
    SELECT key, name, phone, detail, place, opening_hours, confirmed_on, places FROM provider
    WHERE confirmed_on = '' OR confirmed_on >= ? ORDER BY id LIMIT ?
"""
# It stops after so many matches, because row numbers are the order wanted.
_MATCHING = """
    SELECT key, name, phone, detail, place, opening_hours, confirmed_on, places
    FROM search CROSS JOIN provider ON id = search.rowid
    WHERE search MATCH ? AND (confirmed_on = '' OR confirmed_on >= ?) ORDER BY search.rowid LIMIT ?
"""
_ONE = "SELECT record FROM provider WHERE key = ? AND (confirmed_on = '' OR confirmed_on >= ?)"
_REACHES = "SELECT id, reach FROM place"


class FindHelp:
    """The local providers that visitors may see; without a file, none. Close it when the visit ends."""

    def __init__(self, path: Path, file: VisitorsFile | None = None, hidden_before: date | None = None) -> None:
        self._hidden_before = "" if hidden_before is None else hidden_before.isoformat()
        self._rows = VisitorsRows(path, file.connection if file else None)
        self._reaches: Mapping[str, int] | None = None
        self.offers = Offers(self._rows)
        self.open_now = OpenNow()
        self.total = file.total if file else 0

    def search(
        self, text: str, limit: int = 200, chosen: Chosen | None = None, now: datetime | None = None
    ) -> tuple[ProviderLine, ...]:
        """Return the providers in which every word of ``text`` begins some word, those most likely to help first.

        Accents, capitals and signs do not count; text without a letter or digit finds everything. Only the
        first 200 characters are looked at. Who does not say where, or for whom, is not left out, but comes later.

        Args:
            text: What the visitor typed.
            limit: So many are looked at, by name, and put in order.
            chosen: What narrows the list.
            now: The time here, for who is open; None leaves hours out of it.

        Raises:
            KioskError: ``visitors-broken`` when the file turns out to be damaged. Never because of ``text``.
        """
        chosen = chosen or Chosen()
        found: dict[str, Candidate] = {}
        for marks in _passes(chosen):
            if len(found) < limit:
                for one in self._candidates(_question(text, chosen, marks), limit):
                    found.setdefault(one.key, one)
        reaches = self._reach_of() if chosen.place else {}
        return ranked(list(found.values())[:limit], chosen, now, self.open_now, reaches)

    def _candidates(self, question: str, limit: int) -> Iterator[Candidate]:
        words = (question,) if question else ()
        rows = self._rows.texts(_MATCHING if question else _EVERYTHING, *words, self._hidden_before, limit)
        return map(Candidate._make, rows)

    def _reach_of(self) -> Mapping[str, int]:
        if self._reaches is None:
            self._reaches = {str(place): reach for place, reach in self._rows.numbers(_REACHES)}
        return self._reaches

    def provider(self, key: str) -> Provider:
        """Return all that visitors may see of one provider.

        Raises:
            KioskError: ``provider-unknown``, or ``visitors-broken`` when the file is damaged.
        """
        rows = self._rows.texts(_ONE, key, self._hidden_before)
        if not rows:
            raise KioskError(Problem("provider-unknown"))
        try:
            return from_whole_record(json.loads(rows[0][0]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KioskError(Problem("visitors-broken", self._rows.path)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._rows.close()


def _passes(chosen: Chosen) -> Iterator[tuple[tuple[str, ...], ...]]:
    """What is asked for one after the other: those near before those that may help too, with hours before without."""
    places = [chosen.place.marks, (EVERYWHERE, SOMEWHERE)] if chosen.place else [()]
    hours = [(HOURS_KNOWN,), ()] if chosen.open_now else [()]
    for groups in product(places, hours):
        yield tuple(filter(None, groups))


def _question(text: str, chosen: Chosen, passed: tuple[tuple[str, ...], ...]) -> str:
    """Put words and marks together as FTS5 wants them; "" asks for everything."""
    words = [f'"{word}"*' for word in plain_words(text[:_LONGEST_SEARCH]).split()]
    filters = (one.marks for one in (chosen.need, chosen.language, chosen.for_whom) if one is not None)
    groups = (" OR ".join(f'"{mark}"' for mark in marks) for marks in (*filters, *passed))
    return " AND ".join((*words, *(f"({group})" for group in groups)))


def open_visitors(path: Path, hidden_before: date | None = None) -> FindHelp:
    """Open the visitors' file for reading; no file at all is a directory in which nothing is written yet.

    Args:
        path: The file.
        hidden_before: Who was confirmed last before this day is not shown.

    Raises:
        KioskError: ``visitors-newer``, ``visitors-older`` (another version of the kiosk made it),
            ``visitors-closed`` (not allowed to read it), ``visitors-broken``.
    """
    return FindHelp(path, open_visitors_file(path), hidden_before)
