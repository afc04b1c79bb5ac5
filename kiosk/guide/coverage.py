"""Is every statement of the source page told, and does each topic tell only what is there?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or list item of the page that the guidance restates.

    Attributes:
        id: Such as ``s01``; never used again for another sentence.
    """

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the comparison found.

    Attributes:
        untold: Statements that no topic tells.
        unknown: Pairs of a topic's key and an id it tells that is no statement.
    """

    untold: tuple[Statement, ...]
    unknown: tuple[tuple[str, str], ...]


def compare(statements: Sequence[Statement], tells: Mapping[str, Sequence[str]]) -> Coverage:
    """Hold the statements against what the topics say they tell, both ways.

    Args:
        statements: All of them, in the order of the source.
        tells: Statement ids by topic key.
    """
    told = {told_id for ids in tells.values() for told_id in ids}
    known = {statement.id for statement in statements}
    return Coverage(
        untold=tuple(statement for statement in statements if statement.id not in told),
        unknown=tuple((key, told_id) for key, ids in tells.items() for told_id in ids if told_id not in known),
    )
