"""Counties, towns and ZIP codes of the United States, from the data of the zipcodes package.

Only used when the visitors' file is made. ZIP codes are numbers here and in that file: 1069 is ``01069``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.directory.plain_words import plain_words

_KINDS = (" city and borough", " census area", " county", " co", " parish", " borough", " municipio", " municipality")

Zips = frozenset[int]
_Found = dict[str, tuple[str, list[int]]]


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """Places of one name: as it is written, and the ZIP codes of all of them."""

    name: str
    zips: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """All of them, by plain name (``"adams"`` for Adams County); states by their two letters."""

    counties: Mapping[str, KnownPlace]
    towns: Mapping[str, KnownPlace]
    states: Mapping[str, Zips]

    def within(self, place: KnownPlace, state: str) -> Zips:
        """ZIP codes of a place in a state, or in all of them when it is ""."""
        return self.states.get(state, frozenset()).intersection(place.zips) if state else frozenset(place.zips)

    def states_of(self, place: KnownPlace) -> list[str]:
        """The states that have a place of this name."""
        return [state for state, zips in self.states.items() if not zips.isdisjoint(place.zips)]

    def towns_within(self, zips: Zips) -> Iterator[tuple[str, int]]:
        """Yield the plain name of a town and a ZIP code of it, for every one among ``zips``."""
        for plain, town in self.towns.items():
            yield from ((plain, code) for code in town.zips if code in zips)


def county_base(plain: str) -> str:
    """Take the kind of county off a plain name: ``"adams county"`` becomes ``"adams"``."""
    for kind in _KINDS:
        if plain.endswith(kind):
            return plain.removesuffix(kind)
    return plain


@cache
def known_places() -> KnownPlaces:
    """Read the data, which takes about a second, once in a process.

    The data names one county for each ZIP code. A post office's town may lie in several, so each of its ZIP codes is
    taken to reach all of them: better one program too many in a list than one too few.
    """
    import zipcodes  # noqa: PLC0415  # 40,000 places, which only making a visitors' file needs

    counties: _Found = {}
    towns: _Found = {}
    states: dict[str, Zips] = {}
    for state in STATES:
        by_town: dict[str, tuple[set[int], set[str]]] = {}
        for entry in zipcodes.filter_by(state=state):  # type: ignore[no-untyped-call]  # its own types lack this one
            town, county = str(entry["city"]), str(entry["county"])
            codes, reached = by_town.setdefault(town, (set(), set()))
            code = int(entry["zip_code"])
            codes.add(code)
            reached.add(county)
            for other in entry["acceptable_cities"]:
                _add(towns, plain_words(other), other, (code,))
        for town, (codes, reached) in by_town.items():
            _add(towns, plain_words(town), town, codes)
            for county in filter(None, reached):
                _add(counties, county_base(plain_words(county)), county, codes)
        states[state] = frozenset().union(*(codes for codes, _ in by_town.values()))
    return KnownPlaces(_settled(counties), _settled(towns), states)


def _add(places: _Found, plain: str, name: str, codes: Iterable[int]) -> None:
    places.setdefault(plain, (name, []))[1].extend(codes)


def _settled(places: _Found) -> dict[str, KnownPlace]:
    """Keep of each place what is needed, once: a set for each would take more memory than all else of an import."""
    return {plain: KnownPlace(name, tuple(dict.fromkeys(codes))) for plain, (name, codes) in places.items()}


STATES: Mapping[str, str] = {
    code: name.replace("_", " ")
    for code, _, name in (
        pair.partition("=")
        for pair in (
            "AL=alabama AK=alaska AS=american_samoa AZ=arizona AR=arkansas CA=california CO=colorado CT=connecticut"
            " DE=delaware DC=district_of_columbia FL=florida GA=georgia GU=guam HI=hawaii ID=idaho IL=illinois"
            " IN=indiana IA=iowa KS=kansas KY=kentucky LA=louisiana ME=maine MD=maryland MA=massachusetts MI=michigan"
            " MN=minnesota MS=mississippi MO=missouri MT=montana NE=nebraska NV=nevada NH=new_hampshire NJ=new_jersey"
            " NM=new_mexico NY=new_york NC=north_carolina ND=north_dakota MP=northern_mariana_islands OH=ohio"
            " OK=oklahoma OR=oregon PA=pennsylvania PR=puerto_rico RI=rhode_island SC=south_carolina SD=south_dakota"
            " TN=tennessee TX=texas UT=utah VT=vermont VA=virginia VI=virgin_islands WA=washington WV=west_virginia"
            " WI=wisconsin WY=wyoming"
        ).split()
    )
}
"""Two letters of each state and territory to its plain name."""
