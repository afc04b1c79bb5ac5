"""Is the list of local programs whole, and do visitors see its newest state?"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from urllib.parse import quote

from kiosk.directory.store.accepted_change import DIRECTORY_FILE, VISITORS_FILE, directory_to_read
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.problem import KioskError


def check_list(machine: Machine, _today: date) -> Iterator[Finding]:
    """Open the staff's file and read every page of it; then the visitors' file, which must show the same state."""
    file = machine.home / DIRECTORY_FILE
    try:
        if not file.exists():
            yield ok("list", "list-none")
            return
        with directory_to_read(machine.home) as store:  # refuses what is no file, at which the next would wait for ever
            revision, count = store.revision, sum(1 for _ in store.all())
        is_whole = _is_whole(file)
    except KioskError as error:
        yield Finding("list", "broken", "", problem=error.problem)
        return
    yield ok("list", "list-whole", count=count) if is_whole else broken("list", "list-damaged")
    yield _visitors(machine.home / VISITORS_FILE, revision)


def _visitors(file: Path, revision: int) -> Finding:
    try:
        shown = open_visitors_file(file)
        if shown is None:
            return attention("visitors-list", "visitors-behind") if revision else ok("visitors-list", "visitors-none")
        with closing(shown.connection), telling_problems("visitors", file):
            is_whole = _answer(shown.connection)
    except KioskError as error:
        return Finding("visitors-list", "broken", "", problem=error.problem)
    if not is_whole:
        return broken("visitors-list", "visitors-damaged")
    if shown.revision != revision:
        return attention("visitors-list", "visitors-behind")
    return ok("visitors-list", "visitors-in-step")


def _is_whole(file: Path) -> bool:
    """Read all of a database without a change to it.

    Raises:
        KioskError: It cannot be read at all.
    """
    with telling_problems("directory", file):
        place = f"file:{quote(str(file.absolute()))}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            return _answer(connection)


def _answer(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
