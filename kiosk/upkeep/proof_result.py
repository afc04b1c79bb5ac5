"""How the last proof of forgetting ended: kept for staff and for ``kiosk doctor``, and it holds nothing of a visit."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.upkeep.kept_file import FOLDER, read_kept

FILE = "proof.toml"
MOST_FAILURES = 20
LONGEST_FAILURE = 200
"""Characters."""

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class ProofResult:
    """A proof that was carried out on this machine.

    Attributes:
        day: When.
        passed: Whether nothing was found after the end of any visit.
        stack: The terminal it was carried out on: ``pty``, ``console`` or ``cage``.
        version: Of the kiosk.
        failures: Sentences for staff that name the places where something was left, or what kept the proof from
            working; empty when it passed. Never what was found, nor what stood around it.
    """

    day: date
    passed: bool
    stack: str
    version: str
    failures: tuple[str, ...] = ()


def read_proof(home: Path) -> ProofResult | None:
    """Return the last proof of the kiosk with this home folder; None for none, or for a file that is not ours."""
    found = read_kept(home / FOLDER / FILE) or {}
    day, passed, failures = found.get("day"), found.get("passed"), found.get("failures")
    names = [name for name in (found.get("stack"), found.get("version")) if isinstance(name, str)]
    if type(day) is not date or not isinstance(passed, bool) or not isinstance(failures, list) or len(names) != 2:
        return None
    places = tuple(_printable(place) for place in failures if isinstance(place, str))
    return ProofResult(day, passed and not places, _printable(names[0]), _printable(names[1]), places)


def keep_proof(home: Path, result: ProofResult) -> None:
    """Keep the result in place of the one before; it belongs to the owner of ``home``, whoever writes it.

    Root writes this into a folder of the kiosk's user, so no link of that user's is followed.

    Raises:
        OSError: It cannot be written.
    """
    top = os.open(home, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        folder = _open_folder(top)
        try:
            _replace(folder, _text(result).encode(), os.fstat(top))
        finally:
            os.close(folder)
    finally:
        os.close(top)


def _open_folder(top: int) -> int:
    try:
        os.mkdir(FOLDER, 0o700, dir_fd=top)
    except FileExistsError:
        return os.open(FOLDER, _FOLDER, dir_fd=top)
    folder = os.open(FOLDER, _FOLDER, dir_fd=top)
    _give(folder, os.fstat(top))
    return folder


def _replace(folder: int, text: bytes, owner: os.stat_result) -> None:
    new = FILE + ".new"
    with suppress(FileNotFoundError):
        os.unlink(new, dir_fd=folder)
    with open(os.open(new, _NEW_FILE, 0o600, dir_fd=folder), "wb") as file:
        file.write(text)
        file.flush()
        _give(file.fileno(), owner)
        os.fsync(file.fileno())
    os.rename(new, FILE, src_dir_fd=folder, dst_dir_fd=folder)
    os.fsync(folder)


def _give(fd: int, owner: os.stat_result) -> None:
    if os.geteuid() == 0:
        os.fchown(fd, owner.st_uid, owner.st_gid)


def _text(result: ProofResult) -> str:
    lines = [
        f"day = {result.day.isoformat()}",
        f"passed = {str(result.passed).lower()}",
        f"stack = {_quoted(result.stack)}",
        f"version = {_quoted(result.version)}",
        f"failures = [{', '.join(map(_quoted, result.failures[:MOST_FAILURES]))}]",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Write a text as TOML: without control characters, JSON writes strings in the same way."""
    return json.dumps(_printable(text), ensure_ascii=False)


def _printable(text: str) -> str:
    """Leave out what a terminal would obey: the name of a file in a temporary folder may be anybody's."""
    return "".join(sign for sign in text if sign.isprintable())[:LONGEST_FAILURE]
