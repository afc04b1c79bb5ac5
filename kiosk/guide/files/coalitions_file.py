"""``coalitions.toml``: each state's coalitions, with where their numbers were read."""

from collections.abc import Mapping
from typing import Literal

from kiosk.directory.phone import shown_number
from kiosk.guide.files.entries import read_facts
from kiosk.guide.files.fields import Fields
from kiosk.guide.files.hotlines_file import CONFIDENCES
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.resource import Coalition
from kiosk.settings import STATES

_KINDS: tuple[Literal["dv", "dual", "sa", "tribal"], ...] = ("dv", "dual", "sa", "tribal")


def read_coalitions(source: TextFile) -> Parsed[Mapping[str, Coalition]]:
    """Read all coalitions by key, in file order; of two with one key the first counts."""
    return read_facts(source, "coalition", _coalition)


def usual_key(state: str, kind: str) -> str:
    """Return the key of a coalition that gives none, such as ``oh-dv``: it stays the same wherever it stands."""
    return f"{state}-{kind}".lower()


def _coalition(fields: Fields) -> Coalition:
    fields.texts("sources")  # Addresses that staff can look up; no visitor sees them.
    state, kind = fields.choice("state", tuple(sorted(STATES))), fields.choice("kind", _KINDS)
    return Coalition(
        key=fields.text("key", needed=False) or usual_key(state, kind),
        state=state,
        kind=kind,
        name=fields.text("name"),
        phone=shown_number(fields.number("phone")),
        hotline=shown_number(fields.number("hotline")),
        website=fields.address("website"),
        languages=fields.texts("languages"),
        confidence=fields.choice("confidence", CONFIDENCES),
        source_checked_on=fields.checked("source_date", needed=False),
        source=fields.text("source"),
    )
