"""``<lang>/language.toml``: who looked over the words of a language, and what they should not say."""

from dataclasses import dataclass
from datetime import date

from kiosk.guide.files.fields import read_fields
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile

LANGUAGE = "language.toml"


@dataclass(frozen=True, slots=True)
class AboutLanguage:
    """What is known of a language.

    Attributes:
        reviewed_by: The advocate who reviewed it, "" for nobody.
        reviewed_on: The day, None where it is not told.
        avoid: Phrases that blame, order or promise; `kiosk content check` looks for them.
    """

    reviewed_by: str = ""
    reviewed_on: date | None = None
    avoid: tuple[str, ...] = ()


def read_about(overlay: Overlay, language: str) -> AboutLanguage:
    """Read the file; without it nobody reviewed the language."""
    return overlay.read(f"{language}/{LANGUAGE}", _about, needed=False) or AboutLanguage()


def _about(source: TextFile) -> Parsed[AboutLanguage]:
    root = read_fields(source)
    about = AboutLanguage(
        root.text("reviewed_by", needed=False), root.day("reviewed_on", needed=False), root.texts("avoid")
    )
    root.finish()
    return Parsed(about if root.is_usable else None, root.faults)
