"""The places that a provider says it serves, read from the text of its area.

Nothing else of a provider is read here but a published address: a withheld one must not show in a place either.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.directory.known_places import STATES, Zips, county_base, known_places
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider

_ZIP = re.compile(r"\b(\d{5})(?:-\d{4})?\b")
_STATE_AT_END = re.compile(r"(?<=[a-z.])\s+([A-Z]{2})(?=\s*(?:$|[,;/)]))")
_BETWEEN = re.compile(r"[,;:/|&()\n]|\band\b|\bor\b", re.IGNORECASE)
_EVERYWHERE = re.compile(
    r"\b(?:statewide|nationwide|national|worldwide|everywhere|anywhere|united states|usa|"
    r"(?:all|any|every) (?:county|counties|areas?|locations?)|(?:entire|whole) (?:state|country|nation))\b",
    re.IGNORECASE,
)
_LEADING = frozenset("serving serves served the all of in greater throughout only residents state city town".split())
_TRAILING = frozenset("area areas region only residents state".split())
_ONE_COUNTY = frozenset(("county", "co", "parish", "borough"))
_COUNTIES = frozenset(("counties", "parishes", "boroughs"))
_MOST_WORDS = 5
_LONGEST_AREA = 2_000
_STATE_CODES = {name: code for code, name in STATES.items()}


@dataclass(frozen=True, slots=True)
class SaidPlace:
    """A place as visitors may choose it, and the ZIP codes that lie in it: none where it is not known."""

    name: str
    zips: Zips = frozenset()


@dataclass(frozen=True, slots=True)
class Area:
    """Where a provider helps.

    Attributes:
        is_everywhere: It says that every place is served.
        is_vague: It says nothing, or more than is understood here: it may serve other places too.
    """

    places: tuple[SaidPlace, ...] = ()
    is_everywhere: bool = False
    is_vague: bool = True


@dataclass(slots=True)
class _Piece:
    text: str
    plain: str
    is_county: bool
    state: str = ""


def area_of(provider: Provider) -> Area:
    """Read the area of a provider as visitors see it; without one, the town of its published address is near it."""
    address = provider.address
    if provider.service_area:
        return read_area(provider.service_area, address.state_province)
    if not address.city:
        return Area()
    return Area(read_area(address.city, address.state_province).places)


@lru_cache(maxsize=4096)
def read_area(text: str, state: str = "") -> Area:
    """Read the text of an area: counties, towns, ZIP codes and states.

    Args:
        text: As staff wrote it, such as ``Adams and Brown Counties, OH; 43210``.
        state: The state to look in where the text names none; "" for all.
    """
    text = text[:_LONGEST_AREA]
    state = _STATE_CODES.get(plain_words(state), state.upper())
    is_everywhere = _EVERYWHERE.search(plain_words(text)) is not None
    found = {place.name: place for place in _zip_places(text)}
    pieces, is_vague = _pieces(_EVERYWHERE.sub(",", _ZIP.sub(",", text)))
    for piece in pieces:
        place = _place(piece, piece.state or state)
        if place is None or not place.zips:
            is_vague = True
        if place is not None and (place.zips or piece.is_county or len(pieces) == 1):
            found.setdefault(place.name, place)
    return Area(tuple(found.values()), is_everywhere, is_vague or not (found or is_everywhere))


def _zip_places(text: str) -> Iterator[SaidPlace]:
    for code in _ZIP.findall(text):
        yield SaidPlace(code, frozenset((int(code),)))


def _pieces(text: str) -> tuple[list[_Piece], bool]:
    """Split a text at commas and the like; the state that follows places is theirs. Also say if any was too long."""
    parts = [(part.strip(" ."), plain_words(part).split()) for part in _BETWEEN.split(_STATE_AT_END.sub(r", \1", text))]
    plural = max((place for place, (_, words) in enumerate(parts) if _COUNTIES & set(words[-1:])), default=-1)
    pieces: list[_Piece] = []
    waiting: list[_Piece] = []
    is_vague = False
    for place, (raw, written) in enumerate(parts):
        words = _stripped(written)
        plain = " ".join(words)
        is_county = place <= plural or bool(_ONE_COUNTY & set(words[-1:]))
        state = plain.upper() if raw in STATES else _STATE_CODES.get(plain, "")
        if state and not is_county:
            for piece in waiting:
                piece.state = state
            if not waiting:
                pieces.append(_Piece(raw, plain, False, state))
            waiting = []
        elif len(words) > _MOST_WORDS or (words and not is_county and not _is_name(raw, words)):
            is_vague = True
        elif words:
            name = " ".join(words[:-1]) if _COUNTIES & set(words[-1:]) else county_base(plain)
            waiting.append(_Piece(raw, name if is_county else plain, is_county))
            pieces.append(waiting[-1])
    return pieces, is_vague


def _is_name(raw: str, words: list[str]) -> bool:
    """Say whether a word of it has a capital: there is a town called Valley, and "the valley" is another place."""
    return any(part[:1].isupper() and plain_words(part) in words for part in raw.split())


def _stripped(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end - 1 and words[start] in _LEADING:
        start += 1
    while end > start + 1 and words[end - 1] in _TRAILING:
        end -= 1
    rest = words[start:end]
    return [] if set(rest) <= _LEADING | _TRAILING | _ONE_COUNTY | _COUNTIES else rest


def _place(piece: _Piece, state: str) -> SaidPlace | None:
    known = known_places()
    if not piece.plain:
        return None
    if piece.state and piece.plain in (piece.state.lower(), STATES[piece.state]):
        return SaidPlace(_titled(STATES[piece.state]), known.states[piece.state])
    county = known.counties.get(piece.plain)
    town = known.towns.get(piece.plain) or known.towns.get(piece.plain.removesuffix(" city"))
    kinds = [one for one in ((county,) if piece.is_county else (town, county)) if one is not None]
    within = next((which for which in (state, "") if any(known.within(one, which) for one in kinds)), "")
    here = [one for one in kinds if known.within(one, within)]
    if not here:
        return SaidPlace(piece.text)
    states = {code for one in here for code in known.states_of(one)}
    told = within or (states.pop() if len(states) == 1 else "")
    zips = frozenset[int]().union(*(known.within(one, within) for one in here))
    return SaidPlace(f"{here[0].name}, {told}" if told else here[0].name, zips)


def _titled(plain: str) -> str:
    return " ".join(word if word == "of" else word.capitalize() for word in plain.split())
