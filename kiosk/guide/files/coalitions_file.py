"""``coalitions.toml``: each state's coalitions, with where their numbers were read."""

from typing import Literal

from kiosk.directory.phone import shown_number
from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.hotlines_file import CONFIDENCES
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.resource import Coalition
from kiosk.settings import STATES

_KINDS: tuple[Literal["dv", "dual", "sa", "tribal"], ...] = ("dv", "dual", "sa", "tribal")


def read_coalitions(source: TextFile) -> Parsed[tuple[Coalition, ...]]:
    """Read all coalitions in file order."""
    root = read_fields(source)
    found: list[Coalition] = []
    for fields in root.tables("coalition") if root.is_usable else ():
        coalition = _coalition(fields)
        fields.finish()
        if fields.is_usable:
            found.append(coalition)
    root.finish()
    return Parsed(tuple(found) or None, root.faults)


def _coalition(fields: Fields) -> Coalition:
    fields.texts("sources")  # Addresses that staff can look up; no visitor sees them.
    return Coalition(
        state=fields.choice("state", tuple(sorted(STATES))),
        kind=fields.choice("kind", _KINDS),
        name=fields.text("name"),
        phone=shown_number(fields.number("phone")),
        hotline=shown_number(fields.number("hotline")),
        website=fields.address("website"),
        languages=fields.texts("languages"),
        confidence=fields.choice("confidence", CONFIDENCES),
        source_checked_on=fields.checked("source_date", needed=False),
        source=fields.text("source"),
    )
