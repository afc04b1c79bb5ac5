"""Bringing a back-up back: choose it, unlock it, see what it is, say yes."""

import asyncio
from functools import partial
from pathlib import Path

from textual import work

from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.backup.backup_file import Backup
from kiosk.directory.backup.copies import BEFORE_RESTORE
from kiosk.doctor.machine import Machine
from kiosk.doctor.past_checks import check_repair
from kiosk.guide.checked import when_told
from kiosk.problem import KioskError
from kiosk.staff.providers.choose_screen import ChooseScreen
from kiosk.staff.providers.passphrase_question import PassphraseQuestion
from kiosk.staff.screen import Question


class RestoreScreen(ChooseScreen):
    """Choose a back-up to bring back. Nothing is changed before a person has said yes."""

    title_key = "staff-restore-title"
    intro_key = "staff-restore-intro"
    suffixes = (".zip", ".age")

    def told_of(self, path: Path) -> str:
        """Tell those that the kiosk made by itself by their day."""
        for backup in automatic_backups(self.desk.home):
            if backup.path == path:
                key = "staff-restore-automatic-before" if backup.before_import else "staff-restore-automatic"
                return self.desk.words(key, date=backup.day, number=backup.revision)
        return super().told_of(path)

    def said_first(self) -> str:
        """Tell what the kiosk mended by itself lately: that is why somebody may look for a back-up."""
        repairs = check_repair(Machine(self.desk.home), self.desk.today())
        return " ".join(self.desk.words(f"staff-concern-{one.key}", **one.facts) for one in repairs)

    def chosen(self, path: Path) -> None:
        """Go on with this file."""
        self._restore(path)

    @work(exclusive=True, group="restore")
    async def _restore(self, path: Path) -> None:
        """Read it, unlocked where it is locked; ask; bring it back. A fault is told on the screen."""
        try:
            backup = await self._read(path)
            if backup is None or not await self._is_wanted(backup):
                return
            if await self.aside(partial(self._brought_back, backup), "staff-backup-working"):
                kept = str(self.desk.home / BEFORE_RESTORE)
                self.tell(self.desk.words("restore-done", count=backup.providers, file=kept))
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))

    def _brought_back(self, backup: Backup) -> bool:
        bring_back(self.desk.home, backup)
        return True

    async def _read(self, path: Path) -> Backup | None:
        """Read the file; None when it is locked and nobody gave a passphrase."""
        try:
            return await asyncio.to_thread(read_backup, path)
        except KioskError as fault:
            if fault.problem.code != "backup-locked":
                raise
        words = self.desk.words
        passphrase = await self.app.push_screen_wait(PassphraseQuestion(words, words("staff-restore-passphrase")))
        if not passphrase:
            return None
        self.tell(self.desk.words("staff-backup-working"))
        return await asyncio.to_thread(read_backup, path, passphrase)

    async def _is_wanted(self, backup: Backup) -> bool:
        words = self.desk.words
        day = when_told(backup.made_at.astimezone().date(), words)
        told = [words("restore-tells", on=day, count=backup.providers)]
        told += [words("restore-tells-open")] if backup.kind == "open" else []
        ask = words("staff-restore-ask", told=" ".join(told))
        return await self.app.push_screen_wait(Question(ask, words("staff-restore-yes"), words("staff-restore-no")))
