"""``pack.toml``: what the pack is called, and which languages it is meant to have."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.limits import Limits

LEAST_DAYS, MOST_DAYS = 7, 730


@dataclass(frozen=True, slots=True)
class PackFacts:
    """Name, version and day of the pack, and its languages in the order to offer them."""

    name: str = ""
    version: str = ""
    released_on: date | None = None
    languages: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)


def read_pack_facts(source: TextFile) -> Parsed[PackFacts]:
    """Read the file."""
    root = read_fields(source)
    facts = PackFacts(
        name=root.text("name"),
        version=root.text("version"),
        released_on=root.day("released_on"),
        languages=root.texts("languages"),
        limits=_limits(root.table("limits")),
    )
    root.finish()
    return Parsed(facts if root.is_usable else None, root.faults)


def _limits(fields: Fields | None) -> Limits:
    usual = Limits()
    if fields is None:
        return usual
    limits = Limits(
        _days(fields, "hotlines_days", usual.hotlines_days),
        _days(fields, "resources_days", usual.resources_days),
        _days(fields, "topics_days", usual.topics_days),
    )
    fields.finish()
    return limits


def _days(fields: Fields, key: str, usual: int) -> int:
    """Read a number of days; where it is missing or makes no sense the usual one holds."""
    days = fields.whole(key, needed=False)
    if days and not LEAST_DAYS <= days <= MOST_DAYS:
        fields.wrong("days-refused", key, low=LEAST_DAYS, high=MOST_DAYS)
    return days if LEAST_DAYS <= days <= MOST_DAYS else usual
