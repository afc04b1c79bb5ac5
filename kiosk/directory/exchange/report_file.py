"""What became of each row of an import: told in sentences, and saved as a spreadsheet."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.directory.exchange.plain_cell import no_formula
from kiosk.directory.whole_file import replacing
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem

_HEADINGS = ("sheet", "row", "outcome", "column", "reason")


def told_rows(report: ImportReport, words: Wording) -> Iterator[str]:
    """Say each refusal, then each remark, in one sentence: row, column, what is the matter, and what to do."""
    for kind, remarks in (("refused", report.refused), ("remark", report.remarks)):
        for remark in remarks:
            where = words("row-column" if remark.column else "row-only", row=remark.row, column=remark.column)
            sheet = words("row-sheet", sheet=remark.sheet) if remark.sheet else ""
            yield f"{sheet} {where} {_reason(words, kind, remark)}".strip()


def save_report(report: ImportReport, path: Path, words: Wording) -> None:
    """Save what became of every row as a CSV file; a cell that begins like a formula is made a text.

    Raises:
        KioskError: ``report-file``; what was there before is as it was.
    """
    try:
        with replacing(path) as file:
            text = io.TextIOWrapper(file, "utf-8-sig", newline="")  # else Excel takes it for Windows-1252
            table = csv.writer(text)
            table.writerow(words(f"report-{name}") for name in _HEADINGS)
            table.writerows(map(no_formula, row) for row in _rows(report, words))
            text.detach()
    except OSError as error:
        raise KioskError(Problem("report-file", path)) from error


def _rows(report: ImportReport, words: Wording) -> Iterator[tuple[str, ...]]:
    reasons: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for kind, remarks in (("refused", report.refused), ("remark", report.remarks)):
        for remark in remarks:
            reason = remark.column, _reason(words, kind, remark)
            reasons.setdefault((remark.sheet, remark.row), []).append(reason)
    outcomes = {outcome: words(f"report-{outcome}") for outcome in ("added", "updated", "unchanged", "refused")}
    for sheet, row, outcome in report.outcomes:
        for column, reason_told in reasons.get((sheet, row), [("", "")]):
            yield sheet, str(row), outcomes[outcome], column, reason_told


def _reason(words: Wording, kind: str, remark: RowRemark) -> str:
    return words(f"row-{kind}-{remark.reason}", other=remark.other_row, name=remark.other_name)
