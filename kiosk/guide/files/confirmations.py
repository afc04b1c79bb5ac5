"""``confirmations.toml`` in the kiosk's home: what staff of this shelter reached, and when."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.text_file import read_text
from kiosk.problem import Problem

FILE_NAME = "confirmations.toml"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One line or page that answered: the day, and who tried it (initials, may be empty)."""

    confirmed_on: date
    by: str


@dataclass(frozen=True, slots=True)
class Confirmations:
    """Every confirmation, by key of the hotline or page, and the file they stand in."""

    hotlines: Mapping[str, Confirmation] = field(default_factory=dict)
    resources: Mapping[str, Confirmation] = field(default_factory=dict)
    path: PurePath | None = None

    def hotline_days(self) -> Mapping[str, date]:
        """Return the day of each hotline."""
        return {key: confirmation.confirmed_on for key, confirmation in self.hotlines.items()}

    def resource_days(self) -> Mapping[str, date]:
        """Return the day of each page."""
        return {key: confirmation.confirmed_on for key, confirmation in self.resources.items()}


def read_confirmations(home: Path) -> tuple[Confirmations, tuple[Problem, ...]]:
    """Read what staff confirmed; no file is no fault, and what is wrong in it confirms nothing."""
    file = home / FILE_NAME
    if not os.path.lexists(file):
        return Confirmations(), ()
    text = read_text(file)
    if isinstance(text, Problem):
        return Confirmations(), (text,)
    root = read_fields(text)
    confirmations = Confirmations(_read(root.table("hotlines")), _read(root.table("resources")), file)
    root.finish()
    return confirmations, root.faults


def _read(section: Fields | None) -> Mapping[str, Confirmation]:
    found: dict[str, Confirmation] = {}
    for key, fields in section.other_tables().items() if section is not None else ():
        confirmed_on, by = fields.day("confirmed_on"), fields.text("by", needed=False)
        fields.finish()
        if confirmed_on is not None:
            found[key] = Confirmation(confirmed_on, by)
    return found
