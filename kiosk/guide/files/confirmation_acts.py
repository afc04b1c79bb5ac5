"""Notes for staff what they reached or took off, in ``confirmations.toml``: whole or not at all, comments kept."""

import os
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from kiosk.directory.staff_acts import initials
from kiosk.directory.store.accepted_change import one_at_a_time
from kiosk.directory.whole_file import replacing
from kiosk.guide.files.confirmations import FILE_NAME, Kind
from kiosk.guide.files.text_file import read_text
from kiosk.problem import KioskError, Problem

_WITHDRAWN = ("withdrawn_on", "withdrawn_by")
_PUT_BACK = ("put_back_on", "put_back_by")


def confirm(home: Path, kind: Kind, key: str, by: str, today: date) -> None:
    """Note that staff reached it today, and that it was as the kiosk tells.

    Raises:
        KioskError: ``initials-missing``; the file there is broken, or it cannot be written (nothing was changed
            then). So do those below.
    """
    _note(home, kind, key, {"confirmed_on": today, "by": initials(by)})


def withdraw(home: Path, kind: Kind, key: str, by: str, today: date) -> None:
    """Take it off the visitors' screen; what was confirmed stays noted."""
    _note(home, kind, key, dict(zip(_WITHDRAWN, (today, initials(by)), strict=True)), _PUT_BACK)


def put_back(home: Path, kind: Kind, key: str, by: str, today: date) -> None:
    """Show it to visitors again, as far as its dates allow."""
    _note(home, kind, key, dict(zip(_PUT_BACK, (today, initials(by)), strict=True)), _WITHDRAWN)


def _note(home: Path, kind: Kind, key: str, new: Mapping[str, date | str], dropped: Iterable[str] = ()) -> None:
    path = home / FILE_NAME
    with one_at_a_time(home):
        document = _document(path)
        entry = _table(_table(document, kind, path), key, path)
        for name in dropped:
            entry.pop(name, None)
        for name, value in new.items():
            entry[name] = value
        try:
            mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
            with replacing(path) as file:
                os.fchmod(file.fileno(), mode)
                file.write(tomlkit.dumps(document).encode())
        except OSError as error:
            facts: dict[str, str | int] = {"reason": error.strerror or ""}
            raise KioskError(Problem("confirmations-unwritable", path, None, facts)) from error


def _document(path: Path) -> tomlkit.TOMLDocument:
    if not os.path.lexists(path):
        return tomlkit.document()
    text = read_text(path)
    if isinstance(text, Problem):
        raise KioskError(text)
    try:
        return tomlkit.parse(text.text)
    except (TOMLKitError, ValueError, RecursionError) as error:
        raise KioskError(Problem("confirmations-broken", path)) from error


def _table(place: tomlkit.TOMLDocument | Table, key: str, path: Path) -> Table:
    """Return a table inside another, made where it is missing."""
    is_section = isinstance(place, tomlkit.TOMLDocument)
    found = place.setdefault(key, tomlkit.table(is_super_table=is_section))
    if not isinstance(found, Table):
        raise KioskError(Problem("confirmations-broken", path))
    return found
