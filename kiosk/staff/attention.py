"""What needs the attention of staff, most pressing first."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.directory.due import due
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.guide.files.load_pack import load_home
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings

LEAST_FREE_MB = 200

_READ_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to look at.

    Attributes:
        key: Fluent message ``staff-concern-<key>``; or "" where a problem tells itself.
        facts: Values for it.
        problem: A fault that has its own sentence, or None.
        place: Which entry of the menu helps, or "".
    """

    key: str
    facts: dict[str, int] = field(default_factory=dict)
    problem: Problem | None = None
    place: str = ""


async def numbers(home: Path, today: date) -> tuple[Concern, ...]:
    """Look at the numbers that are due; a long list is read in pieces, so that keys are answered meanwhile."""
    active = never = old = 0
    try:
        with directory_to_read(home) as store:
            for number, provider in enumerate(store.all(), 1):
                active += provider.status == "active"
                for one in due((provider,), today):
                    never, old = never + (one.days is None), old + (one.days is not None)
                if number % _READ_AT_ONCE == 0:
                    await asyncio.sleep(0)
    except KioskError as error:
        return (Concern("", problem=error.problem),)
    found = [] if active else [Concern("none", place="providers")]
    found += [Concern("never", {"count": never}, place="due")] if never else []
    found += [Concern("due", {"count": old}, place="due")] if old else []
    return tuple(found)


def attention(home: Path, today: date) -> tuple[Concern, ...]:
    """Look at the list of visitors, the disk, the settings, the clock, the content.

    One part that cannot be looked at is told, and keeps no other from being looked at.
    """
    found: list[Concern] = []
    for look in (
        lambda: _visitors_list(home),
        lambda: _disk(home),
        lambda: _settings(home),
        lambda: _clock_and_content(home, today),
    ):
        found += _looked(look)
    return tuple(found)


def _looked(look: Callable[[], Iterator[Concern]]) -> Iterator[Concern]:
    try:
        yield from look()
    except KioskError as error:
        yield Concern("", problem=error.problem)


def _visitors_list(home: Path) -> Iterator[Concern]:
    with directory_to_read(home) as store:
        revision = store.revision
    file = open_visitors_file(home / "visitors.db")
    if file is not None:
        file.connection.close()
    if revision and (file is None or file.revision != revision):
        yield Concern("behind")


def _disk(home: Path) -> Iterator[Concern]:
    place = home if home.exists() else home.parent
    try:
        free = shutil.disk_usage(place).free // 1_000_000
    except OSError:
        return
    if free < LEAST_FREE_MB:
        yield Concern("disk", {"free": free})
    if not os.access(place, os.W_OK):
        yield Concern("read-only")


def _settings(home: Path) -> Iterator[Concern]:
    settings, problems = read_settings(home)
    if not settings.state:
        yield Concern("state", place="settings")
    if not settings.staff_line:
        yield Concern("staff-line", place="settings")
    for problem in problems:
        yield Concern("", problem=problem, place="settings")


def _clock_and_content(home: Path, today: date) -> Iterator[Concern]:
    loaded = load_home(home)
    if loaded.pack.released_on is not None and today < loaded.pack.released_on:
        yield Concern("clock")
    for problem in loaded.problems:
        yield Concern("", problem=problem)
