"""Marks in the visitors' index: what a program helps with, for whom, in which languages and where, as made-up words.

A mark begins with ``_``, which no word that is typed has, so that words and filters are one question to the index.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.directory.known_places import Zips, known_places
from kiosk.directory.places import SaidPlace, area_of
from kiosk.directory.plain_needs import needs_of, people_of
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider
from kiosk.directory.store.visitors_reading import ANYONE, EVERYWHERE, HOURS_KNOWN, SOMEWHERE, town_number

MOST_PLACES = 5_000
"""Different ones in a directory; what comes after them counts as not understood."""
MOST_FILTERS = 5_000
"""Different needs, people and languages in a directory; nobody is offered what comes after them."""

MARKS_SHAPE = (
    """CREATE TABLE filter (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, total INTEGER NOT NULL)""",
    """CREATE TABLE place (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, plain TEXT NOT NULL, reach INTEGER NOT NULL,
        total INTEGER NOT NULL)""",
    # Numbers alone: the name of a town stands in the file only where a provider says it.
    "CREATE TABLE zip_place (zip INTEGER, place INTEGER, PRIMARY KEY (zip, place)) WITHOUT ROWID",
    "CREATE TABLE town_zip (town INTEGER, zip INTEGER, PRIMARY KEY (town, zip)) WITHOUT ROWID",
)


@dataclass(slots=True)
class _Counted:
    number: int
    key: str
    name: str
    total: int = 0


@dataclass(slots=True)
class _CountedPlace:
    number: int
    place: SaidPlace
    total: int = 0


class Marks:
    """Gives each provider its marks, and counts them for the lists that visitors choose from."""

    def __init__(self) -> None:
        self._filters: dict[tuple[str, str], _Counted] = {}
        self._spelled: dict[tuple[str, str], _Counted] = {}
        self._places: dict[str, _CountedPlace] = {}

    def of(self, provider: Provider) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Return the marks of a provider, of which only what visitors may see is given; and numbers of its places."""
        keys, others = needs_of(provider)
        people = people_of(provider)
        marks = [self._filter("need", key) for key in keys]
        marks += [self._filter("need", "", other) for other in others]
        marks += [self._filter("people", key) for key in people]
        marks += [self._filter("language", "", language) for language in provider.languages]
        area = area_of(provider)
        places = tuple(dict.fromkeys(number for place in area.places if (number := self._place(place))))
        marks += [f"_p{number}" for number in places]
        marks += [ANYONE] if not people else []
        marks += [EVERYWHERE] if area.is_everywhere else []
        marks += [SOMEWHERE] if area.is_vague or len(places) < len(area.places) else []
        marks += [HOURS_KNOWN] if provider.opening_hours else []
        return tuple(dict.fromkeys(filter(None, marks))), places

    def _filter(self, kind: str, key: str, name: str = "") -> str:
        """Count a filter and return its mark; two spellings of one name are one filter."""
        counted = self._spelled.get((kind, key or name))
        if counted is None:
            plain = key or plain_words(name)
            if not plain or len(self._spelled) >= MOST_FILTERS:
                return ""
            new = _Counted(len(self._filters) + 1, key, name)
            counted = self._spelled[kind, key or name] = self._filters.setdefault((kind, plain), new)
        counted.total += 1
        return f"_{counted.number}"

    def _place(self, place: SaidPlace) -> int:
        counted = self._places.get(place.name)
        if counted is None:
            if len(self._places) >= MOST_PLACES:
                return 0
            counted = self._places[place.name] = _CountedPlace(len(self._places) + 1, place)
        counted.total += 1
        return counted.number

    def write(self, database: Database) -> None:
        """Write what visitors choose from, and which ZIP codes lie where."""
        database.conn.executemany(
            "INSERT INTO filter VALUES (?, ?, ?, ?, ?)",
            ((one.number, kind, one.key, one.name, one.total) for (kind, _), one in self._filters.items()),
        )
        database.conn.executemany(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?)",
            (
                (one.number, one.place.name, plain_words(one.place.name), len(one.place.zips), one.total)
                for one in self._places.values()
            ),
        )
        database.conn.executemany("INSERT INTO zip_place VALUES (?, ?)", sorted(self._zip_rows()))
        database.conn.executemany("INSERT INTO town_zip VALUES (?, ?)", sorted(set(self._town_rows())))

    def _zip_rows(self) -> Iterator[tuple[int, int]]:
        for counted in self._places.values():
            yield from ((code, counted.number) for code in counted.place.zips)

    def _town_rows(self) -> Iterator[tuple[int, int]]:
        covered: Zips = frozenset().union(*(counted.place.zips for counted in self._places.values()))
        if covered:
            yield from ((town_number(plain), code) for plain, code in known_places().towns_within(covered))
