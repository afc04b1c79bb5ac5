"""``kiosk content due``, ``confirm``, ``withdraw``, ``restore``: keep numbers, coalitions, pages and guidance true."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from kiosk.guide.care_told import dates_told, line_told, script_told, ways_told
from kiosk.guide.files import confirmation_acts
from kiosk.guide.files.confirmations import KINDS, read_confirmations
from kiosk.guide.files.kept_entries import KeptEntry, entry_meant, kept_entries
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.settings import read_settings

Write = Callable[[str], None]
Today = Callable[[], date]
_ALL_WELL = 0
_FAULTS = 1


def list_due(home: Path, as_data: bool, write: Write, today: Today = date.today) -> int:
    """Write what staff should call, open or read now, with what to say.

    Args:
        home: The kiosk's home folder.
        as_data: Answer with JSON.
        write: Takes one line.
        today: Returns the day it is.

    Returns:
        0, or 1 when the file of confirmations is at fault.

    Raises:
        KioskError: There are no English words to show at all. So do all below.
    """
    words, day = english_words(places(home)), today()
    faults = read_confirmations(home)[1]
    found = [entry for entry in _entries(home, day) if entry.is_due]
    if as_data:
        write(json.dumps([_data(entry, words) for entry in found], ensure_ascii=False))
        return _FAULTS if faults else _ALL_WELL
    for fault in faults:
        write(words.sentences(fault))
    write(words("keep-count", count=len(found)))
    for kind in KINDS:
        _write_kind([entry for entry in found if entry.kind == kind], day, words, write)
    if found:
        write("")
        for line in words("keep-how", id=found[0].id).split("\n"):
            write(line)
    return _FAULTS if faults else _ALL_WELL


def confirm(home: Path, which: str, by: str, as_data: bool, write: Write, today: Today = date.today) -> int:
    """Note that somebody reached, opened or read one entry today and that all was right.

    Args:
        home: The kiosk's home folder.
        which: Its id, such as ``hotlines.ndvh``, or its key where only one entry has it.
        by: Initials of who did it.
        as_data: Answer with JSON.
        write: Takes one line.
        today: Returns the day it is.

    Raises:
        KioskError: No entry is meant, or several; or it cannot be written. So do those below.
    """
    entry = entry_meant(_entries(home, today()), which)
    confirmation_acts.confirm(home, entry.kind, entry.item.key, by, today())
    key = "confirm-withdrawn" if entry.noted.withdrawn_on is not None else "confirm"
    return _tell(home, key, entry, as_data, write, today)


def withdraw(home: Path, which: str, by: str, as_data: bool, write: Write, today: Today = date.today) -> int:
    """Take one entry off the visitors' screen."""
    entry = entry_meant(_entries(home, today()), which)
    confirmation_acts.withdraw(home, entry.kind, entry.item.key, by, today())
    return _tell(home, "withdraw", entry, as_data, write, today)


def restore(home: Path, which: str, by: str, as_data: bool, write: Write, today: Today = date.today) -> int:
    """Show one withdrawn entry again."""
    entry = entry_meant(_entries(home, today()), which)
    confirmation_acts.put_back(home, entry.kind, entry.item.key, by, today())
    return _tell(home, "restore", entry, as_data, write, today)


def _entries(home: Path, today: date) -> tuple[KeptEntry, ...]:
    return kept_entries(home, today, read_settings(home)[0].freshness.hide_after_days)


def _write_kind(entries: Sequence[KeptEntry], today: date, words: Wording, write: Write) -> None:
    if entries:
        write("")
        write(script_told(entries[0], words))
    for entry in entries:
        write("")
        write(f"  {line_told(entry, today, words)}")
        for line in (entry.id, *ways_told(entry.item, words), *dates_told(entry, words)):
            write(f"    {line}")


def _tell(home: Path, key: str, entry: KeptEntry, as_data: bool, write: Write, today: Today) -> int:
    words = english_words(places(home))
    if as_data:
        write(json.dumps(_data(entry_meant(_entries(home, today()), entry.id), words), ensure_ascii=False))
    else:
        write(words(f"keep-done-{key}", name=entry.name))
    return _ALL_WELL


def _data(entry: KeptEntry, words: Wording) -> dict[str, object]:
    noted = entry.noted
    return {
        "id": entry.id,
        "name": entry.name,
        "care": entry.care.name.lower(),
        "until": _day(entry.until),
        "ways": list(ways_told(entry.item, words)),
        "dates": list(dates_told(entry, words)),
        "confirmed_on": _day(noted.confirmed_on),
        "confirmed_by": noted.by,
        "withdrawn_on": _day(noted.withdrawn_on),
        "withdrawn_by": noted.withdrawn_by,
        "script": script_told(entry, words),
    }


def _day(when: date | None) -> str | None:
    return None if when is None else when.isoformat()
