"""Providers in the staff's file: add, change, list, find the one that a row of a spreadsheet means."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from sqlite_utils import Database

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.plain_words import plain_name
from kiosk.directory.provider import Provider
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.history import History
from kiosk.directory.store.provider_record import (
    COLUMNS,
    decision_record,
    from_record,
    from_whole_record,
    phone_record,
    record_values,
    to_whole_record,
)
from kiosk.directory.store.visitors_draft import VisitorsDraft
from kiosk.problem import KioskError, Problem

_BATCH = 500

_READ = """
    SELECT provider.*,
        (SELECT json_group_array(json_array(type, number, extension, description))
         FROM (SELECT * FROM phone WHERE provider_id = provider.id ORDER BY position)) AS phones,
        (SELECT json_group_array(name)
         FROM (SELECT * FROM language WHERE provider_id = provider.id ORDER BY position)) AS languages,
        (SELECT json_group_array(name)
         FROM (SELECT * FROM need WHERE provider_id = provider.id ORDER BY position)) AS needs,
        (SELECT json_group_array(json_array(field, mark, decision, decided_on, decided_by))
         FROM (SELECT * FROM place_decision WHERE provider_id = provider.id ORDER BY field, mark)) AS decisions
    FROM provider
"""
_ONE_OF = "WHERE id IN (SELECT value FROM json_each(?))"
_MOST = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class KeptProvider:
    """A provider in the file, and the key of the spreadsheet row it was last taken from ("" when none)."""

    provider: Provider
    import_key: str = ""


class ProviderStore:
    """The providers of one open staff's file; to change them, see ``directory_to_change``.

    Args:
        database: The file.
        new: The change that is being made; None where the file is only looked at.
        draft: Gets what visitors may see of each provider as it is written, which spares reading it again.

    Attributes:
        history: What was changed before.
    """

    def __init__(self, database: Database, new: NewChange | None = None, draft: VisitorsDraft | None = None) -> None:
        self._database = database
        self._draft = draft
        self.history = History(database, new)

    @contextmanager
    def transaction(self, keep: bool = True) -> Iterator[None]:
        """Do all of the block or nothing of it; with ``keep`` false, nothing. Other writers wait from its start."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            if keep:
                self._database.commit()
        finally:
            self._database.rollback()  # does nothing after the commit

    @property
    def revision(self) -> int:
        """How many accepted changes the directory has seen."""
        return int(self._database.execute("SELECT revision FROM directory").fetchone()[0])

    def count_change(self, shown: int = 0) -> None:
        """Say that a change is accepted; part of its transaction. The count goes beyond the one that is ``shown``."""
        self._database.execute("UPDATE directory SET revision = max(revision, ?) + 1", (shown,))

    @property
    def erasing_due(self) -> int:
        """Number of the last change that deleted something for good, while traces may be left in files; else 0."""
        return int(self._database.execute("SELECT erasing_due FROM directory").fetchone()[0])

    def all(self) -> Iterator[Provider]:
        """Every provider, retired ones too, by name without accents and capitals: the order of display."""
        for kept in self._read("ORDER BY plain_name, id", ()):
            yield kept.provider

    def get(self, key: str) -> Provider:
        """Return one provider.

        Raises:
            KioskError: ``provider-unknown`` when there is none with this key.
        """
        return self.kept(key).provider

    def kept(self, key: str) -> KeptProvider:
        """Return one provider with the key of its row.

        Raises:
            KioskError: ``provider-unknown`` when there is none with this key.
        """
        for kept in self._read("WHERE id = ?", (key,)):
            return kept
        raise KioskError(Problem("provider-unknown"))

    def read_batches(self, choose: Callable[[Sequence[str]], Sequence[str]]) -> Iterator[Provider]:
        """Read the providers whose keys ``choose`` leaves of some hundred at a time; retired ones not."""
        keys = (key for (key,) in self._database.execute("SELECT id FROM provider WHERE status = 'active'"))
        while batch := tuple(islice(keys, _BATCH)):
            if chosen := choose(batch):
                yield from (kept.provider for kept in self._read(_ONE_OF, (json.dumps(chosen),)))

    def last_row(self) -> int:
        """The number of the row that was written last; 0 in an empty directory."""
        return int(self._database.execute("SELECT coalesce(max(rowid), 0) FROM provider").fetchone()[0])

    def likely(
        self, plain_names: Sequence[str], import_keys: Sequence[str], keys: Sequence[str], until: int | None = None
    ) -> tuple[KeptProvider, ...]:
        """Return the providers with one of these names (as plain words), keys of a row last taken, or keys.

        With ``until``, only those that were there when ``last_row`` said that.
        """
        found = dict[str, None]()
        # One question for each index: with OR between them, SQLite reads the whole table.
        for column, given in (("plain_name", plain_names), ("import_key", import_keys), ("id", keys)):
            wanted = json.dumps([each for each in dict.fromkeys(given) if each])
            question = f"SELECT id FROM provider WHERE {column} IN (SELECT value FROM json_each(?)) AND rowid <= ?"  # noqa: S608  (names of ours)
            rows = self._database.execute(question, (wanted, _MOST if until is None else until))
            found.update((key, None) for (key,) in rows)
        return tuple(self._read(f"{_ONE_OF} ORDER BY id", (json.dumps(list(found)),))) if found else ()

    def numbers(self) -> Iterator[tuple[str, str, str]]:
        """Return every number as shown, with the name of its program and who runs that."""
        rows = self._database.execute(
            "SELECT number, extension, name, organization FROM phone JOIN provider ON provider.id = provider_id"
        )
        for number, extension, name, organization in rows:
            yield PhoneNumber(number, extension).shown, name, organization

    def add(self, providers: Iterable[KeptProvider]) -> None:
        """Add providers, a few hundred at a time, so that any number can stream through."""
        rest = iter(providers)
        while batch := tuple(islice(rest, _BATCH)):
            self.history.note((kept.provider.key, None) for kept in batch)
            self._write(batch)

    def update(self, kept: KeptProvider) -> None:
        """Replace what is known of one provider (the same ``key``). A new key of its row alone enters no history.

        Raises:
            KioskError: ``provider-unknown``.
        """
        key = kept.provider.key
        before = self.kept(key)
        if before.provider == kept.provider:
            self._database.execute("UPDATE provider SET import_key = ? WHERE id = ?", (kept.import_key, key))
            return
        self._note(before)
        self._delete(key)
        self._write((kept,))

    def delete_for_good(self, key: str) -> None:
        """Take out a retired provider with all that the history keeps of it; that it was deleted is noted.

        So is, in the same step, that its traces are to be erased (``erasing_due``): whoever was to do it may be killed.

        Raises:
            KioskError: ``provider-unknown``, or ``provider-not-retired``.
        """
        if self.get(key).status != "retired":
            raise KioskError(Problem("provider-not-retired"))
        self.history.forget(key)
        self.history.note([(key, None)])
        self._database.execute("UPDATE directory SET erasing_due = ?", (self.history.begun(),))
        self._delete(key)

    def undo(self, number: int) -> None:
        """Bring every provider of a change back to what it was before; one that it had added is taken out.

        Raises:
            KioskError: ``change-unknown``, ``change-overtaken`` when a later change touched one of them, or
                ``change-deleted`` when all of them were deleted for good.
        """
        self.history.get(number)
        for key, before in self.history.befores(number).items():
            if self._has(key):
                self._note(self.kept(key))
                self._delete(key)
            else:
                self.history.note([(key, None)])
            if before is not None:
                import_key = str(before.pop("import_key"))
                self._write((KeptProvider(from_whole_record(before), import_key),))

    def _note(self, before: KeptProvider) -> None:
        record = {**to_whole_record(before.provider), "import_key": before.import_key}
        self.history.note([(before.provider.key, json.dumps(record, ensure_ascii=False))])

    def _has(self, key: str) -> bool:
        return self._database.execute("SELECT 1 FROM provider WHERE id = ?", (key,)).fetchone() is not None

    def _delete(self, key: str) -> None:
        if self._draft is not None:
            self._draft.forget(key)
        self._database.execute("DELETE FROM provider WHERE id = ?", (key,))

    def _write(self, batch: tuple[KeptProvider, ...]) -> None:
        providers = [kept.provider for kept in batch]
        if self._draft is not None:
            self._draft.add(providers)
        extra = [(plain_name(kept.provider.name), kept.import_key) for kept in batch]
        self._insert(
            "provider",
            (*COLUMNS, "plain_name", "import_key"),
            [(*record_values(provider), *more) for provider, more in zip(providers, extra, strict=True)],
        )
        self._insert(
            "phone",
            ("provider_id", "position", "type", "number", "extension", "description"),
            [
                (provider.key, position, *phone_record(phone))
                for provider in providers
                for position, phone in enumerate(provider.phones)
            ],
        )
        self._insert(
            "place_decision",
            ("provider_id", "field", "mark", "decision", "decided_on", "decided_by"),
            [(provider.key, *decision_record(one)) for provider in providers for one in provider.decisions],
        )
        for table, field in (("language", "languages"), ("need", "needs")):
            self._insert(
                table,
                ("provider_id", "position", "name"),
                [
                    (provider.key, position, name)
                    for provider in providers
                    for position, name in enumerate(getattr(provider, field))
                ],
            )

    def _insert(self, table: str, columns: tuple[str, ...], rows: list[tuple[str | int | None, ...]]) -> None:
        # Not sqlite-utils' insert_all: it takes four times as long for the same rows.
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  (names of ours)
        self._database.conn.executemany(statement, rows)

    def _read(self, clause: str, values: tuple[str, ...]) -> Iterator[KeptProvider]:
        rows = self._database.execute(f"{_READ} {clause}", values)
        columns = [column[0] for column in rows.description]
        for row in rows:
            record = dict(zip(columns, row, strict=True))
            texts = (record.pop(name) for name in ("phones", "languages", "needs", "decisions"))
            lists = (() if text == "[]" else json.loads(text) for text in texts)
            yield KeptProvider(from_record(record, *lists), record["import_key"])
