"""``confirmations.toml`` in the kiosk's home: what staff of this shelter reached or withdrew, and when."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath
from typing import Literal, get_args

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.key_lines import KeyPath, key_lines
from kiosk.guide.files.text_file import TextFile, read_text
from kiosk.problem import Problem

FILE_NAME = "confirmations.toml"

Kind = Literal["hotlines", "coalitions", "resources", "topics"]
"""What staff look after; the name of its section in the file."""

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What staff noted of one line, coalition, page or topic; initials may be empty.

    Attributes:
        confirmed_on, by: The day on which it was right, and who tried it.
        withdrawn_on, withdrawn_by: The day on which it was taken off, and by whom; None while visitors may see it.
    """

    confirmed_on: date | None = None
    by: str = ""
    withdrawn_on: date | None = None
    withdrawn_by: str = ""


@dataclass(frozen=True, slots=True)
class Confirmations:
    """All that staff noted, by key of the hotline, page, topic or coalition, and the file it stands in.

    Attributes:
        lines: On which line of the file each stands, for messages about it.
    """

    hotlines: Mapping[str, Confirmation] = field(default_factory=dict)
    resources: Mapping[str, Confirmation] = field(default_factory=dict)
    topics: Mapping[str, Confirmation] = field(default_factory=dict)
    coalitions: Mapping[str, Confirmation] = field(default_factory=dict)
    path: PurePath | None = None
    lines: Mapping[KeyPath, int] = field(default_factory=dict, compare=False)

    def of(self, kind: Kind) -> Mapping[str, Confirmation]:
        """Return those of one kind."""
        noted: Mapping[Kind, Mapping[str, Confirmation]] = {
            "hotlines": self.hotlines,
            "coalitions": self.coalitions,
            "resources": self.resources,
            "topics": self.topics,
        }
        return noted[kind]

    def day(self, kind: Kind, key: str) -> date | None:
        """Return the day on which one was confirmed, or None."""
        noted = self.of(kind).get(key)
        return None if noted is None else noted.confirmed_on

    def is_withdrawn(self, kind: Kind, key: str) -> bool:
        """Say whether staff took it off."""
        noted = self.of(kind).get(key)
        return noted is not None and noted.withdrawn_on is not None

    def hotline_days(self) -> Mapping[str, date]:
        """Return the day of each hotline."""
        return _days(self.hotlines)

    def resource_days(self) -> Mapping[str, date]:
        """Return the day of each page."""
        return _days(self.resources)


def read_confirmations(home: Path) -> tuple[Confirmations, tuple[Problem, ...]]:
    """Read what staff noted; no file is no fault, and what is wrong in it confirms nothing."""
    file = home / FILE_NAME
    if not os.path.lexists(file):
        return Confirmations(), ()
    text = read_text(file)
    if isinstance(text, Problem):
        return Confirmations(), (text,)
    return parse_confirmations(text)


def parse_confirmations(text: TextFile) -> tuple[Confirmations, tuple[Problem, ...]]:
    """Read what stands in the file, and each fault of it."""
    root = read_fields(text)
    hotlines, coalitions, resources, topics = (_read(root.table(kind)) for kind in KINDS)
    root.finish()
    return Confirmations(hotlines, resources, topics, coalitions, text.path, key_lines(text.text)), root.faults


def _read(section: Fields | None) -> Mapping[str, Confirmation]:
    found: dict[str, Confirmation] = {}
    for key, fields in section.other_tables().items() if section is not None else ():
        withdrawn_on, withdrawn_by = fields.day("withdrawn_on", needed=False), fields.text("withdrawn_by", needed=False)
        put_back_on, _ = fields.day("put_back_on", needed=False), fields.text("put_back_by", needed=False)
        is_needed = withdrawn_on is None and put_back_on is None
        confirmed_on, by = fields.day("confirmed_on", needed=is_needed), fields.text("by", needed=False)
        fields.finish()
        if confirmed_on is not None or withdrawn_on is not None:
            found[key] = Confirmation(confirmed_on, by, withdrawn_on, withdrawn_by)
    return found


def _days(noted: Mapping[str, Confirmation]) -> Mapping[str, date]:
    return {key: one.confirmed_on for key, one in noted.items() if one.confirmed_on is not None}
