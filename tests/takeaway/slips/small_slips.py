"""Words and things that slips are made of in tests; nobody's numbers."""

from functools import cache
from pathlib import Path

from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.pack import LanguagePack
from kiosk.guide.words import Wording
from kiosk.takeaway.slip import Words
from kiosk.takeaway.slips.slip_source import Carried, SlipSource

CONTENT = Path(__file__).parents[3] / "content"

LANGUAGES = ("en", "es")


@cache
def language(code: str = "en") -> LanguagePack:
    """The pack that ships, in one language."""
    return load_pack((CONTENT,), Confirmations()).pack.languages[code]


def words(code: str = "en") -> Wording:
    return language(code).wording


LINE = Carried(
    "Sure Line",
    numbers=(("", "1-202-555-0142"), ("Text", "START to 88788")),
    details=(Words("Any time."),),
    payload="https://example.org/help",
    shown="example.org/help",
    checked="September 14, 2026",
)
OFFICE = Carried(
    "Example Legal Aid",
    numbers=(("", "1-202-555-0199, ext. 12"),),
    address="12 Main Street, Columbus, OH 43215",
    checked="August 1, 2026",
)
PAGE = Carried("A Page", details=(Words("What it is."),), payload="https://example.com/a", shown="example.com/a")
ORDER = Carried(
    "About an order",
    numbers=(("", "1-202-555-0142"),),
    details=(Words("What a court can do."),),
    payload="https://example.net/law",
    shown="example.net/law",
    checked="September 14, 2026",
    is_law=True,
    whose="Sure Line",
)


def source(*items: Carried, code: str = "en") -> SlipSource:
    return SlipSource(words(code), items)
