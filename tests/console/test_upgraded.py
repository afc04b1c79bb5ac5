"""A home folder as an older version of the kiosk left it: visitors have their list without anybody typing a command."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup.home_care import HomeCare
from kiosk.directory.store.visitors_format import VISITORS_FORMAT
from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.pages import PAGES, go
from tests.directory.providers import SAFE_HARBOR, keep
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

WANTED = replace(SAFE_HARBOR, name="Zebra Legal Aid", confirmed_on=date.today())


@pytest.fixture
def listed(home: Path) -> Path:
    """A home folder with a list that the kiosk has looked after."""
    (home / "visitors.db").unlink(missing_ok=True)
    keep(home, WANTED)
    HomeCare(home).look()
    return home


def _older(home: Path) -> None:
    """With the note of the older version that it has looked at these very files."""
    with sqlite3.connect(home / "visitors.db") as connection:
        connection.execute(f"PRAGMA user_version = {VISITORS_FORMAT - 1}")
    connection.close()
    noted = HomeCare(home)._signature().replace(f"list {VISITORS_FORMAT}", f"list {VISITORS_FORMAT - 1}")
    (home / "backups" / "automatic" / ".looked-at").write_text(noted)


def _missing(home: Path) -> None:
    (home / "visitors.db").unlink()


def _behind(home: Path) -> None:
    """As after a kiosk that was killed between a change and the list with it."""
    content = (home / "visitors.db").read_bytes()
    staff_acts.retire(home, WANTED.key, "AB")
    staff_acts.restore(home, WANTED.key, "AB")
    (home / "visitors.db").write_bytes(content)


@pytest.mark.parametrize("left", [_older, _missing, _behind])
def test_visitors_have_their_list_after_an_upgrade(listed: Path, left: Callable[[Path], None]) -> None:
    left(listed)
    with KioskOnPty(listed) as kiosk:
        kiosk.wait_neutral()
        until(lambda: _is_of_this_version(listed), "a list of this version")
        until(lambda: _finds(kiosk, WANTED.name), "a visitor who finds the program", pause=0.3)


def _is_of_this_version(home: Path) -> bool:
    if not (home / "visitors.db").exists():
        return False
    connection = sqlite3.connect(f"{(home / 'visitors.db').as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        shown = connection.execute("SELECT revision FROM about").fetchone()
        made = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    with sqlite3.connect(home / "directory.db") as directory:
        revision = directory.execute("SELECT revision FROM directory").fetchone()
    directory.close()
    return bool((shown, made) == (revision, (VISITORS_FORMAT,)))


def _finds(kiosk: KioskOnPty, name: str) -> bool:
    kiosk.begin()
    go(kiosk, PAGES["local help"])
    is_there = name in kiosk.text
    kiosk.leave()
    return is_there
