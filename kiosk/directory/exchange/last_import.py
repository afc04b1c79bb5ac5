"""How the last import ended, kept in the home folder so that staff are reminded of rows that were left out."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.directory.exchange.import_report import ImportReport
from kiosk.directory.whole_file import replacing

FILE_NAME = "last-import.json"
_LARGEST_BYTES = 10_000
_ON_PURPOSE = ("not-public", "inactive")


@dataclass(frozen=True, slots=True)
class LastImport:
    """The end of an import.

    Attributes:
        file: Name of the spreadsheet, without its folder.
        refused: Rows left out because something is wrong with them; rows that are not to be public are none of them.
    """

    file: str
    made_on: date
    refused: int


def note_import(home: Path, file: str, report: ImportReport) -> None:
    """Keep how an import ended that was just made; where that cannot be written, nobody is reminded."""
    at_fault = ((row.sheet, row.row) for row in report.refused if row.reason not in _ON_PURPOSE)
    refused = sum(1 for _ in groupby(at_fault))  # several reasons of a row stand side by side
    data = {"file": file, "made_on": date.today().isoformat(), "refused": refused}
    with suppress(OSError), replacing(home / FILE_NAME) as target:
        target.write(json.dumps(data).encode())


def last_import(home: Path) -> LastImport | None:
    """Read how the last import ended; None when there was none, or nobody can tell."""
    path = home / FILE_NAME
    if not path.is_file():  # a pipe would never end
        return None
    try:
        with path.open("rb") as source:
            data = json.loads(source.read(_LARGEST_BYTES))
        file, made_on, refused = data["file"], date.fromisoformat(data["made_on"]), data["refused"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return LastImport(file, made_on, refused) if isinstance(file, str) and type(refused) is int else None
