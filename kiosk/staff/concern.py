"""One thing that needs the attention of staff."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.problem import Problem


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to look at.

    Attributes:
        key: Fluent message ``staff-concern-<key>``; or "" where a problem tells itself.
        facts: Values for it.
        problem: A fault that has its own sentence, or None.
        place: Which entry of the menu helps, or "".
    """

    key: str
    facts: dict[str, str | int | date] = field(default_factory=dict)
    problem: Problem | None = None
    place: str = ""
