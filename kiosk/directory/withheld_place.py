"""What gives a withheld address away in a text: its house, its street, its coordinates, how to get there, a map.

It goes by words: neither capitals, accents, signs nor abbreviations (``N. Oak Street``, ``north oak st``) matter.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.directory.plain_words import words_of
from kiosk.directory.provider import Address


class Sign(NamedTuple):
    """A piece of a text in its plain form.

    Attributes:
        first: How its first word is always written in small ASCII letters; "" when there are several ways.
        plain: The piece; a blank before or after it is the edge of a word.
        is_street: It names no house, but the street alone.
    """

    first: str
    plain: str
    is_street: bool = False


Signs = tuple[Sign, ...]
_SHORT = dict(
    pair.split("=")
    for pair in (
        "street=st avenue=ave av=ave boulevard=blvd road=rd parkway=pkwy highway=hwy turnpike=tpke alley=aly"
        " drive=dr lane=ln court=ct place=pl circle=cir terrace=ter trail=trl square=sq route=rte plaza=plz"
        " first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th seventh=7th eighth=8th ninth=9th tenth=10th"
    ).split()
)
_WAYS = frozenset(_SHORT.values())
_KINDS = frozenset("st ave blvd rd pkwy hwy tpke aly dr ln ct pl cir ter trl sq rte plz way pike loop".split())
_DIRECTIONS = frozenset("n s e w ne nw se sw north south east west northeast northwest southeast southwest".split())
_FARTHEST_KIND = 5
_COORDINATES = re.compile(r"-?\d{1,3}\.\d{3,}\s*°?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}", re.IGNORECASE)
_DEGREES = re.compile(r"\d\s*°\s*\d{1,2}(?:\.\d+)?\s*['′’]")  # 39°57'42"N
# A plus code holds a digit somewhere: words joined by a plus sign do not.
_PLUS_CODE = re.compile(r"\b(?=[A-Z+]*\d)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b", re.IGNORECASE)
_THREE_WORDS = re.compile(r"(?<![:/])///\s?\w+\.\w+\.\w+")
_MAY_BE_COORDINATES = re.compile(r"\.\d{3}")
_MAPS = re.compile(
    r"goo\.gl/maps|maps\.app\.goo|google\.\w+/maps|maps\.google\.|maps\.apple\.|openstreetmap\.org|osm\.org"
    r"|bing\.com/maps|what3words\.com|w3w\.co|waze\.com|plus\.codes"
)
_LINK = re.compile(rf"\S*(?:{_MAPS.pattern})\S*", re.IGNORECASE)
_MAY_BE_MAPS = ("map", "osm.org", "w3w", "what3", "waze", "plus.codes")


def signs_of(address: Address) -> Signs:
    """Return what no visitor may read as long as this address is withheld."""
    found = [sign for degrees in (address.latitude, address.longitude) if degrees for sign in _of_degrees(degrees)]
    for line in (address.address_1, *address.address_2.split(";")):
        if line:
            found += _of_line(_street_words(line))
    for sentence in re.split("[.;]", address.transportation) if address.transportation else ():
        words = _street_words(sentence)
        if len(words) > 2:
            found.append(_sign(f" {' '.join(words)} "))
    return tuple(found)


def tells(text: str, signs: Signs) -> bool:
    """Say whether one of the signs is in a text."""
    if not signs or not text:
        return False
    # Nearly always not even the first word of a sign is in it, which is quick to see.
    letters = text.lower()
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    signs = tuple([sign for sign in signs if sign.first in letters])
    if not signs:
        return False
    written = f" {' '.join(_street_words(text))} "
    joined = written.replace(" ", "")  # as in 12oak@example.org
    return any(
        sign.plain in written or (sign.plain[0] != " " and sign.plain.replace(" ", "") in joined) for sign in signs
    )


def tells_a_map(text: str) -> bool:
    """Say whether a text holds coordinates or leads to a map."""
    if ("+" in text and _PLUS_CODE.search(text)) or ("°" in text and _DEGREES.search(text)):
        return True
    if "." not in text:
        return False
    if "///" in text and _THREE_WORDS.search(text):
        return True
    lower = text.lower()
    for part in _MAY_BE_MAPS:
        if part in lower and _MAPS.search(lower):
            return True
    return _MAY_BE_COORDINATES.search(text) is not None and _COORDINATES.search(text) is not None


def maps_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return where in a text coordinates and links to maps stand: start and end of each, in no order."""
    if not tells_a_map(text):
        return ()
    ways = (_PLUS_CODE, _DEGREES, _THREE_WORDS, _LINK, _COORDINATES)
    return tuple(match.span() for way in ways for match in way.finditer(text)) or ((0, len(text)),)


def _sign(plain: str, is_street: bool = False) -> Sign:
    first = plain.split(maxsplit=1)[0]
    has_ways = first in _WAYS or not first.isascii()  # "5th" may be written out
    return Sign("" if has_ways else first, plain, is_street)


def _street_words(text: str) -> list[str]:
    """Words in one spelling, without directions (``12 N. Oak Street`` becomes 12, oak, st)."""
    if not text:
        return []
    if not text.isascii():
        text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    if "%20" in text:
        text = text.replace("%20", " ")  # as a link writes a blank
    words = [_SHORT.get(word, word) for word in words_of(text)]
    if _DIRECTIONS.isdisjoint(words):
        return words
    after = (*words[1:], "st")  # the last one is no street's beginning
    return [word for word, then in zip(words, after, strict=True) if word not in _DIRECTIONS or then in _KINDS]


def _of_line(words: list[str]) -> Iterator[Sign]:
    """House and street (``12 oak``), and the street alone (``oak st``); without a house all of the line."""
    has_house = False
    for place, word in enumerate(words):
        if not word[0].isdigit():
            continue
        street = place + 1
        while street < len(words) and words[street].isdigit():
            street += 1
        if street == len(words):
            continue
        has_house = True
        end = street + (2 if len(words[street]) < 3 else 1)
        yield _sign(" ".join((word, *words[street:end])))
        for kind in range(street + 1, min(street + 1 + _FARTHEST_KIND, len(words))):
            if words[kind] in _KINDS:
                yield _sign(f" {words[kind - 1]} {words[kind]} ", is_street=True)
                break
    if not has_house and len(words) > 1:
        yield _sign(" ".join(words))


def _of_degrees(text: str) -> Iterator[Sign]:
    """A coordinate to a hundred metres, cut off and rounded; one of a whole county gives nothing away."""
    whole, _, decimals = text.strip().lstrip("+-").partition(".")
    if not whole.isdecimal() or not decimals.isdecimal() or len(decimals) < 3:
        return
    yield Sign(whole, f" {whole} {decimals[:3]}")
    rounded = f" {abs(float(text)):.3f}".replace(".", " ")
    if not rounded.endswith(decimals[:3]):
        yield _sign(rounded)
