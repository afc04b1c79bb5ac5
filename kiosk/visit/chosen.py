"""What a visitor chose to narrow the list of local programs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing to narrow the list by, such as a need, a language or a place.

    Attributes:
        key: Names its words in the language shown (``shelter``); "" where ``name`` is all there is.
        name: As staff or the visitor wrote it.
        marks: Of the search index; a program fits that has one of them.
    """

    key: str
    name: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """All filters; None is the visitor's "I'd rather not say"."""

    need: Filter | None = None
    place: Filter | None = None
    language: Filter | None = None
    for_whom: Filter | None = None
    open_now: bool = False

    @property
    def filters(self) -> tuple[Filter, ...]:
        """What is chosen beside the hours."""
        return tuple(one for one in (self.need, self.place, self.language, self.for_whom) if one is not None)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing narrows the list."""
        return not self.filters and not self.open_now
