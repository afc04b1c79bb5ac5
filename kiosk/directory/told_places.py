"""Texts of a provider that read like a place, and what a person decided about each: visitors wait for that."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter

from kiosk.directory.asked_again import Remembered
from kiosk.directory.provider import Address, PlaceDecision, Provider
from kiosk.directory.street_words import is_street_alone, may_tell, places_in
from kiosk.directory.withheld_place import maps_in, signs_of, tells, tells_a_map

_TEXTS = (
    "name organization alternate_name description eligibility_description application_process interpretation_services"
    " email url service_area schedule opening_hours fees_description accessibility"
).split()
_LISTS = ("needs", "languages")
FIELDS = (*_TEXTS, *_LISTS, "phones")
"""Where such a text may stand; for ``phones`` it is the description of one."""

_texts = attrgetter(*_TEXTS)
_MARK_BYTES = 8
_NOWHERE = Address()


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """A text that reads like a place.

    Attributes:
        field: One of ``FIELDS``.
        text: All of it.
        spans: Start and end of each piece of it that reads so.
    """

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def piece(self) -> str:
        """The first such piece, with single blanks."""
        start, end = self.spans[0]
        return " ".join(self.text[start:end].split())


@Remembered
def texts_together(provider: Provider) -> str:
    """All that visitors may read of a provider but its address and its numbers, for one quick look."""
    lists = (*provider.needs, *provider.languages, *[phone.description for phone in provider.phones])
    return "\n".join(filter(None, (*_texts(provider), *lists)))


@Remembered
def told_places(provider: Provider) -> tuple[ToldPlace, ...]:
    """Find the texts of a provider that read like a place, each once, whatever was decided about them.

    A place that is the published address is none, and a street without a house is none in a name. A map or
    coordinates are one where no address is known, which could be published; else they go with the address.
    """
    all_texts = texts_together(provider)
    if not may_tell(all_texts) and not (provider.address == _NOWHERE and tells_a_map(all_texts)):
        return ()  # nearly always; one look is quicker than fifteen
    return tuple(_found(provider))


def kept_back(provider: Provider) -> tuple[ToldPlace, ...]:
    """Find the texts that visitors do not get: nobody has decided to show them."""
    told = told_places(provider)
    if not told:
        return ()
    shown = {(one.field, one.mark) for one in provider.decisions if one.is_shown}
    return tuple(one for one in told if (one.field, mark_of(one.text)) not in shown)


def undecided(provider: Provider) -> tuple[ToldPlace, ...]:
    """Find the texts about which nobody has decided."""
    told = told_places(provider)
    if not told:
        return ()
    decided = {(one.field, one.mark) for one in provider.decisions}
    return tuple(one for one in told if (one.field, mark_of(one.text)) not in decided)


def decided(provider: Provider, told: ToldPlace, is_shown: bool, by: str, today: date) -> Provider:
    """Note what a person decided about one text, in the place of what was decided before."""
    new = PlaceDecision(told.field, mark_of(told.text), is_shown, today, by)
    others = (one for one in provider.decisions if (one.field, one.mark) != (new.field, new.mark))
    return replace(provider, decisions=_in_order((*others, new)))


def with_decisions_kept(provider: Provider, more: tuple[PlaceDecision, ...] = ()) -> Provider:
    """Leave of the decisions those about texts that still stand there, and put ``more`` to them where none was made."""
    if not provider.decisions and not more:
        return provider
    there = {(field, mark_of(text)) for field in FIELDS for text in _of_field(provider, field)}
    kept: dict[tuple[str, str], PlaceDecision] = {}
    for one in (*provider.decisions, *more):
        if (one.field, one.mark) in there:
            kept.setdefault((one.field, one.mark), one)
    return replace(provider, decisions=_in_order(tuple(kept.values())))


def mark_of(text: str) -> str:
    """Return what tells one text from all others, in 16 signs."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_MARK_BYTES).hexdigest()


def _in_order(decisions: tuple[PlaceDecision, ...]) -> tuple[PlaceDecision, ...]:
    return tuple(sorted(decisions, key=lambda one: (one.field, one.mark)))


def _of_field(provider: Provider, field: str) -> tuple[str, ...]:
    if field == "phones":
        return tuple(phone.description for phone in provider.phones)
    return getattr(provider, field) if field in _LISTS else (getattr(provider, field),)


def _found(provider: Provider) -> Iterator[ToldPlace]:
    for field in FIELDS:
        for text in dict.fromkeys(filter(None, _of_field(provider, field))):
            spans = [span for span in places_in(text) if _counts(provider, field, text[slice(*span)])]
            if provider.address == _NOWHERE:
                spans += maps_in(text)
            if spans:
                yield ToldPlace(field, text, _apart(spans))


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Put pieces in order, and those that overlap together."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def _counts(provider: Provider, field: str, piece: str) -> bool:
    """Say whether a piece tells a place that nobody published."""
    if field == "name" and is_street_alone(piece):
        return False  # "5th Street Clinic" is what it calls itself to everybody
    is_published = provider.published_on is not None and provider.published_by != ""
    return not (is_published and tells(piece, signs_of(provider.address)))
