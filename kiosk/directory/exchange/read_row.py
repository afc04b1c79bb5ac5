"""One row of a spreadsheet as a provider, or the reason why it cannot be one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.directory.exchange.columns import Column, Field, TextField
from kiosk.directory.exchange.import_report import RemarkReason, RowRemark
from kiosk.directory.phone import PhoneNumber, is_dialable
from kiosk.directory.plain_words import plain_words, safe_text
from kiosk.directory.provider import Address, Phone, PhoneKind, Provider
from kiosk.directory.read_phones import read_numbers

_LONGEST_NAME = 200
_LONGEST_CELL = 5_000
_EMAIL = re.compile(r"[^\s@<>\"',;]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_URL = re.compile(r"(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::[0-9]+)?(?:[/?#][!-~]*)?", re.IGNORECASE)
_BETWEEN_LANGUAGES = re.compile(r"\s*(?:[,;/|&+]|\band\b)\s*")
_KIND_OF: dict[Field, PhoneKind] = {
    "hotline": "hotline",
    "voice": "voice",
    "text": "text",
    "textphone": "textphone",
    "video": "video",
}  # in the order to call them
_ONE_VALUE: frozenset[Field] = frozenset(("name", "organization", "email", "url"))
_ADDRESS: frozenset[Field] = frozenset(("address_1", "city", "state_province", "postal_code"))


@dataclass(slots=True)
class _Sorted:
    """The cells of one row by what they hold; ``note`` is what has no place."""

    row: int
    texts: dict[Field, str] = field(default_factory=dict)
    phones: list[Phone] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    remarks: list[RowRemark] = field(default_factory=list)

    def text(self, name: TextField) -> str:
        return self.texts.get(name, "")

    def keep_aside(self, heading: str, value: str, reason: RemarkReason | None = None) -> None:
        self.note.append(f"{heading}: {value}" if heading else value)
        if reason is not None:
            self.remarks.append(RowRemark(self.row, heading, reason))


def read_row(
    row: int, columns: Sequence[Column], cells: Sequence[str]
) -> tuple[Provider | None, tuple[RowRemark, ...]]:
    """Turn a row into a provider without a key; its address is withheld.

    Formulas are text like any other. A value that is not what its column promises goes to the staff note, as does
    what has no column of ours.

    Returns:
        The provider and remarks about it; or None and the one reason why the row is refused.
    """
    found = _Sorted(row)
    for position, cell in enumerate(cells):
        value = safe_text(cell)
        if not value:
            continue
        column = columns[position] if position < len(columns) else None
        if len(value) > _LONGEST_CELL:
            return None, (RowRemark(row, column.heading if column else "", "cell-long"),)
        if column is None:
            found.keep_aside("", value, "extra-cells")
        else:
            _sort_in(found, column, value)
    name = _name(found.text("organization"), found.text("name"))
    if refusal := _refusal(row, columns, name):
        return None, (refusal,)
    return _provider(name, found), tuple(found.remarks)


def _sort_in(found: _Sorted, column: Column, value: str) -> None:
    if column.field is None:
        found.keep_aside(column.heading, value)
    elif column.field in _KIND_OF:
        _take_numbers(found, column.heading, value, _KIND_OF[column.field])
    elif column.field == "email" and not _EMAIL.fullmatch(value):
        found.keep_aside(column.heading, value, "email-unread")
    elif column.field == "url" and not _URL.fullmatch(value):
        found.keep_aside(column.heading, value, "url-unread")
    elif column.field not in found.texts:
        found.texts[column.field] = value
    elif column.field in _ONE_VALUE:
        found.keep_aside(column.heading, value)
    elif column.field in _ADDRESS:  # of a second address, which must stay withheld with the first
        found.texts["address_2"] = "; ".join(filter(None, (found.text("address_2"), value)))
    else:
        found.texts[column.field] += f"; {value}"


def _take_numbers(found: _Sorted, heading: str, value: str, kind: PhoneKind) -> None:
    """Take every number that reaches somebody; keep the cell for staff when it says more than numbers."""
    numbers, left = read_numbers(value)
    good = [number for number in numbers if _may_be_called(number)]
    found.phones += [Phone(number, kind) for number in good]
    if not good:
        found.keep_aside(heading, value, "phone-unread")
    elif left or len(good) < len(numbers):
        found.keep_aside(heading, value)


def _may_be_called(number: PhoneNumber) -> bool:
    return is_dialable(number.dial) or not number.dial.startswith("+1")


def _name(organization: str, program: str) -> str:
    """Name a program so that it can be told from others of the same organization."""
    if plain_words(organization) in plain_words(program):
        return program
    return f"{organization}: {program}" if program else organization


def _refusal(row: int, columns: Sequence[Column], name: str) -> RowRemark | None:
    heading = next((column.heading for column in columns if column.field in ("name", "organization")), "")
    if not plain_words(name):
        return RowRemark(row, heading, "no-name")
    if name.startswith(("=", "+", "-", "@")):
        return RowRemark(row, heading, "name-formula")
    if len(name) > _LONGEST_NAME:
        return RowRemark(row, heading, "name-long")
    return None


def _in_order(phones: Sequence[Phone]) -> tuple[Phone, ...]:
    """Sort by kind, and keep of each number the first."""
    order = list(_KIND_OF.values())
    each: dict[PhoneNumber, Phone] = {}
    for phone in sorted(phones, key=lambda phone: order.index(phone.kind)):
        each.setdefault(phone.number, phone)
    return tuple(each.values())


def _provider(name: str, found: _Sorted) -> Provider:
    url = found.text("url")
    return Provider(
        key="",
        name=name,
        alternate_name=found.text("alternate_name"),
        description=found.text("description"),
        eligibility_description=found.text("eligibility_description"),
        phones=_in_order(found.phones),
        email=found.text("email"),
        url=url if not url or "://" in url else f"https://{url}",
        languages=tuple(dict.fromkeys(filter(None, _BETWEEN_LANGUAGES.split(found.text("languages"))))),
        service_area=found.text("service_area"),
        schedule=found.text("schedule"),
        fees_description=found.text("fees_description"),
        accessibility=found.text("accessibility"),
        address=Address(
            found.text("address_1"),
            found.text("address_2"),
            found.text("city"),
            found.text("state_province"),
            found.text("postal_code"),
        ),
        staff_note="\n".join(found.note),
    )
