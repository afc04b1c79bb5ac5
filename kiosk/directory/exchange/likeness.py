"""Which provider of the directory a row means, and which others may be the same without anybody having said so.

A row means the provider of the same id; else the one last taken from a row of the same name and first phone (or the
same name and town, for a row without a phone); else one of that name with any of its phones; else one of that name
and town where the row or the provider has no phone. Capitals, accents and signs do not count. Two rows of one file
never mean the same provider.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from kiosk.directory.exchange.noted_rows import Noted, NotedRows
from kiosk.directory.plain_words import plain_name, plain_words
from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_store import KeptProvider, ProviderStore

_MEANT = "meant"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row's provider with what it is compared by: of its phones, and of name and town, the hash is enough."""

    provider: Provider
    import_key: str
    plain_name: str
    town: str
    numbers: tuple[int, ...]
    place: int

    @classmethod
    def of(cls, provider: Provider) -> "Candidate":
        """Work out what a provider is compared by."""
        name, town = plain_name(provider.name), _town(provider)
        first = provider.phones[0].number if provider.phones else None
        place = f"{first.dial};{first.extension}" if first else town
        numbers = tuple([hash(phone.number.shown) for phone in provider.phones])
        return cls(provider, f"{name}|{place}", name, town, numbers, hash((name, town)) if town else 0)


@dataclass(slots=True)
class Likeness:
    """Compares the rows of one import with the directory and with each other, some hundred at a time.

    Attributes:
        has_ids: Whether keys come from the file; else they are new for each row and mean nothing.

    What is remembered of earlier rows is on the disk.
    """

    has_ids: bool = True
    _until: int | None = None
    _noted: NotedRows = field(default_factory=NotedRows)
    _by_name: dict[str, list[KeptProvider]] = field(default_factory=dict)
    _by_import_key: dict[str, KeptProvider] = field(default_factory=dict)
    _by_id: dict[str, KeptProvider] = field(default_factory=dict)

    def note_numbers(self, numbers: Iterable[tuple[str, str, str]]) -> None:
        """Learn which number is whose: number, name of the program, and who runs it."""
        self._noted.note_all((hash(number), Noted(0, name, organization)) for number, name, organization in numbers)

    def look_up(self, store: ProviderStore, candidates: Sequence[Candidate]) -> None:
        """Fetch from the directory all that these candidates could mean."""
        self._by_name, self._by_import_key, self._by_id = {}, {}, {}
        if self._until is None:
            self._until = store.last_row()  # what comes after it are rows of this import
        found = (
            ()
            if not self._until
            else store.likely(
                [one.plain_name for one in candidates],
                [one.import_key for one in candidates],
                [one.provider.key for one in candidates] if self.has_ids else [],
                self._until,
            )
        )
        for kept in found:
            self._by_id[kept.provider.key] = kept
            self._by_import_key.setdefault(kept.import_key, kept)
            self._by_name.setdefault(plain_name(kept.provider.name), []).append(kept)
        meant = (hash((_MEANT, key)) for key in self._by_id)
        self._noted.recall(chain(chain.from_iterable(map(self._marks, candidates)), meant))

    def _marks(self, candidate: Candidate) -> tuple[int, ...]:
        ids = (hash(candidate.provider.key),) if self.has_ids else ()
        return (hash(candidate.import_key), candidate.place, *candidate.numbers, *ids)

    def _is_meant(self, kept: KeptProvider) -> bool:
        return self._noted.get(hash((_MEANT, kept.provider.key))) is not None

    def row_taken(self, candidate: Candidate) -> int:
        """Return the row of this import that means the same, or 0."""
        same = self._noted.get(hash(candidate.import_key))
        if same is None and self.has_ids:
            same = self._noted.get(hash(candidate.provider.key))
        return same.number if same else 0

    def meant(self, candidate: Candidate) -> KeptProvider | None:
        """Find the provider that a row means, never one that an earlier row meant."""
        if not self._by_id:
            return None
        by_key = (self._by_id.get(candidate.provider.key), self._by_import_key.get(candidate.import_key))
        for kept in by_key:
            if kept is not None and not self._is_meant(kept):
                return kept
        provider = candidate.provider
        same_name = self._by_name.get(candidate.plain_name, ())
        named = [kept for kept in same_name if not self._is_meant(kept)]
        numbers = {phone.number.dial for phone in provider.phones}
        for kept in named:
            if any(phone.number.dial in numbers for phone in kept.provider.phones):
                return kept
        for kept in named:
            if _town(kept.provider) == candidate.town and not (numbers and kept.provider.phones):
                return kept
        return None

    def note(self, row: int, candidate: Candidate, kept: KeptProvider | None) -> None:
        """Learn that a row was taken, and which provider it means; None for a new one."""
        self._noted.note(hash(candidate.import_key), Noted(row))
        if self.has_ids:
            self._noted.note(hash(candidate.provider.key), Noted(row))
        if kept is not None:
            self._noted.note(hash((_MEANT, kept.provider.key)), Noted(row))
            if candidate.place:
                self._noted.note(candidate.place, Noted(row, kept.provider.name))

    def twin(self, candidate: Candidate) -> str:
        """Name another program with one of the same phones, or the same name and town, and learn this one; or "".

        Programs of one organization share its phone; that alone makes no twins.
        """
        provider = candidate.provider
        organization = plain_words(provider.organization) if provider.organization else ""
        twin = ""
        new = Noted(0, provider.name, organization)
        for number in candidate.numbers:
            _, name, other = self._noted.note(number, new)
            if name != provider.name and not (organization and organization == plain_words(other)):
                twin = twin or name
        for kept in self._by_name.get(candidate.plain_name, ()):
            if candidate.town and _town(kept.provider) == candidate.town:
                twin = twin or kept.provider.name
        if candidate.place:
            known = self._noted.note(candidate.place, new)
            twin = twin or ("" if known is new else known.name)
        return twin


def _town(provider: Provider) -> str:
    return _plain_town(provider.address.city) if provider.address.city else ""


_plain_town = lru_cache(1_024)(plain_words)  # the same few stand in most rows
