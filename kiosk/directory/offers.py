"""What visitors may choose from to narrow the list: needs, people, languages, places."""

import json
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.directory.plain_words import plain_words
from kiosk.directory.store.visitors_reading import ANYONE, VisitorsRows, town_number
from kiosk.visit.chosen import Filter

FilterKind = Literal["need", "people", "language"]
"""What there is a list of to choose from."""

_LONGEST_PLACE = 100
_MOST_MARKS = 200  # of one place: those of a whole state lie in it
_OF_KIND = """
    SELECT printf('%d', id), key, name, printf('%d', total) FROM filter WHERE kind = ? ORDER BY total DESC, id LIMIT ?
"""
_PLACES = """
    SELECT printf('%d', id), name, printf('%d', total) FROM place
    WHERE substr(plain, 1, ?) = ? ORDER BY plain, name LIMIT ?
"""
_ZIPS_OF_PLACE = "SELECT zip FROM zip_place WHERE place = ?"
_ZIPS_OF_TOWN = "SELECT zip FROM town_zip WHERE town = ?"
# A place is near another when a ZIP code lies in both.
_NEAR = """
    SELECT id FROM place WHERE id IN (SELECT place FROM zip_place WHERE zip IN (SELECT value FROM json_each(?)))
    ORDER BY reach, id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Offer:
    """A filter to choose.

    Attributes:
        total: How many programs it is about; 0 where that is not counted.
        place: Number of a place that programs name, or 0.
    """

    filter: Filter
    total: int = 0
    place: int = 0


class Offers:
    """The filters that programs of one visitors' file give reason for."""

    def __init__(self, rows: VisitorsRows) -> None:
        self._rows = rows

    def of_kind(self, kind: FilterKind, limit: int = 40) -> tuple[Offer, ...]:
        """Return what may be chosen of a kind, the most frequent first.

        Raises:
            KioskError: ``visitors-broken``.
        """
        also = (ANYONE,) if kind == "people" else ()
        return tuple(
            Offer(Filter(key, name, (f"_{number}", *also)), int(total))
            for number, key, name, total in self._rows.texts(_OF_KIND, kind, limit)
        )

    def places(self, text: str, limit: int = 100) -> tuple[Offer, ...]:
        """Return the places that programs name and that begin as ``text`` does; first a ZIP code or town typed whole.

        Raises:
            KioskError: ``visitors-broken``.
        """
        plain = plain_words(text[:_LONGEST_PLACE])
        said = tuple(
            Offer(Filter("", name, (f"_p{number}",)), int(total), int(number))
            for number, name, total in self._rows.texts(_PLACES, len(plain), plain, limit)
        )
        is_zip = len(plain) == 5 and plain.isascii() and plain.isdigit()
        whole = " ".join(text.split())
        if any(_own_name(offer) == whole.casefold() for offer in said):
            return said
        marks = self._near([int(plain)] if is_zip else self._zips(_ZIPS_OF_TOWN, town_number(plain)))
        return (Offer(Filter("", whole.title() if whole.islower() else whole, marks)), *said) if marks else said

    def chosen_place(self, offer: Offer) -> Filter:
        """Return the filter of a place that was chosen: with the marks of all that share a ZIP code with it.

        Raises:
            KioskError: ``visitors-broken``.
        """
        if not offer.place:
            return offer.filter
        near = self._near(self._zips(_ZIPS_OF_PLACE, offer.place))
        return replace(offer.filter, marks=tuple(dict.fromkeys((*offer.filter.marks, *near))))

    def _zips(self, question: str, number: int) -> list[int]:
        return [code for (code,) in self._rows.numbers(question, number)]

    def _near(self, zips: list[int]) -> tuple[str, ...]:
        return tuple(f"_p{place}" for (place,) in self._rows.numbers(_NEAR, json.dumps(zips), _MOST_MARKS))


def _own_name(offer: Offer) -> str:
    """The name of a place without its state."""
    return offer.filter.name.partition(",")[0].casefold()
