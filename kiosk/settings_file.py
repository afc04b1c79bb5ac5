"""Changes ``kiosk.toml`` for staff: whole or not at all, and with every comment that somebody wrote into it."""

import fcntl
import os
from collections.abc import Mapping
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from kiosk.problem import KioskError, Problem
from kiosk.settings import FILE_NAME, parse_settings, text_of

Value = str | int | bool | tuple[str, ...]
"""What a setting can be in the file."""


def change_settings(home: Path, changes: Mapping[str, Value]) -> None:
    """Write some settings; all others, and the comments, stay as they are.

    Args:
        home: The home folder; it is made where it is missing.
        changes: New values by key, such as ``quiet.veil_after_s``.

    Raises:
        KioskError: A value is none that the setting can have (its fact ``setting`` names the key), the file there
            is no TOML, or the file cannot be written. Nothing was changed then.
    """
    path = home / FILE_NAME
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(home, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)  # screen and shell may both be saving
            text = _changed(path, text_of(path) if path.exists() else "", changes)
            _write(path, text)
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise KioskError(Problem("setting-file-unwritable", path, None, {"reason": error.strerror or ""})) from error


def faults_of(changes: Mapping[str, Value]) -> dict[str, Problem]:
    """Say which of these new values cannot be, each with what is wrong; by key."""
    path = Path(FILE_NAME)
    found = parse_settings(path, tomlkit.dumps(_with(tomlkit.document(), path, changes)))[1]
    return {str(problem.facts["setting"]): problem for problem in found if "setting" in problem.facts}


def _changed(path: Path, text: str, changes: Mapping[str, Value]) -> str:
    parse_settings(path, text)  # names the line, where it is no TOML
    try:
        new = tomlkit.dumps(_with(tomlkit.parse(text), path, changes))
    except TOMLKitError as error:
        raise KioskError(Problem("setting-file-syntax", path)) from error
    for problem in parse_settings(path, new)[1]:
        if problem.facts.get("setting") in changes:
            raise KioskError(problem)
    return new


def _with(document: tomlkit.TOMLDocument, path: Path, changes: Mapping[str, Value]) -> tomlkit.TOMLDocument:
    for key, value in changes.items():
        section, _, name = key.rpartition(".")
        place = document if not section else document.setdefault(section, tomlkit.table())
        if not isinstance(place, tomlkit.TOMLDocument | Table):
            raise KioskError(Problem("setting-file-syntax", path))
        place[name] = list(value) if isinstance(value, tuple) else value
    return document


def _write(path: Path, text: str) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, mode), "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
