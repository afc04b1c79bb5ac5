"""An import under way, and at its end what became of each row."""

import asyncio
import time
from functools import partial
from itertools import islice
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory.exchange.import_plan import ImportPlan
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.exchange.import_report import ImportReport
from kiosk.directory.exchange.report_file import save_report, told_rows
from kiosk.guide.glyphs import without_hidden
from kiosk.problem import KioskError, Problem
from kiosk.staff.desk import Desk
from kiosk.staff.providers.lines import MOST_LINES
from kiosk.staff.providers.stick_writing import writing_to
from kiosk.staff.providers.telling import LONG_WORK, TellingScreen

_TELL_EVERY_S = 0.2


class RunScreen(TellingScreen):
    """Takes a file in, or tries it. Esc stops it while it runs; then nothing was changed.

    Args:
        desk: What is worked with.
        plan: What is done.
        dry_run: Only tell what would happen.
    """

    title_key = "staff-run-title"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "save_report", show=False)]
    AUTO_FOCUS = "#remarks"

    def __init__(self, desk: Desk, plan: ImportPlan, dry_run: bool) -> None:
        super().__init__(desk)
        self._plan, self._dry_run = plan, dry_run
        self._is_running, self._must_stop = False, False
        self._told_at_s = 0.0
        self._report: ImportReport | None = None

    def parts(self) -> ComposeResult:
        """How far it is, later how it ended, and the rows to look at."""
        yield self.acts("save_report")
        yield Static(self.desk.words("staff-run-begins"), id="state", classes="intro", markup=False)
        yield OptionList(id="remarks", markup=False)
        yield self.notice()

    def on_mount(self) -> None:
        """Begin."""
        self._run()

    @work(exclusive=True, group=LONG_WORK)
    async def _run(self) -> None:
        """Work in a thread, so that keys are answered; the directory is opened and closed there."""
        self._is_running = True
        loop = asyncio.get_running_loop()

        def progress(done: int, about: int) -> None:
            if self._must_stop:
                raise KioskError(Problem("import-stopped"))
            if time.monotonic() - self._told_at_s > _TELL_EVERY_S:
                self._told_at_s = time.monotonic()
                loop.call_soon_threadsafe(self._tell_progress, done, about)

        try:
            report = await asyncio.to_thread(
                carry_out, self.desk.home, self._plan, self.desk.initials, self._dry_run, progress
            )
        except KioskError as fault:
            self._tell_state(self.desk.words("staff-run-failed"))
            self.tell(self.desk.words.sentences(fault.problem))
        else:
            self._show(report)
        finally:
            self._is_running = False

    def _tell_progress(self, done: int, about: int) -> None:
        if self._is_running and self.is_attached:
            self._tell_state(self.desk.words("staff-run-progress", done=done, about=max(done, about)))

    def _tell_state(self, text: str) -> None:
        self.query_one("#state", Static).update(text)

    def _show(self, report: ImportReport) -> None:
        """The counts, then each row that was left out or is to be looked at."""
        self._report = report
        self.tell("")  # it may have been too late to stop
        self._tell_state(self._counts_told(report))
        listed = self.query_one("#remarks", OptionList)
        listed.add_options(
            Option(without_hidden(text)) for text in islice(told_rows(report, self.desk.words), MOST_LINES)
        )
        left = len(report.refused) + len(report.remarks) - listed.option_count
        if left > 0:
            self.tell(self.desk.words("staff-run-more", count=left))

    def _counts_told(self, report: ImportReport) -> str:
        counts = {"added": report.added, "updated": report.updated, "unchanged": report.unchanged}
        key = "staff-run-tried" if self._dry_run else "staff-run-done"
        told = self.desk.words(key, refused=len(report.refused), **counts)
        waiting = report.waiting
        return f"{told}\n{self.desk.words('import-waiting', count=waiting)}" if waiting else told

    @work(group="report")
    async def action_save_report(self) -> None:
        """Save what became of every row beside the spreadsheet, in a thread: a stick has to be waited for."""
        if self._report is not None and await self.aside(partial(self._saved, self._report)):
            self.tell(self.desk.words("staff-run-saved", file=self._report_file.name))

    @property
    def _report_file(self) -> Path:
        return self._plan.file.with_name(f"{self._plan.file.stem}-report.csv")

    def _saved(self, report: ImportReport) -> bool:
        with writing_to(self._report_file):
            save_report(report, self._report_file, self.desk.words)
        return True

    @work
    async def action_back(self) -> None:
        """Stop while it runs; go back when it is over."""
        if self._is_running:
            self._must_stop = True
            self.tell(self.desk.words("staff-run-stopping"))
        else:
            self.close()
