"""A provider being put together from one row or record of a file: each value goes to its place or to the staff note."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from kiosk.directory.contact_text import is_email, whole_url
from kiosk.directory.exchange.cell_values import languages, read_date, terms, truth
from kiosk.directory.exchange.columns import Field, PhoneField, TextField
from kiosk.directory.exchange.decisions_text import read_decisions
from kiosk.directory.exchange.import_report import RefusalReason, RemarkReason, RowRemark
from kiosk.directory.exchange.own_attributes import HOURS_UNKNOWN
from kiosk.directory.hours.certain_hours import certain_hours
from kiosk.directory.phone import PhoneNumber, is_dialable
from kiosk.directory.phone_lines import phone_lines, read_phone_lines
from kiosk.directory.plain_words import plain_name, plain_words
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.read_phones import read_numbers
from kiosk.directory.told_places import with_decisions_kept
from kiosk.problem import KioskError

LONGEST_CELL = 5_000
_LONGEST_NAME = 200
ORDER: tuple[PhoneField, ...] = ("hotline", "voice", "text", "textphone", "video")
"""Kinds of phones, in the order to call them."""
_PHONES: frozenset[Field] = frozenset(ORDER)
_ONE_VALUE: frozenset[Field] = frozenset(
    (
        "id",
        "name",
        "organization",
        "email",
        "url",
        "latitude",
        "longitude",
        "confirmed_on",
        "confirmed_by",
        "place_decisions",
    )
)
_PARTS: tuple[TextField, ...] = (
    "address_1",
    "address_2",
    "city",
    "state_province",
    "postal_code",
    "latitude",
    "longitude",
    "transportation",
)
_PARTS_SET = frozenset(_PARTS)
_AS_TAKEN: frozenset[Field] = frozenset(
    (
        *("alternate_name", "description", "eligibility_description", "application_process", "email"),
        *("interpretation_services", "service_area", "schedule", "fees_description", "accessibility"),
    )
)
PLAIN: frozenset[Field] = frozenset(
    (
        *("name", "organization", "alternate_name", "description", "eligibility_description", "application_process"),
        *("needs", "languages", "interpretation_services", "service_area", "schedule", "fees_description"),
        *_PARTS,
    )
)
"""Fields whose first value is taken as it is."""
_ADDRESS: frozenset[Field] = frozenset(("address_1", "city", "state_province", "postal_code"))


@dataclass(slots=True)
class RowDraft:
    """What is known so far of one row.

    Attributes:
        row: Its number as people count it in the file.
        phones: Numbers taken so far.
        remarks: What to tell about values that were taken otherwise than a person may expect.
    """

    row: int
    texts: dict[Field, str] = field(default_factory=dict)
    phones: list[Phone] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    remarks: list[RowRemark] = field(default_factory=list)
    _note: list[str] = field(default_factory=list)
    _confirmed_on: date | None = None

    def text(self, name: Field) -> str:
        """What was taken for a field, or ""."""
        return self.texts.get(name, "")

    def keep_aside(self, heading: str, value: str, reason: RemarkReason | None = None) -> None:
        """Put a value into the staff note, under its heading."""
        self._note.append(f"{heading}: {value}" if heading else value)
        remark = None if reason is None else RowRemark(self.row, heading, reason)
        if remark is not None and remark not in self.remarks:
            self.remarks.append(remark)

    def take(self, heading: str, name: Field | None, value: str) -> None:
        """Take one value, safe and not empty, for a field; what is not what its heading promises is kept aside."""
        if name is None:
            self.keep_aside(heading, value)
        elif name in _PHONES:
            self.take_numbers(heading, value, name)  # type: ignore[arg-type]  # a member of ORDER
        elif name == "email" and not is_email(value):
            self.keep_aside(heading, value, "email-unread")
        elif name == "url" and whole_url(value) is None:
            self.keep_aside(heading, value, "url-unread")
        elif name == "opening_hours" and not _is_certain(value):
            self._join("schedule", value)
        elif name == "confirmed_on":
            self._take_date(heading, value)
        elif name == "staff_note":
            self._note.append(value)
        elif name == "speaks":
            self._take_language(heading, value)
        elif name == "accessibility" and "wheelchair" in heading.lower() and truth(value) is not None:
            self._join("accessibility", heading if truth(value) else f"{heading}: {value}")
        else:
            self._join(name, value, heading)

    def take_numbers(self, heading: str, value: str, kind: PhoneField, about: str = "") -> None:
        """Take every number that reaches somebody; keep the cell for staff when it says more than numbers."""
        numbers, left = read_numbers(value)
        if left and (lines := _own_lines(value)):
            self.phones += lines
            return
        good = [number for number in numbers if _may_be_called(number)]
        self.phones += [Phone(number, kind, about) for number in good]
        if not good:
            self.keep_aside(heading, value, "phone-unread")
        elif left or len(good) < len(numbers):
            self.keep_aside(heading, value)

    def refusal(self, heading: str, name: str) -> RowRemark | None:
        """Say why a row of this name cannot be taken, or None."""
        reason: RefusalReason
        if not plain_name(name):
            reason = "no-name"
        elif name.startswith(("=", "+", "-", "@")):
            reason = "name-formula"
        elif len(name) > _LONGEST_NAME:
            reason = "name-long"
        else:
            return None
        return RowRemark(self.row, heading, reason)

    def provider(self, key: str, name: str, is_standard: bool = False) -> Provider:
        """Put the provider together; its address is withheld.

        Args:
            key: Its key; "" when it gets one later.
            name: As visitors see it.
            is_standard: As HSDS and our own exports are: lists are written with semicolons and nothing else, and
                phones in the order to try them.
        """
        texts, text = self.texts, self.texts.get
        hours, given = text("opening_hours", ""), languages(text("languages", ""), is_standard)
        provider = Provider(
            key=key,
            name=name,
            organization=text("organization", "") if text("organization") != name else "",
            needs=terms(text("needs", ""), is_standard) if "needs" in texts else (),
            phones=_each_once(self.phones) if is_standard else _in_order(self.phones),
            url=(whole_url(texts["url"]) or "") if "url" in texts else "",
            languages=tuple(dict.fromkeys((*given, *self.spoken))) if self.spoken else given,
            opening_hours="" if hours == HOURS_UNKNOWN else hours or _hours(text("schedule", "")),
            address=Address(*[text(part, "") for part in _PARTS]) if not _PARTS_SET.isdisjoint(texts) else Address(),
            confirmed_on=self._confirmed_on,
            confirmed_by=text("confirmed_by", "") if self._confirmed_on else "",
            staff_note="\n".join(self._note),
            **{name: value for name, value in texts.items() if name in _AS_TAKEN},  # type: ignore[arg-type]  # texts
        )
        decisions = read_decisions(texts["place_decisions"]) if "place_decisions" in texts else ()
        return with_decisions_kept(provider, decisions)

    def _join(self, name: Field, value: str, heading: str = "") -> None:
        if name not in self.texts:
            self.texts[name] = value
        elif name in _ONE_VALUE:
            if value != self.texts[name]:
                self.keep_aside(heading, value)
        elif name in _ADDRESS:  # of a second address, which must stay withheld with the first
            self.texts["address_2"] = "; ".join(filter(None, (self.text("address_2"), value)))
        else:
            self.texts[name] += f"; {value}"

    def _take_date(self, heading: str, value: str) -> None:
        day = read_date(value)
        if day is None or day > date.today():  # the day on the wall, as staff mean it
            self.keep_aside(heading, value, "date-unread")
        elif self._confirmed_on is None or day > self._confirmed_on:
            self._confirmed_on = day

    def _take_language(self, heading: str, value: str) -> None:
        if (spoken := truth(value)) is None:
            self.keep_aside(heading, value)
        elif spoken:
            self.spoken.append(heading)


def program_name(organization: str, program: str) -> str:
    """Name a program so that it can be told from others of the same organization."""
    if not organization or plain_words(organization) in plain_words(program):
        return program
    return f"{organization}: {program}" if program else organization


_hours = lru_cache(4_096)(certain_hours)  # the same few texts stand in most rows


def _is_certain(hours: str) -> bool:
    """Say whether hours are in the syntax that visitors' hours are reckoned from; else they are a text."""
    import opening_hours  # noqa: PLC0415  # hardly any file has such a column

    return bool(opening_hours.validate(hours))


def _may_be_called(number: PhoneNumber) -> bool:
    return is_dialable(number.dial) or not number.dial.startswith("+1")


def _own_lines(value: str) -> tuple[Phone, ...]:
    """Read phones exactly as our own exports write them, ``hotline 1-202-555-0142 (after hours)``; else ()."""
    try:
        phones = read_phone_lines(value)
    except KioskError:
        return ()
    return phones if phone_lines(phones).replace("\n", "; ") == value else ()


def _each_once(phones: Sequence[Phone]) -> tuple[Phone, ...]:
    """Keep the order, and of each number the first."""
    each: dict[PhoneNumber, Phone] = {}
    for phone in phones:
        each.setdefault(phone.number, phone)
    return tuple(each.values())


def _in_order(phones: Sequence[Phone]) -> tuple[Phone, ...]:
    """Sort by kind, and keep of each number the first."""
    return _each_once(sorted(phones, key=lambda phone: ORDER.index(phone.kind))) if len(phones) > 1 else tuple(phones)
