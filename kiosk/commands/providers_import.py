"""``kiosk providers import``: show what a file would bring in, let a person change it, and take it in."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.directory.exchange.columns import FIELDS, is_field
from kiosk.directory.exchange.import_plan import ImportPlan, plan_import, preview
from kiosk.directory.exchange.import_providers import Progress, carry_out
from kiosk.directory.exchange.import_report import ImportReport
from kiosk.directory.exchange.report_file import save_report, told_rows
from kiosk.directory.staff_acts import initials
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording

_ALL_WELL = 0
_ROWS_REFUSED = 1
_STOPPED = 130
"""What a shell expects of a program that Ctrl+C ended."""
_ROWS_SHOWN = 3
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
    as_data: bool = False,
) -> int:
    """Take a file into the directory and tell what became of its rows; return 0, or 1 when one was refused.

    Args:
        home: The kiosk's home folder.
        file: A CSV file, a workbook, an HSDS package (folder or ZIP file) or HSDS JSON.
        dry_run: Only tell what would happen.
        write: Takes one line.
        ask: Asks a person about the match of columns; None takes the proposal as it is.
        made_by: Initials for the history.
        report_file: Where to save what became of each row, as CSV.
        progress: Told how far it is.
        as_data: Answer with JSON.

    Raises:
        KioskError: The file or the directory cannot be used; ``report-file``, when all else is done.
    """
    words = english_words(places(home))
    plan = _agreed(plan_import(home, file), words, write, ask)
    if plan is None:
        write(words("import-left"))
        return _ALL_WELL
    report = carry_out(home, plan, made_by, dry_run, progress)
    _tell(report, dry_run, as_data, words, write)
    if report_file is not None:
        save_report(report, report_file, words)
    return _ROWS_REFUSED if report.refused else _ALL_WELL


def _tell(report: ImportReport, dry_run: bool, as_data: bool, words: Wording, write: Callable[[str], None]) -> None:
    counts = {"added": report.added, "updated": report.updated, "unchanged": report.unchanged}
    counts["refused"] = len(report.refused)
    waiting = report.waiting
    if as_data:
        write(json.dumps({"dry_run": dry_run, **counts, "waiting": waiting, "rows": list(_rows_data(report, words))}))
        return
    for line in told_rows(report, words):
        write(line)
    write(words("import-tried" if dry_run else "import-done", **counts))
    if waiting:
        write(words("import-waiting", count=waiting))


def _rows_data(report: ImportReport, words: Wording) -> Iterator[dict[str, str | int | bool]]:
    remarks = (*report.refused, *report.remarks)
    for place, (remark, told) in enumerate(zip(remarks, told_rows(report, words), strict=True)):
        yield {
            "sheet": remark.sheet,
            "row": remark.row,
            "column": remark.column,
            "taken": place >= len(report.refused),
            "reason": remark.reason,
            "told": told,
        }


def import_from_shell(
    home: Path,
    file: Path,
    dry_run: bool,
    write: Callable[[str], None],
    *,
    yes: bool,
    made_by: str,
    report_file: Path | None,
    as_data: bool = False,
) -> int:
    """Do the same for a person in a shell: ask unless ``yes``, and show how far it is.

    Without a terminal, and where other programs get the answer, nobody is asked and the proposal is taken.

    Returns:
        As ``import_file``; 130 after Ctrl+C, when a sentence has told what became of the list.

    Raises:
        KioskError: As ``import_file``; ``initials-missing`` unless it is a dry run.
    """
    bar = _Bar() if sys.stderr.isatty() else None
    before = _revision(home)
    try:
        return import_file(
            *(home, file, dry_run, write),
            ask=None if yes or as_data or not sys.stdin.isatty() else input,
            made_by="" if dry_run else initials(made_by),
            report_file=report_file,
            progress=bar,
            as_data=as_data,
        )
    except KeyboardInterrupt:
        if bar is not None:
            bar.end()
        is_changed = _revision(home) != before
        told = english_words(places(home))("import-stopped-late" if is_changed else "import-stopped")
        write(json.dumps({"stopped": True, "changed": is_changed}) if as_data else told)
        return _STOPPED


def _revision(home: Path) -> int:
    with directory_to_read(home) as store:
        return store.revision


class _Bar:
    """A line on the standard error that says how far a long import is; short ones need none."""

    def __init__(self) -> None:
        self._shown = -1
        self._is_begun = False

    def __call__(self, done: int, about: int) -> None:
        percent = done * 100 // max(about, 1)
        if about > _LONG and percent != self._shown:
            self._shown, self._is_begun = percent, True
            sys.stderr.write(f"{'█' * (percent // 4):25} {percent:3} %\r")
            sys.stderr.flush()
            if done >= about:
                self.end()

    def end(self) -> None:
        """Leave the line, where one was begun."""
        if self._is_begun:
            self._is_begun = False
            sys.stderr.write("\n")
            sys.stderr.flush()


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
        for _, row, provider, _ in preview(plan, _ROWS_SHOWN):
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
