"""The kiosk's own words, for the programs that it is compared with."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.places import places
from kiosk.guide.pack import LanguagePack

_ENTRIES = ("now", "steps", "hotlines", "local", "court", "phone", "log", "list")


@dataclass(frozen=True, slots=True)
class HomeText:
    """What home says; ``choices`` with what stands at the right of each."""

    title: str
    leave: str
    promise: str
    choices: tuple[tuple[str, str], ...]
    urgent: str
    keys: str


def english() -> LanguagePack:
    """Return the English pack that ships with the kiosk."""
    return load_pack(places(Path("/nonexistent")), Confirmations()).pack.languages["en"]


def home_text() -> HomeText:
    """Return what home says in English."""
    words = english().wording
    choices = [
        (f"{number}  {words(f'home-{entry}')}", words(f"home-{entry}.aside", count=0))
        for number, entry in enumerate(_ENTRIES, 1)
    ]
    hints = ("hint-choose", "hint-open", "hint-jump", "hint-escape-leaves")
    return HomeText(
        title=words("home-title"),
        leave=f"✕ {words('leave-word')} F12",
        promise=words("home-promise"),
        choices=(*choices, (f"0  {words('home-about')}", "")),
        urgent=f"{words('danger-line')}   {words('staff-line')}",
        keys="   ".join(words(hint) for hint in hints),
    )
