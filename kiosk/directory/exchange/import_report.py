"""What became of each row of an import."""

from dataclasses import dataclass
from typing import Literal

RefusalReason = Literal["no-name", "name-formula", "name-long", "cell-long", "same-as-row"]
RemarkReason = Literal["phone-unread", "email-unread", "url-unread", "extra-cells", "tells-address", "hidden"]


@dataclass(frozen=True, slots=True)
class RowRemark:
    """Something to tell about a row: why it was refused, or what was taken in otherwise than a person may expect.

    Attributes:
        row: Row number as the spreadsheet shows it.
        column: Heading of the column at fault, or "" when it is the whole row.
        reason: Ends the key of the sentence, ``row-refused-<reason>`` or ``row-remark-<reason>``.
        other_row: The row meant by ``same-as-row``, else 0.
    """

    row: int
    column: str
    reason: RefusalReason | RemarkReason
    other_row: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The end of an import: every row is in exactly one of the counts.

    Attributes:
        refused: Rows left out, with the reason.
        remarks: Rows taken in that staff should look at.
    """

    added: int
    updated: int
    unchanged: int
    refused: tuple[RowRemark, ...]
    remarks: tuple[RowRemark, ...]
