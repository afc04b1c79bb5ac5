"""Make a back-up of the home folder, and bring one back."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.directory.backup import backup_file, content_copy
from kiosk.directory.backup.automatic import keep_automatic
from kiosk.directory.backup.backup_file import DIRECTORY, PROVIDERS, SETTINGS, Backup
from kiosk.directory.backup.copies import BEFORE_RESTORE
from kiosk.directory.backup.directory_copy import MOVED_ASIDE, put_back
from kiosk.directory.backup.erasing import finish_erasing
from kiosk.directory.backup.whole_copy import settings_of, whole
from kiosk.directory.backup.work_folder import remove_leftovers, work_folder
from kiosk.directory.exchange.export_scope import going_out
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import DIRECTORY_FILE, directory_to_change, directory_to_read
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_record import from_whole_record, to_whole_record
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.directory.told_places import with_decisions_kept
from kiosk.directory.whole_file import is_full, replacing
from kiosk.problem import KioskError, Problem

_KNOWN_GOOD_AFTER = timedelta(days=7)
"""The first back-up so long after a restore removes what was kept of the state before it."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A back-up that was made: where, how many providers are in it, how many may not leave even by name."""

    file: Path
    providers: int
    left_out: int


def back_up(home: Path, target: Path, passphrase: str | None, today: date) -> BackedUp:
    """Write a back-up into one file.

    Args:
        home: The kiosk's home folder.
        target: The file; or a folder, such as a USB stick, where it is then named after the day.
        passphrase: With one, everything but the PIN is in it: withheld addresses, notes, history. With None, what
            anybody may see, and the settings. The shelter's own content is in both.
        today: The day for the name.

    Raises:
        KioskError: ``backup-full``, ``backup-closed``, ``passphrase-short``; or the directory cannot be read.
    """
    with _telling(target):
        if target.is_dir():
            target /= f"shelter-kiosk-{today.isoformat()}.{'zip' if passphrase is None else 'age'}"
        remove_leftovers(home)
        backup = _open(home) if passphrase is None else whole(home)
        with replacing(target) as file:
            backup_file.write(backup, file, passphrase)
        _forget_what_was_before(home, today)
    with directory_to_read(home) as store:
        total = sum(1 for _ in store.all())
    return BackedUp(target, backup.providers, max(0, total - backup.providers))


def read_backup(file: Path, passphrase: str = "") -> Backup:
    """Read a back-up, whole, before anything is changed.

    Raises:
        KioskError: ``backup-closed``, or see ``backup_file.read``.
    """
    with _telling(file):
        return backup_file.read(file.read_bytes(), passphrase)


def bring_back(home: Path, backup: Backup) -> Path:
    """Make the directory, the settings and the shelter's own content what they are in the back-up.

    The directory changes in one step; so does each file of settings, and the folder of content. What a back-up does
    not hold stays as it is.

    Returns:
        The file that keeps what was there before: ``before-restore.zip``; the directory itself, moved aside, where it
        was damaged.

    Raises:
        KioskError: ``backup-broken``, ``backup-full``, ``backup-closed``; or the directory cannot be written.
    """
    with _telling(home):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with work_folder(home, ".restore-") as draft:
            copy = directory_of(backup, draft)
            with suppress(KioskError, OSError):  # what is damaged is moved aside; and the file below keeps the same
                finish_erasing(home)
                keep_automatic(home, date.today(), before_import=True)
            kept = _keep_what_is_there(home)
            put_back(home, copy)
            content_copy.put_back(home, backup.parts, draft)
        for name in SETTINGS:
            if name in backup.parts:
                with replacing(home / name) as file:
                    file.write(backup.parts[name])
    return kept


def _open(home: Path) -> Backup:
    with directory_to_read(home) as store:
        lines = [_line(shown, provider) for provider in store.all() if (shown := going_out(provider, False))]
    parts = {PROVIDERS: "\n".join(lines).encode(), **settings_of(home)}
    return Backup("open", datetime.now(UTC), len(lines), parts)


def _line(shown: Provider, provider: Provider) -> str:
    # Who published an address or a text is no secret here: without it both would be hidden when they come back.
    published_by = provider.published_by if shown.published_on else ""
    known = replace(shown, published_by=published_by, decisions=provider.decisions)
    return json.dumps(to_whole_record(with_decisions_kept(known)))


def directory_of(backup: Backup, draft: Path) -> Path:
    """Make the staff's file of a back-up in a folder of its own.

    Raises:
        KioskError: ``backup-broken``.
        OSError: It cannot be written.
    """
    if backup.kind == "whole":
        copy = draft / DIRECTORY
        copy.touch(mode=0o600)
        copy.write_bytes(backup.parts[DIRECTORY])
        return copy
    try:
        lines = backup.parts[PROVIDERS].decode().splitlines()
        providers = [from_whole_record(json.loads(line)) for line in lines]
        with directory_to_change(draft, NewChange("restore")) as store:
            store.add(KeptProvider(provider) for provider in providers)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KioskError(Problem("backup-broken")) from error
    except KioskError as error:
        if error.problem.code in ("directory-broken", "visitors-broken"):  # what no kiosk wrote does not fit in
            raise KioskError(Problem("backup-broken")) from error
        raise
    return draft / DIRECTORY_FILE


def _keep_what_is_there(home: Path) -> Path:
    try:
        backup = whole(home)
    except KioskError as error:
        if error.problem.code != "directory-broken":
            raise
        return home / MOVED_ASIDE
    with replacing(home / BEFORE_RESTORE) as file:
        backup_file.write(backup, file)
    return home / BEFORE_RESTORE


def _forget_what_was_before(home: Path, today: date) -> None:
    with suppress(FileNotFoundError):
        restored = date.fromtimestamp((home / BEFORE_RESTORE).stat().st_mtime)
        if today - restored >= _KNOWN_GOOD_AFTER:
            (home / BEFORE_RESTORE).unlink()


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KioskError(Problem("backup-full" if is_full(error) else "backup-closed", path)) from error
