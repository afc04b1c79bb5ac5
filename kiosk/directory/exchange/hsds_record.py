"""One service of HSDS, with all that belongs to it, as a provider.

The record has the shape of a "full service" of HSDS 3.x; words of 1.1 are understood beside those of 3.x.

Source: https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html
"""

import uuid
from collections.abc import Iterator, Mapping

from kiosk.directory.exchange.book import ReadRow
from kiosk.directory.exchange.cell_values import is_inactive, without_apostrophe
from kiosk.directory.exchange.columns import Field, PhoneField
from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.exchange.own_attributes import CONFIRMED_BY, MEANING, OPENING_HOURS, PLACE_DECISIONS, STAFF_NOTE
from kiosk.directory.exchange.row_draft import LONGEST_CELL, RowDraft
from kiosk.directory.exchange.weekly_schedule import WeeklySchedule, weekly_hours
from kiosk.directory.plain_words import safe_text

Record = Mapping[str, object]

_TEXTS: dict[str, Field] = {
    "alternate_name": "alternate_name",
    "description": "description",
    "eligibility_description": "eligibility_description",
    "application_process": "application_process",
    "interpretation_services": "interpretation_services",
    "fees_description": "fees_description",
    "assured_date": "confirmed_on",
    "url": "url",
    "email": "email",
}
# What each part is called, the field its texts are for, and which of its texts: the first that is there.
_PARTS: tuple[tuple[str, Field, tuple[str, ...]], ...] = (
    ("languages", "languages", ("name", "language", "code")),
    ("service_areas", "service_area", ("name", "service_area", "description")),
    ("eligibility", "eligibility_description", ("eligibility",)),
    ("accessibility", "accessibility", ("description", "accessibility", "details")),
)
_LISTS = ("languages", "service_area")
_KINDS: dict[str, PhoneField] = {
    "text": "text",
    "sms": "text",
    "video": "video",
    "textphone": "textphone",
    "tty": "textphone",
    "hotline": "hotline",
    "crisis": "hotline",
}
_NO_PHONES = frozenset(("fax", "pager"))
_PLACE = ("address_1", "address_2", "city", "state_province", "postal_code")
_UNNOTED = frozenset(
    "id name status fees last_modified taxonomy_ids metadata organization taxonomy_detail service_at_locations phones"
    " schedules attributes contacts assurer_email service_taxonomy website".split()
)


def read_service(sheet: str, row: int, service: Record) -> ReadRow:
    """Turn a service into a provider; its address is withheld, and what has no field goes to the staff note.

    Args:
        sheet: Where the record stands, for remarks (``services.csv``).
        row: Its number there.
        service: The record with its parts.
    """
    name = _text(service, "name")
    draft = RowDraft(row)
    if refusal := draft.refusal("name", name):
        return sheet, row, None, (refusal,)
    if is_inactive(_text(service, "status")):
        return sheet, row, None, (RowRemark(row, "status", "inactive"),)
    if any(isinstance(text, str) and len(text) > LONGEST_CELL for text in service.values()):
        return sheet, row, None, (RowRemark(row, "", "cell-long"),)
    organization = _part(service, "organization")
    if whose := _text(organization, "name"):
        draft.take("organization", "organization", whose)
    _take_texts(draft, service, organization)
    places = [_part(at, "location") for at in _parts(service, "service_at_locations")]
    for holder in (service, *places):
        _take_parts(draft, holder)
    for needed in dict.fromkeys(_needs(service)):
        draft.take("taxonomy_term", "needs", needed)
    _take_phones(draft, service, organization, places)
    _take_hours(draft, service, places)
    _take_place(draft, places)
    _take_rest(draft, service, places)
    _take_own(draft, service)
    key = _uuid(_text(service, "id")) or str(uuid.uuid4())
    return sheet, row, draft.provider(key, name, is_standard=True), tuple(draft.remarks)


def _take_texts(draft: RowDraft, service: Record, organization: Record) -> None:
    for key, field in _TEXTS.items():
        if value := _text(service, key):
            draft.take(key, field, value)
    if "fees_description" not in draft.texts and (fees := _text(service, "fees")):
        draft.take("fees", "fees_description", fees)
    # What the service does not tell of itself, its organization does.
    for field, keys in (("email", ("email",)), ("url", ("website", "url"))):
        value = next(filter(None, (_text(organization, key) for key in keys)), "")
        if value and field not in draft.texts:
            draft.take(keys[0], "email" if field == "email" else "url", value)


def _take_parts(draft: RowDraft, holder: Record) -> None:
    for name, field, keys in _PARTS:
        values = (next(filter(None, (_text(part, key) for key in keys)), "") for part in _parts(holder, name))
        for value in dict.fromkeys(filter(None, values)):
            known = draft.text(field)
            if value != known and value not in (known.split("; ") if field in _LISTS else known):
                draft.take(name, field, value)


def _needs(service: Record) -> Iterator[str]:
    for attribute in _parts(service, "attributes"):
        term = _text(_part(attribute, "taxonomy_term"), "name")
        if term and _text(attribute, "link_type") not in MEANING:
            yield term
    for taxonomy in _parts(service, "service_taxonomy"):
        if term := _text(_part(taxonomy, "taxonomy"), "name") or _text(taxonomy, "taxonomy_detail"):
            yield term


def _take_phones(draft: RowDraft, service: Record, organization: Record, places: list[Record]) -> None:
    """Take the numbers of the service, of its places, of people to talk to, and of its organization, once each."""
    at_places = _parts(service, "service_at_locations")
    holders = [service, *at_places, *places]
    holders += [contact for holder in holders for contact in _parts(holder, "contacts")]
    seen: set[tuple[str, str, str]] = set()
    for holder in (*holders, organization, *_parts(organization, "contacts")):
        for phone in _parts(holder, "phones"):
            number, extension, kind = (_text(phone, key) for key in ("number", "extension", "type"))
            number = number.strip('"')
            if not number or (number, extension, kind) in seen:
                continue
            seen.add((number, extension, kind))
            written = f"{number} ext. {extension}" if extension.isdigit() else number
            about = _text(phone, "description")
            if kind.lower() in _NO_PHONES:
                draft.keep_aside(kind, " ".join(filter(None, (written, about))))
            else:
                # HSDS has no word for a hotline: what it is stands in the description.
                draft.take_numbers(f"phone {kind}".strip(), written, _KINDS.get(kind.lower(), "voice"), about)


def _take_hours(draft: RowDraft, service: Record, places: list[Record]) -> None:
    own = _own_value(service, OPENING_HOURS)
    holders = (service, *_parts(service, "service_at_locations"), *places)
    schedules = [schedule for holder in holders for schedule in _parts(holder, "schedules")]
    told = dict.fromkeys(filter(None, (_text(schedule, "description") for schedule in schedules)))
    for text in told:
        if text != own:  # our own exports say it in both places where staff wrote no words beside it
            draft.take("schedule", "schedule", text)
    weekly = [_weekly(schedule) for schedule in schedules]
    certain = [one for one in weekly if one is not None]
    if own:
        draft.take("opening_hours", "opening_hours", own)
    elif len(certain) == len(weekly) and (hours := weekly_hours(certain)):
        draft.texts["opening_hours"] = hours
        return
    for schedule, one in zip(schedules, weekly, strict=True):
        if not _text(schedule, "description") and (one is None or not own):
            draft.keep_aside("schedule", _flat(schedule))


def _weekly(schedule: Record) -> WeeklySchedule | None:
    """Read a rule such as "every week on MO,TU from 9 to 5"; None where it is anything else."""
    one = WeeklySchedule(*(_text(schedule, key) for key in ("byday", "opens_at", "closes_at")))
    is_plain = _text(schedule, "freq").upper() in ("", "WEEKLY") and _text(schedule, "interval") in ("", "1")
    limits = ("valid_from", "valid_to", "until", "count", "byweekno", "bymonthday", "byyearday")
    is_always = not any(_text(schedule, limit) for limit in limits)
    return one if is_plain and is_always and weekly_hours((one,)) else None


def _take_own(draft: RowDraft, service: Record) -> None:
    """Put back what our own exports carry along; see ``own_attributes``."""
    if by := _own_value(service, CONFIRMED_BY):
        draft.take("confirmed_by", "confirmed_by", by)
    if decisions := _own_value(service, PLACE_DECISIONS):
        draft.take("place_decisions", "place_decisions", decisions)
    if note := _own_value(service, STAFF_NOTE):
        draft.take("staff_note", "staff_note", note)


def _own_value(service: Record, kind: str) -> str:
    """The value of one of our own attributes, its lines kept; "" where there is none."""
    for attribute in _parts(service, "attributes"):
        if _text(attribute, "link_type") == kind:
            lines = _written(attribute.get("value")).split("\n")
            return without_apostrophe("\n".join(map(safe_text, lines)).strip("\n"))
    return ""


def _take_place(draft: RowDraft, places: list[Record]) -> None:
    """Take the first address; others go to the staff note, where they stay withheld too."""
    taken = False
    for place in places:
        addresses = _parts(place, "addresses")
        addresses.sort(key=lambda address: _text(address, "address_type") == "postal")
        for address in addresses:
            if taken:
                draft.keep_aside("address", _flat(address))
                continue
            taken = True
            for key in _PLACE:
                if (value := _text(address, key)) != "-" and value:  # a dash stands where HSDS wants a text
                    draft.take(key, key, value)  # type: ignore[arg-type]  # HSDS and we call them the same
        for key in ("latitude", "longitude", "transportation"):
            if value := _text(place, key):
                draft.take(key, key, value)  # type: ignore[arg-type]


def _take_rest(draft: RowDraft, service: Record, places: list[Record]) -> None:
    """Keep for staff what has no field of ours: who to talk to, documents to bring, waiting time."""
    notes: dict[tuple[str, str], None] = {}
    parts = {name for name, _, _ in _PARTS}
    for key, value in service.items():
        if key not in _UNNOTED and key not in _TEXTS and key not in parts and not key.endswith("_id"):
            notes.update(((key, flat), None) for flat in _each_flat(value))
    for place in places:
        notes.update({(f"location {key}", _text(place, key)): None for key in ("name", "description")})
    for holder in (service, *_parts(service, "service_at_locations"), *places):
        notes.update({("contact", _flat(contact)): None for contact in _parts(holder, "contacts")})
    for heading, text in notes:
        if text:
            draft.keep_aside(heading, text)


def _each_flat(value: object) -> list[str]:
    if isinstance(value, list):
        return [flat for one in value for flat in _each_flat(one)]
    return [_flat(value) if isinstance(value, Mapping) else safe_text(_written(value))]


def _flat(record: Record) -> str:
    """Put the texts of a record into one line, without ids and parts."""
    texts = (_text(record, key) for key in record if key != "id" and not key.endswith("_id"))
    return ", ".join(filter(None, texts))[:LONGEST_CELL]


def _text(record: Record, key: str) -> str:
    return without_apostrophe(safe_text(_written(record.get(key))))


def _written(value: object) -> str:
    if value is None or isinstance(value, Mapping | list):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _part(record: Record, key: str) -> Record:
    part = record.get(key)
    return part if isinstance(part, Mapping) else {}


def _parts(record: Record, key: str) -> list[Record]:
    parts = record.get(key)
    return [part for part in parts if isinstance(part, Mapping)] if isinstance(parts, list) else []


def _uuid(text: str) -> str:
    try:
        return str(uuid.UUID(text)) if len(text) == 36 else ""
    except ValueError:
        return ""
