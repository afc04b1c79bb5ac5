"""One back-up: what it is, and how its parts lie in the file.

The file is a ZIP archive, under a passphrase when it holds withheld addresses (age format: https://age-encryption.org/v1).
"""

import io
import json
import lzma
import zipfile
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Literal

import pyrage  # type: ignore[import-untyped]  # it ships no types; what it gives is bytes

from kiosk.directory.backup import content_copy
from kiosk.problem import KioskError, Problem

FORMAT = 1
SHORTEST_PASSPHRASE = 10
ABOUT = "about.json"
DIRECTORY = "directory.db"
PROVIDERS = "providers.jsonl"
SETTINGS = ("kiosk.toml", "confirmations.toml", "import-columns.toml")
"""Files of the home folder that go along."""
_LOCKED = b"age-encryption.org/v1"
_LARGEST = {DIRECTORY: 2**31, PROVIDERS: 2**30, ABOUT: 10_000}
_LARGEST_SETTINGS = 10_000_000
_MOST_PARTS = content_copy.MOST_FILES + 10
# What a ZIP file or JSON says that is damaged, locked or odd; it lies in memory, so nothing else can fail.
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError),
    *(ValueError, KeyError, TypeError, OverflowError, RuntimeError),
)

Kind = Literal["whole", "open"]
"""``whole`` holds the staff's file as it is; ``open`` only what anybody may see."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What is in a back-up.

    Attributes:
        made_at: In UTC.
        providers: How many it holds.
        parts: The content of each file in it, by name.
    """

    kind: Kind
    made_at: datetime
    providers: int
    parts: dict[str, bytes] = field(repr=False)


def write(backup: Backup, file: IO[bytes], passphrase: str | None = None) -> None:
    """Write a back-up, locked unless the passphrase is None.

    Raises:
        KioskError: ``passphrase-short``.
    """
    if passphrase is not None and len(passphrase) < SHORTEST_PASSPHRASE:
        raise KioskError(Problem("passphrase-short", facts={"limit": SHORTEST_PASSPHRASE}))
    about = {
        "format": FORMAT,
        "kind": backup.kind,
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "providers": backup.providers,
    }
    archive_file = io.BytesIO()
    with zipfile.ZipFile(archive_file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ABOUT, json.dumps(about))
        for name, content in backup.parts.items():
            archive.writestr(name, content)
    content = archive_file.getvalue()
    file.write(pyrage.passphrase.encrypt(content, passphrase) if passphrase is not None else content)


def is_locked(content: bytes) -> bool:
    """Say whether a back-up can only be read with a passphrase."""
    return content.startswith(_LOCKED)


def read(content: bytes, passphrase: str = "") -> Backup:
    """Read a back-up.

    Raises:
        KioskError: ``backup-locked`` without a passphrase, ``backup-passphrase`` with a wrong one,
            ``backup-newer`` when a newer kiosk made it, ``backup-broken`` when it is none or is damaged.
    """
    if is_locked(content):
        if not passphrase:
            raise KioskError(Problem("backup-locked"))
        try:
            content = pyrage.passphrase.decrypt(content, passphrase)
        except pyrage.DecryptError as error:
            raise KioskError(Problem("backup-passphrase")) from error
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if len(names) > _MOST_PARTS:
                raise ValueError(len(names))
            parts = {name: _part(archive, name) for name in names}
        about = json.loads(parts.pop(ABOUT))
        if int(about["format"]) > FORMAT:
            raise KioskError(Problem("backup-newer"))
        backup = Backup(about["kind"], datetime.fromisoformat(about["made_at"]), int(about["providers"]), parts)
        if {"whole": DIRECTORY, "open": PROVIDERS}[backup.kind] not in parts:
            raise ValueError(backup.kind)
    except _DAMAGED as error:
        raise KioskError(Problem("backup-broken")) from error
    return backup


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    """Read one file of the archive, if it is one of ours and not larger than any of ours."""
    if name not in _LARGEST and name not in SETTINGS and not content_copy.is_content(name):
        raise ValueError(name)
    largest = content_copy.LARGEST_BYTES if content_copy.is_content(name) else _LARGEST_SETTINGS
    if archive.getinfo(name).file_size > _LARGEST.get(name, largest):
        raise ValueError(name)
    return archive.read(name)
