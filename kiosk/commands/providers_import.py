"""``kiosk providers import``: show what a file would bring in, let a person change it, and take it in."""

import csv
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.directory.exchange.columns import FIELDS, is_field
from kiosk.directory.exchange.import_plan import ImportPlan, plan_import, preview
from kiosk.directory.exchange.import_providers import Progress, carry_out
from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem

_ALL_WELL = 0
_ROWS_REFUSED = 1
_PREVIEWED = 3
_LONG = 2_000

Ask = Callable[[str], str]
"""Shows a question and returns the line that a person types."""


def import_file(
    home: Path,
    file: Path,
    dry_run: bool,
    write: Callable[[str], None],
    *,
    ask: Ask | None = None,
    made_by: str = "",
    report_file: Path | None = None,
    progress: Progress | None = None,
) -> int:
    """Take a file into the directory and tell what became of its rows.

    Args:
        home: The kiosk's home folder.
        file: A CSV file, a workbook, an HSDS package (folder or ZIP file) or HSDS JSON.
        dry_run: Only tell what would happen.
        write: Takes one line.
        ask: Asks a person about the match of columns; None takes the proposal as it is.
        made_by: Initials for the history.
        report_file: Where to save what became of each row, as CSV.
        progress: Told how far it is.

    Returns:
        0 when every row was taken, or a person said no; else 1.

    Raises:
        KioskError: The file or the directory cannot be used; ``report-file``, when all else is done.
    """
    words = english_words(places(home))
    plan = _agreed(plan_import(home, file), words, write, ask)
    if plan is None:
        write(words("import-left"))
        return _ALL_WELL
    report = carry_out(home, plan, made_by, dry_run, progress)
    _tell(report, dry_run, words, write)
    if report_file is not None:
        save_report(report, report_file, words)
    return _ROWS_REFUSED if report.refused else _ALL_WELL


def _tell(report: ImportReport, dry_run: bool, words: Wording, write: Callable[[str], None]) -> None:
    for remark in report.remarks:
        write(told(words, f"row-remark-{remark.reason}", remark))
    for refusal in report.refused:
        write(told(words, f"row-refused-{refusal.reason}", refusal))
    counts = {"added": report.added, "updated": report.updated, "unchanged": report.unchanged}
    write(words("import-tried" if dry_run else "import-done", **counts, refused=len(report.refused)))


def import_from_shell(
    home: Path,
    file: Path,
    dry_run: bool,
    write: Callable[[str], None],
    *,
    yes: bool,
    made_by: str,
    report_file: Path | None,
) -> int:
    """Do the same for a person in a shell: ask unless ``yes``, and show how far it is.

    Without a terminal nobody can be asked, and the proposal is taken.

    Returns:
        As ``import_file``.

    Raises:
        KioskError: As ``import_file``.
    """
    ask = None if yes or not sys.stdin.isatty() else input
    progress = _Bar() if sys.stderr.isatty() else None
    return import_file(home, file, dry_run, write, ask=ask, made_by=made_by, report_file=report_file, progress=progress)


class _Bar:
    """A line on the standard error that says how far a long import is; short ones need none."""

    def __init__(self) -> None:
        self._shown = -1

    def __call__(self, done: int, about: int) -> None:
        percent = done * 100 // max(about, 1)
        if about > _LONG and percent != self._shown:
            self._shown = percent
            end = "\n" if done >= about else "\r"
            sys.stderr.write(f"{'█' * (percent // 4):25} {percent:3} %{end}")
            sys.stderr.flush()


def told(words: Wording, key: str, remark: RowRemark) -> str:
    """Say a remark or refusal in one sentence: row, column, what is the matter, and what to do."""
    where = words("row-column" if remark.column else "row-only", row=remark.row, column=remark.column)
    sheet = words("row-sheet", sheet=remark.sheet) + " " if remark.sheet else ""
    return f"{sheet}{where} {words(key, other=remark.other_row, name=remark.other_name)}"


def save_report(report: ImportReport, path: Path, words: Wording) -> None:
    """Save what became of each row as a CSV file; a cell that begins like a formula is made a text.

    Raises:
        KioskError: ``report-file``.
    """
    reasons: dict[tuple[str, int], list[RowRemark]] = {}
    for remark in (*report.refused, *report.remarks):
        reasons.setdefault((remark.sheet, remark.row), []).append(remark)
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(words(f"report-{name}") for name in ("sheet", "row", "outcome", "column", "reason"))
            for sheet, row, outcome in report.outcomes:
                about = reasons.get((sheet, row), [])
                kind = "refused" if outcome == "refused" else "remark"
                said = [
                    (each.column, words(f"row-{kind}-{each.reason}", other=each.other_row, name=each.other_name))
                    for each in about
                ]
                for column, reason in said or [("", "")]:
                    cells = (sheet, str(row), words(f"report-{outcome}"), column, reason)
                    table.writerow(_harmless(cell) for cell in cells)
    except OSError as error:
        raise KioskError(Problem("report-file", path)) from error


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _agreed(plan: ImportPlan, words: Wording, write: Callable[[str], None], ask: Ask | None) -> ImportPlan | None:
    """Show the match and the first rows until a person agrees; None when they leave."""
    if ask is None:
        return plan
    _show(plan, words, write)
    while True:
        try:
            answer = ask(words("import-question")).strip()
        except EOFError:
            return None
        if answer.lower() in ("n", "no", "q"):
            return None
        if answer.lower() in ("", "y", "yes"):
            return plan
        changed = None if answer == "?" else _changed(plan, answer)
        if answer == "?":
            for field in FIELDS:
                write(words("import-choice", field=field, name=words(f"import-field-{field}")))
        elif changed is None:
            write(words("import-not-understood"))
        else:
            plan = changed
            _show(plan, words, write)


def _show(plan: ImportPlan, words: Wording, write: Callable[[str], None]) -> None:
    number = 0
    for sheet in plan.sheets:
        if sheet.name:
            write(words("import-sheet" if sheet.is_taken else "import-sheet-left", sheet=sheet.name))
        for column in sheet.columns:
            number += 1
            write(
                words(
                    "import-column",
                    number=number,
                    heading=column.heading,
                    field=words(f"import-field-{column.field}") if column.field else words("import-note"),
                )
            )
    if plan.is_ready:
        for _, row, provider, _ in preview(plan, _PREVIEWED):
            if provider is not None:
                phone = provider.phones[0].number.shown if provider.phones else ""
                write(words("import-row", row=row, name=provider.name, phone=phone).rstrip())
    write(words("import-about", count=plan.length))


def _changed(plan: ImportPlan, answer: str) -> ImportPlan | None:
    """Read an answer such as ``4=email`` or ``4=-``."""
    number, _, name = (part.strip() for part in answer.partition("="))
    if not number.isdecimal() or not (name == "-" or is_field(name)):
        return None
    column = int(number) - 1
    for position, sheet in enumerate(plan.sheets):
        if column < len(sheet.columns):
            return plan.with_field(position, column, None if name == "-" else name) if column >= 0 else None  # type: ignore[arg-type]  # is_field looked
        column -= len(sheet.columns)
    return None
