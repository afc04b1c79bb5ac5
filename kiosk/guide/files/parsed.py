"""What came out of one file of a pack."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.problem import Problem

_Value_co = TypeVar("_Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Parsed(Generic[_Value_co]):
    """The value a file gave, None when nothing of it can be used, and every fault; clean means no fault."""

    value: _Value_co | None
    faults: tuple[Problem, ...] = ()
