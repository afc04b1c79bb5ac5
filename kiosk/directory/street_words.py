"""Places told in running text: a street and number, a corner, "near the library". Staff decide what they mean."""

import re
import unicodedata
from collections.abc import Iterator

# Nobody writes the first of anything but streets; the others are everyday words unless written large.
_SURE = "street st avenue ave boulevard blvd road rd parkway pkwy highway hwy turnpike alley".split()
_LARGE = "Drive Dr Lane Ln Court Ct Place Pl Way Circle Cir Terrace Ter Trail Trl Square Sq Plaza Pike Loop Route Rte"
_KIND = rf"(?:(?i:{'|'.join(_SURE)})|{'|'.join(_LARGE.split())})\b"
_ALONE = (
    rf"\b\d{{1,3}}(?i:st|nd|rd|th)\s+{_KIND}\.?"  # 5th Avenue
    r"|\b(?:(?i:route|rte|rt|highway|hwy|(?:county|state) road)\.?|I-)\s?\d{1,4}\b"  # Route 23
    r"|\b(?:(?i:calle|avenida|carretera)|Av\.)\s+(?:[A-Z0-9]|(?i:de |la |el |los |las ))[\w'’-]*"  # Calle Mayor
)
_TELLS_A_PLACE = re.compile(
    rf"\b\d{{1,6}}[A-Za-z]?(?:-\w{{1,4}})?,?\s+(?:[\w.'’-]+\s+){{1,5}}?{_KIND}\.?"  # 12 N. Martin Luther King Blvd
    rf"|{_ALONE}"
    rf"|\b[A-Z][\w'’]+\s+{_KIND}\.?\s+(?:and|&|at)\s+[A-Z]\w+"  # Oak Street and Main
    r"|\b(?:(?i:corner of|corner from|intersection of|cross streets?|across (?:the (?:street|road|hall) )?from"
    r"|next door to|next to the|behind the|in front of|near the|near to the|close to|opposite the|beside the"
    r"|down the (?:street|road|block)|blocks? (?:from|off|past|north|south|east|west)|located (?:at|on|near|behind)"
    r"|(?:exit|mile marker) \d"
    r"|cerca de|detr[aá]s de|atrás de|enfrente de|al lado de|esquina (?:de|con)"
    r"|a la vuelta de)|[Nn]ear [A-Z0-9])[^.;]{0,40}"
    r"|-?\d{1,3}\.\d{4,}\s*[,;/ ]\s*-?\d{1,3}\.\d{4,}"  # coordinates
)
_STREET_ALONE = re.compile(_ALONE)
# With an accent's letter left out, as they are looked for.
_HINTS = frozenset(
    b"corner intersection cross across next behind near close opposite beside front down block blocks located exit mile"
    b" cerca detras detr atr enfrente lado esquina vuelta calle avenida carretera av i rt".split()
)
_KINDS = frozenset(" ".join((*_SURE, _LARGE)).lower().encode().split())
_NUMBER_OR_CORNER = re.compile(r"\d|\s(?:and|&|at)\s+[A-Z]")
_LETTERS = bytes(letter if chr(letter).isalnum() and letter < 128 else 32 for letter in range(256)).lower()
_MAY_BE_COORDINATES = re.compile(r"\.\d{4}")
_NO_HOUSE = re.compile(r"\b\d{1,3}(?::\d\d)?\s*(?:am|pm|a\.m|p\.m|hours?|hrs?|days?|years?|minutes?)\b", re.IGNORECASE)


def may_tell(text: str) -> bool:
    """Say quickly whether a text, or one of several put together, may tell a place; nearly always it does not."""
    plain = text if text.isascii() else text.casefold()
    words = plain.encode("ascii", "replace").translate(_LETTERS).split()
    if not _HINTS.isdisjoint(words) or ("." in text and _MAY_BE_COORDINATES.search(text) is not None):
        return True
    return not _KINDS.isdisjoint(words) and _NUMBER_OR_CORNER.search(text) is not None


def places_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return where in a text pieces stand that read like a street or tell where a place is: start and end of each.

    It is a hint for people and errs both ways: an address is kept from visitors by withholding it, not by this.
    """
    if not text.isascii():
        seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
        if len(seen) < len(text):  # a sign that nobody sees stands between: then it is all of the text
            return ((0, len(text)),) if places_in(seen) else ()
    if not may_tell(text):
        return ()
    blind = _NO_HOUSE.sub(lambda found: "_" * len(found[0]), text)
    return tuple((match.start(), match.end()) for match in _TELLS_A_PLACE.finditer(blind))


def pieces_told(text: str) -> Iterator[str]:
    """Yield the pieces of a text that read like a place, with single blanks."""
    for start, end in places_in(text):
        yield " ".join(text[start:end].split())


def is_street_alone(piece: str) -> bool:
    """Say whether a piece names a street without a house or a corner (``5th Avenue``, ``Route 23``)."""
    return _STREET_ALONE.fullmatch(piece) is not None
