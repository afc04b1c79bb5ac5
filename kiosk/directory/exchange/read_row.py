"""One row of a spreadsheet as a provider, or the reason why it cannot be one."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.directory.exchange.cell_values import is_inactive, truth, without_apostrophe
from kiosk.directory.exchange.columns import Column, PhoneField, plain_heading
from kiosk.directory.exchange.import_report import RefusalReason, RowRemark
from kiosk.directory.exchange.row_draft import LONGEST_CELL, PLAIN, RowDraft, program_name
from kiosk.directory.plain_words import safe_text
from kiosk.directory.provider import Provider

_KINDS: dict[str, PhoneField] = {
    "hotline": "hotline",
    "crisis": "hotline",
    "tty": "textphone",
    "tdd": "textphone",
    "text": "text",
    "sms": "text",
    "video": "video",
    "videophone": "video",
}
_NO_PHONES = frozenset(("fax", "pager"))
_SHOWN_TO_NOBODY = frozenset(("phone-name", "phone-type", "phone-private", "status", "public", "private", "id"))


def read_row(
    row: int, columns: Sequence[Column], cells: Sequence[str], key: str = ""
) -> tuple[Provider | None, tuple[RowRemark, ...]]:
    """Turn a row into a provider; its address is withheld.

    Formulas are text like any other. A value that is not what its column promises goes to the staff note, as does
    what has no column of ours.

    Args:
        row: Its number, to tell about it.
        columns: What the cells hold.
        cells: As they are; there may be fewer or more than columns.
        key: The provider's key, unless the row has an id of its own (a UUID).

    Returns:
        The provider and remarks about it; or None and the one reason why the row is refused.
    """
    draft = RowDraft(row)
    sorting, texts, known = _Sorting(draft, columns), draft.texts, len(columns)
    for position, cell in enumerate(cells):
        if cell and (value := without_apostrophe(safe_text(cell))):
            kind = columns[position].field if position < known else None
            is_plain = kind is not None and kind in PLAIN and kind not in texts
            if kind is not None and is_plain and len(value) <= LONGEST_CELL:
                texts[kind] = value  # nearly always; the long way takes three times as long
            elif refusal := sorting.take(position, value, cell):
                return None, (refusal,)
    about = sorting.about
    for column, value in sorting.numbers:
        _take_number(draft, column, value, about)
    own_id = _uuid(about.get("id", ""))
    if "id" in about and not own_id:
        draft.keep_aside("id", about["id"])
    # A row with an id of ours is named as it was; any other name must tell its program from others like it.
    organization, program = draft.text("organization"), draft.text("name")
    name = program if own_id and program else program_name(organization, program)
    if refusal := draft.refusal("", name):
        heading = next((column.heading for column in columns if column.field in ("name", "organization")), "")
        return None, (replace(refusal, column=heading),)
    return draft.provider(own_id or key, name, is_standard=bool(own_id)), tuple(draft.remarks)


@dataclass(slots=True)
class _Sorting:
    """The cells of one row on their way: ``about`` tells of the row and its phones, ``numbers`` wait for that."""

    draft: RowDraft
    columns: Sequence[Column]
    about: dict[str, str] = field(default_factory=dict)
    numbers: list[tuple[Column, str]] = field(default_factory=list)

    def take(self, position: int, value: str, cell: str) -> RowRemark | None:
        """Put one value where it belongs, or say why the whole row cannot be taken."""
        if position >= len(self.columns):
            self.draft.keep_aside("", value[:LONGEST_CELL], "extra-cells")
            return None
        column = self.columns[position]
        if len(value) > LONGEST_CELL:
            return RowRemark(self.draft.row, column.heading, "cell-long")
        if column.field in _SHOWN_TO_NOBODY:
            if reason := _stays_out(column, value):
                return RowRemark(self.draft.row, column.heading, reason)
            self.about[f"{column.of}{column.field}"] = value
        elif column.of:
            self.numbers.append((column, value))
        elif column.field == "staff_note":
            lines = without_apostrophe("\n".join(map(safe_text, cell.split("\n"))).strip("\n"))
            self.draft.take(column.heading, column.field, lines)
        else:
            self.draft.take(column.heading, column.field, value)
        return None


def _stays_out(column: Column, value: str) -> RefusalReason | None:
    if column.field == "status":
        return "inactive" if is_inactive(value) else None
    if column.field == "public":
        return "not-public" if truth(value) is False else None
    if column.field == "private":
        return "not-public" if truth(value) is not False else None  # also "see Mary": when in doubt it stays hidden
    return None


def _take_number(draft: RowDraft, column: Column, value: str, about: dict[str, str]) -> None:
    """Take a numbered phone (``Phone1Number``) with what other columns tell of it."""
    kind = plain_heading(about.get(f"{column.of}phone-type", ""))
    description = about.get(f"{column.of}phone-name", "")
    if truth(about.get(f"{column.of}phone-private", "no")) is not False or any(word in kind for word in _NO_PHONES):
        draft.keep_aside(column.heading, " ".join(filter(None, (value, kind, description))))
        return
    draft.take_numbers(
        column.heading, value, next((_KINDS[word] for word in _KINDS if word in kind), "voice"), description
    )


def _uuid(text: str) -> str:
    try:
        return str(uuid.UUID(text)) if len(text) == 36 else ""
    except ValueError:
        return ""
