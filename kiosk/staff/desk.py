"""What every screen of staff is given: where things are, the words, the day, and who works here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.guide.words import Wording


@dataclass(frozen=True, slots=True)
class Desk:
    """One member of staff at work.

    Attributes:
        home: The kiosk's home folder.
        words: The words of the screens.
        today: Returns the day it is, in the kiosk's time zone.
        initials: Under whose name changes are kept, such as ``AB``.
    """

    home: Path
    words: Wording
    today: Callable[[], date]
    initials: str
