"""How far a number or link can be relied on today, in this shelter."""

from enum import Enum, auto

from kiosk.guide.hotline import Confidence, Hotline
from kiosk.guide.resource import Resource


class Standing(Enum):
    """What the page says beside the date."""

    CONFIRMED = auto()
    """Staff of this shelter reached it, on a date."""

    READ = auto()
    """Read in two sources that agree; nobody here has tried it."""

    ASK = auto()
    """Read in one source only, or in sources without a date: ask staff to confirm it."""


def standing(entry: Hotline | Resource) -> Standing:
    """Tell how far ``entry`` can be relied on.

    What nobody here confirmed and has confidence C is never shown at all; asked about, it is ASK.
    """
    if entry.confirmed_on is not None:
        return Standing.CONFIRMED
    return Standing.READ if sureness(entry) == "A" else Standing.ASK


def sureness(entry: Hotline | Resource) -> Confidence:
    """Return the confidence to tell people: what gives no date is never surer than B."""
    return "B" if entry.confidence == "A" and entry.source_checked_on is None else entry.confidence


def is_held_back(entry: Hotline | Resource) -> bool:
    """Say whether visitors must not see it until staff have confirmed it (confidence C)."""
    return entry.confidence == "C" and entry.confirmed_on is None
