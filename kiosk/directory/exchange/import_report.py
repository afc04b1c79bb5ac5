"""What became of each row of an import."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

RefusalReason = Literal["no-name", "name-formula", "name-long", "cell-long", "same-as-row", "not-public", "inactive"]
RemarkReason = Literal[
    "phone-unread",
    "email-unread",
    "url-unread",
    "date-unread",
    "extra-cells",
    "tells-address",
    "hidden",
    "street",
    "street-name",
    "may-be-same",
]
Outcome = Literal["added", "updated", "unchanged", "refused"]
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


@dataclass(frozen=True, slots=True)
class RowRemark:
    """Something to tell about a row: why it was refused, or what was taken in otherwise than a person may expect.

    Attributes:
        row: Row number as the spreadsheet shows it.
        column: Heading of the column at fault, or "" when it is the whole row.
        reason: Ends the key of the sentence, ``row-refused-<reason>`` or ``row-remark-<reason>``.
        other_row: The row meant by ``same-as-row``, else 0.
        other_name: The program meant by ``may-be-same``, else "".
        sheet: Name of the sheet, where the file has several.
    """

    row: int
    column: str
    reason: RefusalReason | RemarkReason
    other_row: int = 0
    other_name: str = ""
    sheet: str = ""


class Outcomes:
    """What became of each row, in order; a few bytes for each."""

    def __init__(self) -> None:
        self._sheets: list[str] = []
        self._rows = array("L")
        self._codes = bytearray()
        self._sheet_of = bytearray()

    def add(self, sheet: str, row: int, outcome: Outcome) -> None:
        """Note the outcome of one row; at most 255 sheets."""
        if not self._sheets or self._sheets[-1] != sheet:
            self._sheets.append(sheet)
        self._rows.append(row)
        self._codes.append(_OUTCOMES.index(outcome))
        self._sheet_of.append(len(self._sheets) - 1)

    def __iter__(self) -> Iterator[tuple[str, int, Outcome]]:
        """Give sheet, row number and outcome of each row."""
        for sheet, row, code in zip(self._sheet_of, self._rows, self._codes, strict=True):
            yield self._sheets[sheet], row, _OUTCOMES[code]

    def count(self, outcome: Outcome) -> int:
        """Count the rows of one outcome."""
        return self._codes.count(_OUTCOMES.index(outcome))


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The end of an import: every row is in exactly one of the counts.

    Attributes:
        refused: Rows left out, with the reason.
        remarks: Rows taken in that staff should look at.
        outcomes: Every row, in order.
    """

    added: int
    updated: int
    unchanged: int
    refused: Sequence[RowRemark]
    remarks: Sequence[RowRemark]
    outcomes: Outcomes = field(default_factory=Outcomes, compare=False)

    @property
    def waiting(self) -> int:
        """How many texts of these rows visitors do not get before somebody decides: they read like a place."""
        return sum(remark.reason in ("street", "street-name") for remark in self.remarks)
