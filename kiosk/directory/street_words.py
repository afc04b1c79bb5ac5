"""Places told in running text: a street and number, a corner, "near the library". Staff decide what they mean."""

import re

# Nobody writes the first of anything but streets; the others are everyday words unless written large.
_SURE = "street st avenue ave boulevard blvd road rd parkway pkwy highway hwy turnpike alley".split()
_LARGE = "Drive Dr Lane Ln Court Ct Place Pl Way Circle Cir Terrace Ter Trail Trl Square Sq Plaza Pike Loop Route Rte"
_KIND = rf"(?:(?i:{'|'.join(_SURE)})|{'|'.join(_LARGE.split())})\b"
_TELLS_A_PLACE = re.compile(
    rf"\b\d{{1,6}}[A-Za-z]?(?:-\w{{1,4}})?,?\s+(?:[\w.'’-]+\s+){{1,5}}?{_KIND}\.?"  # 12 N. Martin Luther King Blvd
    rf"|\b\d{{1,3}}(?i:st|nd|rd|th)\s+{_KIND}\.?"  # 5th Avenue
    rf"|\b[A-Z][\w'’]+\s+{_KIND}\.?\s+(?:and|&|at)\s+[A-Z]\w+"  # Oak Street and Main
    r"|\b(?:(?i:corner of|intersection of|cross streets?|across (?:the street )?from|next door to|next to the"
    r"|behind the|in front of the|near the|close to the|opposite the|located (?:at|on|near|behind))"
    r"|[Nn]ear [A-Z0-9])[^.;]{0,40}"
    r"|-?\d{1,3}\.\d{4,}\s*[,;/ ]\s*-?\d{1,3}\.\d{4,}"  # coordinates
)
_MAY_TELL = re.compile(r"[0-9&]|\s(?:and|at)\s+[A-Z]")
_MAY_TELL_WORDS = "corner cross near next behind front close opposite located".split()
_NO_HOUSE = re.compile(r"\b\d{1,3}(?::\d\d)?\s*(?:am|pm|a\.m|p\.m|hours?|hrs?|days?|years?|minutes?)\b", re.IGNORECASE)


def street_told(text: str) -> str:
    """Return the first piece of a text that reads like a street or tells where a place is, or "".

    It is a hint for people and errs both ways: an address is kept from visitors by withholding it, not by this.
    """
    if not _MAY_TELL.search(text):  # nearly always, and quick
        lower = text.lower()
        if not any(word in lower for word in _MAY_TELL_WORDS):
            return ""
    for match in _TELLS_A_PLACE.finditer(_NO_HOUSE.sub(lambda found: "_" * len(found[0]), text)):
        return " ".join(text[match.start() : match.end()].split())
    return ""
