"""``kiosk backup`` and ``kiosk restore``: one file with all that the shelter wrote, and the way back."""

import getpass
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.directory.backup import back_up as backups
from kiosk.directory.backup.backup_file import Backup
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem

Write = Callable[[str], None]
_ALL_WELL = 0
_NOT_DONE = 1


def back_up(
    home: Path,
    file: Path,
    with_withheld: bool,
    passphrase_file: Path | None,
    as_data: bool,
    write: Write,
    ask_secret: Callable[[str], str] = getpass.getpass,
    today: Callable[[], date] = date.today,
) -> int:
    """Write a back-up.

    Args:
        home: The kiosk's home folder.
        file: Where to; a folder gets a file named after the day.
        with_withheld: Everything, under a passphrase; else what anybody may see, and the settings.
        passphrase_file: Its first line is the passphrase; None to ask for it.
        as_data: Answer with JSON.
        write: Takes one line.
        ask_secret: Shows a question and returns what was typed, unseen.
        today: The day for the name.

    Returns:
        0.

    Raises:
        KioskError: It could not be written, or the passphrase is short or was typed two ways.
    """
    words = english_words(places(home))
    passphrase = _new_passphrase(words, passphrase_file, ask_secret) if with_withheld else None
    done = backups.back_up(home, file, passphrase, today())
    if as_data:
        facts = {"file": str(done.file), "providers": done.providers, "left_out": done.left_out}
        write(json.dumps(facts | {"locked": with_withheld}))
        return _ALL_WELL
    write(words("backup-done", count=done.providers, file=str(done.file)))
    write(words("backup-whole" if with_withheld else "backup-open"))
    if done.left_out:
        write(words("backup-left-out", count=done.left_out))
    return _ALL_WELL


def restore(
    home: Path,
    file: Path,
    may: bool,
    passphrase_file: Path | None,
    as_data: bool,
    write: Write,
    ask_secret: Callable[[str], str] = getpass.getpass,
    ask: Callable[[], str] = sys.stdin.readline,
) -> int:
    """Bring a back-up back, after asking.

    Args:
        home: The kiosk's home folder.
        file: The back-up.
        may: Do not ask.
        passphrase_file: Its first line is the passphrase; None to ask for it where it is needed.
        as_data: Answer with JSON.
        write: Takes one line.
        ask_secret: Shows a question and returns what was typed, unseen.
        ask: Returns the line that was typed.

    Returns:
        0 when it was brought back, 1 when whoever was asked did not say yes.

    Raises:
        KioskError: It cannot be read or brought back; or nobody can be asked.
    """
    words = english_words(places(home))
    backup = _read(words, file, passphrase_file, ask_secret)
    if not may and as_data:
        raise KioskError(Problem("restore-needs-yes"))
    if not may and not _agreed(words, backup, write, ask):
        write(words("restore-not-done"))
        return _NOT_DONE
    count, kept = backup.providers, str(backups.bring_back(home, backup))
    told = json.dumps({"providers": count, "kept_before": kept})
    write(told if as_data else words("restore-done", count=count, file=kept))
    return _ALL_WELL


def _agreed(words: Wording, backup: Backup, write: Write, ask: Callable[[], str]) -> bool:
    write(words("restore-tells", on=backup.made_at.date().isoformat(), count=backup.providers))
    if backup.kind == "open":
        write(words("restore-tells-open"))
    write(words("restore-ask"))
    return ask().strip().lower() == words("restore-yes")


def _read(words: Wording, file: Path, passphrase_file: Path | None, ask_secret: Callable[[str], str]) -> Backup:
    if passphrase_file is not None:
        return backups.read_backup(file, _first_line(passphrase_file))
    try:
        return backups.read_backup(file)
    except KioskError as error:
        if error.problem.code != "backup-locked":
            raise
    return backups.read_backup(file, _asked(words, "backup-type-passphrase", ask_secret))


def _new_passphrase(words: Wording, file: Path | None, ask_secret: Callable[[str], str]) -> str:
    if file is not None:
        return _first_line(file)
    passphrase = _asked(words, "backup-type-passphrase", ask_secret)
    if _asked(words, "backup-type-again", ask_secret) != passphrase:
        raise KioskError(Problem("passphrase-differs"))
    return passphrase


def _asked(words: Wording, question: str, ask_secret: Callable[[str], str]) -> str:
    try:
        return ask_secret(f"{words(question)} ")
    except EOFError:
        return ""


def _first_line(file: Path) -> str:
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[0] if lines else ""
