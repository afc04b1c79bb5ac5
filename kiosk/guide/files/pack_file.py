"""``pack.toml``: what the pack is called, and which languages it is meant to have."""

from dataclasses import dataclass
from datetime import date

from kiosk.guide.files.fields import read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile


@dataclass(frozen=True, slots=True)
class PackFacts:
    """Name, version and day of the pack, and its languages in the order to offer them."""

    name: str = ""
    version: str = ""
    released_on: date | None = None
    languages: tuple[str, ...] = ()


def read_pack_facts(source: TextFile) -> Parsed[PackFacts]:
    """Read the file."""
    root = read_fields(source)
    facts = PackFacts(root.text("name"), root.text("version"), root.day("released_on"), root.texts("languages"))
    root.finish()
    return Parsed(facts if root.is_usable else None, root.faults)
