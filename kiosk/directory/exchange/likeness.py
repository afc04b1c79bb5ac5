"""Which provider of the directory a row means, and which others may be the same without anybody having said so.

A row means the provider of the same id; else the one last taken from a row of the same name and first phone (or the
same name and town, for a row without a phone); else one of that name with any of its phones; else one of that name
and town where the row or the provider has no phone. Capitals, accents and signs do not count. Two rows of one file
never mean the same provider.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_store import KeptProvider, ProviderStore


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row's provider with what it is compared by."""

    provider: Provider
    import_key: str
    plain_name: str

    @classmethod
    def of(cls, provider: Provider) -> "Candidate":
        """Work out what a provider is compared by."""
        name = plain_words(provider.name)
        first = provider.phones[0].number if provider.phones else None
        place = f"{first.dial};{first.extension}" if first else _town(provider)
        return cls(provider, f"{name}|{place}", name)


@dataclass(slots=True)
class Likeness:
    """Compares the rows of one import with the directory and with each other, some hundred at a time.

    Attributes:
        has_ids: Whether keys come from the file; else they are new for each row and mean nothing.

    What is remembered of a row is the hash of its key and its number, so that a long file fills no memory.
    """

    has_ids: bool = True
    _row_of: dict[int, int] = field(default_factory=dict)
    _meant: set[str] = field(default_factory=set)
    _by_name: dict[str, list[KeptProvider]] = field(default_factory=dict)
    _by_import_key: dict[str, KeptProvider] = field(default_factory=dict)
    _by_id: dict[str, KeptProvider] = field(default_factory=dict)
    _number_of: dict[str, tuple[str, str]] = field(default_factory=dict)
    _place_of: dict[int, str] = field(default_factory=dict)

    def note_numbers(self, numbers: Iterable[tuple[str, str, str]]) -> None:
        """Learn which number is whose: number, name of the program, and who runs it."""
        for number, name, organization in numbers:
            self._number_of.setdefault(number, (name, organization))

    def look_up(self, store: ProviderStore, candidates: Sequence[Candidate]) -> None:
        """Fetch from the directory all that these candidates could mean."""
        self._by_name, self._by_import_key, self._by_id = {}, {}, {}
        found = store.likely(
            [one.plain_name for one in candidates],
            [one.import_key for one in candidates],
            [one.provider.key for one in candidates] if self.has_ids else [],
        )
        for kept in found:
            self._by_id[kept.provider.key] = kept
            self._by_import_key.setdefault(kept.import_key, kept)
            self._by_name.setdefault(plain_words(kept.provider.name), []).append(kept)

    def row_taken(self, candidate: Candidate) -> int:
        """Return the row of this import that means the same, or 0."""
        same = self._row_of.get(hash(candidate.import_key), 0)
        return same or (self._row_of.get(hash(candidate.provider.key), 0) if self.has_ids else 0)

    def meant(self, candidate: Candidate) -> KeptProvider | None:
        """Find the provider that a row means, never one that an earlier row meant."""
        by_key = (self._by_id.get(candidate.provider.key), self._by_import_key.get(candidate.import_key))
        for kept in by_key:
            if kept is not None and kept.provider.key not in self._meant:
                return kept
        provider = candidate.provider
        same_name = self._by_name.get(candidate.plain_name, ())
        named = [kept for kept in same_name if kept.provider.key not in self._meant]
        numbers = {phone.number.dial for phone in provider.phones}
        for kept in named:
            if any(phone.number.dial in numbers for phone in kept.provider.phones):
                return kept
        for kept in named:
            if _town(kept.provider) == _town(provider) and not (numbers and kept.provider.phones):
                return kept
        return None

    def note(self, row: int, candidate: Candidate, kept: KeptProvider | None) -> None:
        """Learn that a row was taken, and which provider it means; None for a new one."""
        self._row_of[hash(candidate.import_key)] = row
        if self.has_ids:
            self._row_of[hash(candidate.provider.key)] = row
        if kept is not None:
            self._meant.add(kept.provider.key)

    def twin(self, candidate: Candidate) -> str:
        """Name another program with one of the same phones, or the same name and town, and learn this one; or "".

        Programs of one organization share its phone; that alone makes no twins.
        """
        provider = candidate.provider
        organization = plain_words(provider.organization)
        twin = ""
        for phone in provider.phones:
            name, other = self._number_of.setdefault(phone.number.shown, (provider.name, organization))
            if name != provider.name and not (organization and organization == plain_words(other)):
                twin = twin or name
        town = _town(provider)
        for kept in self._by_name.get(candidate.plain_name, ()):
            if town and _town(kept.provider) == town:
                twin = twin or kept.provider.name
        if town:
            place = hash((candidate.plain_name, town))
            if place in self._place_of:
                twin = twin or self._place_of[place]
            else:
                self._place_of[place] = provider.name
        return twin


def _town(provider: Provider) -> str:
    return plain_words(provider.address.city)
