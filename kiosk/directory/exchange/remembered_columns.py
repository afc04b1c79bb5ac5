"""What a person said about headings of spreadsheets, kept in ``import-columns.toml`` of the home folder."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import tomlkit

from kiosk.directory.exchange.columns import Field, is_field
from kiosk.problem import KioskError, Problem

REMEMBERED_FILE = "import-columns.toml"
_LARGEST = 1 << 20


def read_remembered(home: Path) -> dict[str, Field | None]:
    """Return for plain headings the field they were taken for, None for the staff note.

    A file that is missing or damaged is an empty memory: it saves work and holds nothing else.
    """
    try:
        with (home / REMEMBERED_FILE).open("rb") as file:
            columns = tomllib.loads(file.read(_LARGEST).decode()).get("columns", {})
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(columns, dict):
        return {}
    return {
        heading: cast(Field, field) if field else None
        for heading, field in columns.items()
        if isinstance(field, str) and (not field or is_field(field))
    }


def remember(home: Path, said: Mapping[str, Field | None]) -> None:
    """Add what a person said about headings to the memory; the file is replaced whole.

    Args:
        home: The kiosk's home folder; it is there.
        said: By plain heading (see ``plain_heading``).

    Raises:
        KioskError: ``import-memory`` when it cannot be written.
    """
    known = {heading: field or "" for heading, field in (read_remembered(home) | dict(said)).items()}
    text = tomlkit.dumps({"columns": known})
    path = home / REMEMBERED_FILE
    draft = home / f"{REMEMBERED_FILE}.new"
    try:
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise KioskError(Problem("import-memory", path)) from error
