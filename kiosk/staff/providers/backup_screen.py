"""A back-up of the directory and the settings: one file, on a stick or in the kiosk."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory.backup.back_up import BackedUp, back_up
from kiosk.directory.backup.backup_file import SHORTEST_PASSPHRASE
from kiosk.guide.glyphs import without_hidden
from kiosk.problem import KioskError, Problem
from kiosk.staff.desk import Desk
from kiosk.staff.providers.passphrase_question import PassphraseQuestion
from kiosk.staff.providers.restore_screen import RestoreScreen
from kiosk.staff.providers.stick_files import STICKS, find_folders
from kiosk.staff.providers.stick_writing import writing_to
from kiosk.staff.providers.telling import TellingScreen

BACKUPS = "backups"
"""Folder of the home folder, for its owner alone."""


class BackupScreen(TellingScreen):
    """Choose where to, and what is in it: hidden addresses only under a passphrase. F3 leads to bringing one back.

    Args:
        desk: What is worked with.
        roots: Where sticks are shown.
    """

    title_key = "staff-backup-title"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "make", show=False),
        Binding("f3", "restore", show=False),
        Binding("f5", "look", show=False),
    ]
    AUTO_FOCUS = "#ways"

    def __init__(self, desk: Desk, roots: tuple[Path, ...] = STICKS) -> None:
        super().__init__(desk)
        self._roots = roots
        self._ways: list[tuple[Path, bool]] = []
        self._is_working = False

    def parts(self) -> ComposeResult:
        """Where to, and with what in it."""
        yield self.acts("make", "restore", "look")
        yield Static(self.desk.words("staff-backup-intro"), classes="intro", markup=False)
        yield OptionList(id="ways", markup=False)
        yield self.notice()

    def on_mount(self) -> None:
        """Look for sticks at once."""
        self.action_look()

    def action_look(self) -> None:
        """Look again: a stick may have been plugged in."""
        words = self.desk.words
        places = [(folder, words("staff-backup-stick", folder=str(folder))) for folder in find_folders(self._roots)]
        places.append((self.desk.home / BACKUPS, words("staff-backup-here")))
        listed = self.query_one("#ways", OptionList)
        listed.clear_options()
        self._ways = []
        for folder, place in places:
            for is_locked in (False, True):
                self._ways.append((folder, is_locked))
                told = words("staff-backup-locked" if is_locked else "staff-backup-open", place=place)
                listed.add_option(Option(without_hidden(told)))
        listed.highlighted = 0
        self.tell("" if len(places) > 1 else words("staff-backup-no-stick"))

    @on(OptionList.OptionSelected, "#ways")
    def _chosen(self) -> None:
        self.action_make()

    @work(group="backup")
    async def action_make(self) -> None:
        """Write the back-up, in a thread: making a lock of a passphrase takes its time on purpose."""
        if self._is_working:
            return
        self._is_working = True
        folder, is_locked = self._ways[self.query_one("#ways", OptionList).highlighted or 0]
        try:
            passphrase = await self._passphrase() if is_locked else None
            if passphrase == "":
                return
            done = await self.aside(partial(self._made, folder, passphrase), "staff-backup-working")
            if done is not None:
                self.tell(self._told(done))
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))
        finally:
            self._is_working = False

    async def _passphrase(self) -> str:
        """Ask twice; "" when a person gave none.

        Raises:
            KioskError: ``passphrase-short``, or ``passphrase-differs``.
        """
        words = self.desk.words
        ask = words("staff-backup-passphrase", limit=SHORTEST_PASSPHRASE)
        first = await self.app.push_screen_wait(PassphraseQuestion(words, ask))
        if not first:
            return ""
        if len(first) < SHORTEST_PASSPHRASE:
            raise KioskError(Problem("passphrase-short", facts={"limit": SHORTEST_PASSPHRASE}))
        if await self.app.push_screen_wait(PassphraseQuestion(words, words("staff-backup-again"))) != first:
            raise KioskError(Problem("passphrase-differs"))
        return first

    def _made(self, folder: Path, passphrase: str | None) -> BackedUp:
        if folder == self.desk.home / BACKUPS:
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise KioskError(Problem("backup-closed", folder)) from error
        with writing_to(folder):
            return back_up(self.desk.home, folder, passphrase, self.desk.today())

    def _told(self, done: BackedUp) -> str:
        words = self.desk.words
        told = [words("backup-done", count=done.providers, file=str(done.file))]
        told += [words("backup-whole" if done.file.suffix == ".age" else "backup-open")]
        return " ".join(told + ([words("backup-left-out", count=done.left_out)] if done.left_out else []))

    def action_restore(self) -> None:
        """Choose one to bring back; those in the kiosk are found too."""
        self.app.push_screen(RestoreScreen(self.desk, self._roots))
