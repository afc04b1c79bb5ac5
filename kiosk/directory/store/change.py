"""What was changed, when, and by whom: enough to undo it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ChangeKind = Literal[
    "import",
    "add",
    "edit",
    "retire",
    "restore",
    "confirm",
    "publish",
    "withhold",
    "show-text",
    "hide-text",
    "undo",
    "delete",
]
"""What staff did; ``restore`` brings back what was retired; ``show-text`` and ``hide-text`` decide about a text that
reads like a place; ``delete`` is for good."""


@dataclass(frozen=True, slots=True)
class NewChange:
    """A change about to be made.

    Attributes:
        kind: What is being done.
        made_by: Initials of who does it; "" where nobody said.
        source: For an import, the name of the file without its folder.
        undoes: Number of the change that it takes back.
    """

    kind: ChangeKind
    made_by: str = ""
    source: str = ""
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """An accepted change.

    Attributes:
        number: Grows with every change.
        made_at: In UTC.
        providers: How many it touched.
        names: Of the first few of them, as they are called now or were called last; "" where nothing is kept of one.
        undone_by: Number of the change that took it back, if one did.
    """

    number: int
    made_at: datetime
    kind: ChangeKind
    made_by: str
    source: str
    undoes: int | None
    providers: int
    names: tuple[str, ...]
    undone_by: int | None
