"""Counties, towns and ZIP codes of the United States, from the data of the zipcodes package.

Only used when the visitors' file is made. ZIP codes are numbers here and in that file: 1069 is ``01069``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from kiosk.directory.plain_words import plain_words

_KINDS = (" city and borough", " census area", " county", " co", " parish", " borough", " municipio", " municipality")

Zips = frozenset[int]


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """Places of one name: as it is written, and the ZIP codes of each state that has one."""

    name: str
    zips: dict[str, set[int]] = field(default_factory=dict)

    def within(self, state: str) -> Zips:
        """ZIP codes in a state, or in all of them when it is ""."""
        if state:
            return frozenset(self.zips.get(state, ()))
        return frozenset().union(*self.zips.values())


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """All of them, by plain name (``"adams"`` for Adams County); states by their two letters."""

    counties: Mapping[str, KnownPlace]
    towns: Mapping[str, KnownPlace]
    states: Mapping[str, Zips]

    def towns_within(self, zips: Zips) -> Iterator[tuple[str, int]]:
        """Yield the plain name of a town and a ZIP code of it, for every one among ``zips``."""
        for plain, town in self.towns.items():
            for within in town.zips.values():
                yield from ((plain, code) for code in within & zips)


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

    counties: dict[str, KnownPlace] = {}
    towns: dict[str, KnownPlace] = {}
    states: dict[str, Zips] = {}
    for state in STATES:
        by_town: dict[str, tuple[set[int], set[str]]] = {}
        for entry in zipcodes.filter_by(state=state):  # type: ignore[no-untyped-call]  # its own types lack this one
            town, county = str(entry["city"]), str(entry["county"])
            codes, reached = by_town.setdefault(town, (set(), set()))
            codes.add(int(entry["zip_code"]))
            reached.add(county)
            for other in entry["acceptable_cities"]:
                _add(towns, plain_words(other), other, state, {int(entry["zip_code"])})
        for town, (codes, reached) in by_town.items():
            _add(towns, plain_words(town), town, state, codes)
            for county in filter(None, reached):
                _add(counties, county_base(plain_words(county)), county, state, codes)
        states[state] = frozenset().union(*(codes for codes, _ in by_town.values()))
    return KnownPlaces(counties, towns, states)


def _add(places: dict[str, KnownPlace], plain: str, name: str, state: str, codes: set[int]) -> None:
    places.setdefault(plain, KnownPlace(name)).zips.setdefault(state, set()).update(codes)


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
