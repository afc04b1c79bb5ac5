"""Take a spreadsheet into the directory: every row is added, updated, unchanged or refused.

Which provider a row means: the one last taken from a row of the same name and first phone (or the same name and
town, for a row without a phone); else one of that name with any of its phones; else one of that name and town where
the row or the provider has no phone. Capitals, accents and signs do not count. Two rows of one file never mean
the same provider: the second is refused. So the same file taken in again changes nothing.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from kiosk.directory.address_safety import telling_texts
from kiosk.directory.exchange.columns import Column
from kiosk.directory.exchange.csv_file import Sheet, open_csv
from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.directory.exchange.read_row import read_row
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_change, directory_to_try
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider, ProviderStore


def import_providers(home: Path, file: Path, dry_run: bool = False) -> ImportReport:
    """Take the rows of a CSV file into the directory of the home folder, all in one change.

    Args:
        home: The kiosk's home folder.
        file: The CSV file.
        dry_run: Only tell what would happen; nothing is written.

    Raises:
        KioskError: The file or the directory cannot be used (see ``open_csv``, ``directory_to_change``); the
            directory is as it was.
    """
    change = NewChange("import", source=file.name)
    with open_csv(file) as sheet, directory_to_try(home) if dry_run else directory_to_change(home, change) as store:
        work = _Import(store, sheet)
        store.add(work.new_providers())
        return ImportReport(work.added, work.updated, work.unchanged, tuple(work.refused), tuple(work.remarks))


@dataclass(slots=True)
class _Import:
    """One import under way; ``row_of`` tells by import key which rows were taken in so far."""

    store: ProviderStore
    sheet: Sheet
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: list[RowRemark] = field(default_factory=list)
    remarks: list[RowRemark] = field(default_factory=list)
    row_of: dict[str, int] = field(default_factory=dict)

    def new_providers(self) -> Iterator[KeptProvider]:
        """Go through the rows; update what is known, and hand out what is new."""
        for number, cells in self.sheet.rows:
            provider, remarks = read_row(number, self.sheet.columns, cells)
            if provider is None:
                self.refused += remarks
                continue
            key = _import_key(provider)
            if key in self.row_of:
                self.refused.append(RowRemark(number, "", "same-as-row", self.row_of[key]))
                continue
            kept = self._meant(provider, key)
            self.row_of[key] = number
            self.remarks += remarks
            if kept is None:
                provider = replace(provider, key=str(uuid.uuid4()))
                self.added += 1
                yield KeptProvider(provider, key)
            else:
                provider = _joined(kept.provider, provider)
                self._update(kept, KeptProvider(provider, key))
            self.remarks += _remarks_on_address(number, self.sheet.columns, provider)

    def _update(self, old: KeptProvider, new: KeptProvider) -> None:
        if new != old:
            self.store.update(new)
        if new.provider == old.provider:
            self.unchanged += 1
        else:
            self.updated += 1

    def _meant(self, provider: Provider, key: str) -> KeptProvider | None:
        """Find the provider that a row means, never one that an earlier row meant."""
        likely = self.store.likely(provider.name, key)
        for kept in likely:
            if kept.import_key == key:
                return kept
        named = [kept for kept in likely if kept.import_key not in self.row_of]
        numbers = {phone.number.dial for phone in provider.phones}
        for kept in named:
            if any(phone.number.dial in numbers for phone in kept.provider.phones):
                return kept
        for kept in named:
            if _town(kept.provider) == _town(provider) and not (numbers and kept.provider.phones):
                return kept
        return None


def _import_key(provider: Provider) -> str:
    first = provider.phones[0].number if provider.phones else None
    place = f"{first.dial};{first.extension}" if first else _town(provider)
    return f"{plain_words(provider.name)}|{place}"


def _town(provider: Provider) -> str:
    return plain_words(provider.address.city)


def _joined(old: Provider, row: Provider) -> Provider:
    """Put what a row says over what is known; an empty cell erases nothing.

    A new address is withheld again and new phones are unconfirmed, whatever was true of the old ones.
    """
    said = {
        each.name: getattr(row, each.name)
        for each in fields(Provider)
        if each.name not in ("key", "address", "status", "staff_note") and getattr(row, each.name)
    }
    address = Address(*(getattr(row.address, part.name) or getattr(old.address, part.name) for part in fields(Address)))
    notes = old.staff_note.split("\n") if old.staff_note else []
    notes += [line for line in row.staff_note.split("\n") if line and line not in notes]
    new = replace(old, address=address, staff_note="\n".join(notes), **said)
    if new.address != old.address:
        new = replace(new, published_on=None, published_by="")
    if {phone.number for phone in new.phones} - {phone.number for phone in old.phones}:
        new = replace(new, confirmed_on=None)
    return new


def _remarks_on_address(number: int, columns: tuple[Column, ...], provider: Provider) -> Iterator[RowRemark]:
    """Tell staff which texts visitors do not get because the withheld street is in them."""
    for telling in telling_texts(provider):
        heading = next((column.heading for column in columns if column.field == telling), "")
        yield RowRemark(number, heading, "hidden" if telling == "name" else "tells-address")
