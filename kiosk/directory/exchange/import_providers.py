"""Take a file into the directory: every row is added, updated, unchanged or refused, all in one change.

Which provider a row means is told in ``likeness``. Two rows of one file never mean the same provider: the second is
refused. So the same file taken in again changes nothing.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from pathlib import Path

from kiosk.directory.address_safety import telling_texts, waiting
from kiosk.directory.exchange.book import ReadRow
from kiosk.directory.exchange.columns import Field, match_columns, plain_heading
from kiosk.directory.exchange.import_plan import ImportPlan, reading
from kiosk.directory.exchange.import_report import ImportReport, Outcome, Outcomes, RemarkReason, RowRemark
from kiosk.directory.exchange.joined import joined
from kiosk.directory.exchange.last_import import note_import
from kiosk.directory.exchange.likeness import Candidate, Likeness
from kiosk.directory.exchange.remembered_columns import remember
from kiosk.directory.exchange.row_draft import ORDER as PHONE_KINDS
from kiosk.directory.exchange.row_remarks import RowRemarks
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_change, directory_to_try
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider, ProviderStore
from kiosk.problem import KioskError

Progress = Callable[[int, int], None]
"""Takes how many rows are done and how many there are, about."""

_BATCH = 500
_BETWEEN_COLLECTIONS = 100_000
"""Objects made and not yet freed: some ten megabytes."""


def carry_out(
    home: Path, plan: ImportPlan, made_by: str = "", dry_run: bool = False, progress: Progress | None = None
) -> ImportReport:
    """Take the rows of a file into the directory of the home folder as planned, all in one change.

    What a person changed in the proposal is remembered for the next file.

    Args:
        home: The kiosk's home folder.
        plan: What to do; see ``plan_import``.
        made_by: Initials for the history.
        dry_run: Only tell what would happen; nothing is written.
        progress: Called now and then; may raise to stop, and then nothing was written.

    Raises:
        KioskError: The file or the directory cannot be used (see ``reading``, ``directory_to_change``); the
            directory is as it was.
    """
    if not dry_run:
        _back_up_before(home)
    change = NewChange("import", made_by, plan.file.name)
    opened = directory_to_try(home) if dry_run else directory_to_change(home, change)
    with _few_collections(), reading(plan) as rows, opened as store:
        work = _Import(store, plan, progress or (lambda done, about: None), Likeness(_has_ids(plan)))
        store.add(work.new_providers(rows))
        report = work.report()
    if not dry_run:
        note_import(home, plan.file.name, report)
        if said := _said(plan):
            remember(home, said)
    return report


@contextmanager
def _few_collections() -> Iterator[None]:
    """Let Python look seldom for objects that hold each other: rows leave none, and looking takes a while each time."""
    before = gc.get_threshold()
    gc.set_threshold(_BETWEEN_COLLECTIONS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _back_up_before(home: Path) -> None:
    """Keep the directory as it is, so that an import of the wrong list can be taken back long after."""
    from kiosk.directory.backup.automatic import keep_automatic  # noqa: PLC0415  # only where something is changed

    with suppress(KioskError, OSError):  # one more back-up: without room for it, or when busy, the import counts
        keep_automatic(home, date.today(), before_import=True)


@dataclass(slots=True)
class _Import:
    """One import under way."""

    store: ProviderStore
    plan: ImportPlan
    progress: Progress
    likeness: Likeness
    outcomes: Outcomes = field(default_factory=Outcomes)
    refused: RowRemarks = field(default_factory=RowRemarks)
    remarks: RowRemarks = field(default_factory=RowRemarks)

    def new_providers(self, rows: Iterator[ReadRow]) -> Iterator[KeptProvider]:
        """Go through the rows; update what is known, and hand out what is new."""
        self.likeness.note_numbers(self.store.numbers())
        done = 0
        while batch := list(islice(rows, _BATCH)):
            candidates = [None if provider is None else Candidate.of(provider) for _, _, provider, _ in batch]
            self.likeness.look_up(self.store, [candidate for candidate in candidates if candidate is not None])
            for (sheet, number, _, remarks), candidate in zip(batch, candidates, strict=True):
                new = self._take(sheet, number, candidate, remarks)
                if new is not None:
                    yield new
            done += len(batch)
            self.progress(done, max(done, self.plan.length))

    def _take(
        self, sheet: str, number: int, candidate: Candidate | None, remarks: tuple[RowRemark, ...]
    ) -> KeptProvider | None:
        if candidate is None:
            self._refuse(sheet, number, remarks)
            return None
        if same := self.likeness.row_taken(candidate):
            self._refuse(sheet, number, (RowRemark(number, "", "same-as-row", same),))
            return None
        kept = self.likeness.meant(candidate)
        provider, new = candidate.provider, None
        if kept is None:
            twin = self.likeness.twin(candidate)
            if twin:
                remarks += (RowRemark(number, "", "may-be-same", other_name=twin),)
            new = KeptProvider(provider, candidate.import_key)
            self.outcomes.add(sheet, number, "added")
        else:
            provider = joined(kept.provider, provider)
            self._update(sheet, number, kept, KeptProvider(provider, candidate.import_key))
        self.likeness.note(number, candidate, kept)
        for remark in chain(remarks, self._remarks_on_places(sheet, number, provider)):
            self.remarks.add(remark, sheet)
        return new

    def _refuse(self, sheet: str, number: int, reasons: tuple[RowRemark, ...]) -> None:
        self.outcomes.add(sheet, number, "refused")
        for reason in reasons:
            self.refused.add(reason, sheet)

    def _update(self, sheet: str, number: int, old: KeptProvider, new: KeptProvider) -> None:
        if new != old:
            self.store.update(new)
        outcome: Outcome = "unchanged" if new.provider == old.provider else "updated"
        self.outcomes.add(sheet, number, outcome)

    def _remarks_on_places(self, sheet: str, number: int, provider: Provider) -> Iterator[RowRemark]:
        """Tell staff which texts visitors do not get: the withheld street is in them, or nobody decided about them."""
        telling = telling_texts(provider)
        for text in telling:
            yield RowRemark(number, self._heading(sheet, text), "hidden" if text == "name" else "tells-address")
        for told in waiting(provider):
            reason: RemarkReason = "street-name" if told.field == "name" else "street"
            yield RowRemark(number, self._heading(sheet, told.field), reason)

    def _heading(self, sheet: str, name: str) -> str:
        names = PHONE_KINDS if name == "phones" else (name,)
        for planned in self.plan.sheets:
            if planned.name == sheet:
                return next((column.heading for column in planned.columns if column.field in names), "")
        return name

    def report(self) -> ImportReport:
        """Say what became of every row."""
        count = self.outcomes.count
        return ImportReport(
            count("added"),
            count("updated"),
            count("unchanged"),
            self.refused,
            self.remarks,
            self.outcomes,
        )


def _has_ids(plan: ImportPlan) -> bool:
    return not plan.sheets or any(column.field == "id" for sheet in plan.sheets for column in sheet.columns)


def _said(plan: ImportPlan) -> dict[str, Field | None]:
    """Tell which columns a person took for something else than would be proposed."""
    said: dict[str, Field | None] = {}
    for sheet in plan.sheets:
        if sheet.is_taken:
            proposed = match_columns([column.heading for column in sheet.columns], sheet.samples)
            for column, before in zip(sheet.columns, proposed, strict=True):
                plain = plain_heading(column.heading)
                if column.field != before.field and len(plain) > 1:  # a letter names no column but its place
                    said[plain] = column.field
    return said
