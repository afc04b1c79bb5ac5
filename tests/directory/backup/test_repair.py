import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import automatic_backups, keep_automatic
from kiosk.directory.backup.repair import repair
from kiosk.directory.find_help import open_visitors
from kiosk.directory.store.accepted_change import DIRECTORY_FILE, VISITORS_FILE
from kiosk.directory.store.database import open_directory
from kiosk.problem import KioskError
from kiosk.upkeep.repair_note import Repair, read_repair
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

TODAY = date(2026, 11, 23)
BEFORE = TODAY - timedelta(3)
OLDER = replace(SAFE_HARBOR, description="as it was")


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    sound = min(4096, len(content) // 3)  # a database must look like one
    content[sound::3] = b"\xa5" * len(content[sound::3])
    path.write_bytes(content)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _missing(path: Path) -> None:
    path.unlink()


def _of_nobody(path: Path) -> None:
    """A directory in which nothing was ever changed, as one that is made anew is."""
    path.unlink()
    with open_directory(path):
        pass


Break = Callable[[Path], None]
DAMAGE: list[Break] = [_binary, _cut_off, _overwritten, _empty, _missing, _of_nobody]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with two automatic back-ups, and a change that is in none of them."""
    home = tmp_path / "home"
    keep(home, OLDER)
    keep_automatic(home, BEFORE - timedelta(1))
    staff_acts.edit(home, OLDER, SAFE_HARBOR, "AB")
    keep_automatic(home, BEFORE)
    return home


def _seen(home: Path) -> int:
    return open_visitors(home / VISITORS_FILE).total


def test_what_is_sound_stays_as_it_is(home: Path) -> None:
    before = {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}
    assert repair(home, TODAY) is None
    assert {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()} == before
    assert read_repair(home) is None


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_directory_is_what_the_newest_back_up_holds(home: Path, damage: Break) -> None:
    damage(home / DIRECTORY_FILE)
    assert repair(home, TODAY) == Repair(TODAY, "directory", BEFORE)
    assert kept_in(home) == [SAFE_HARBOR]
    assert _seen(home) == 1
    assert read_repair(home) == Repair(TODAY, "directory", BEFORE)


@pytest.mark.parametrize("damage", DAMAGE)
def test_after_a_repair_there_is_nothing_more_to_mend_and_work_goes_on(home: Path, damage: Break) -> None:
    damage(home / DIRECTORY_FILE)
    repair(home, TODAY)
    assert repair(home, TODAY) is None
    staff_acts.edit(home, SAFE_HARBOR, OLDER, "AB")
    assert kept_in(home) == [OLDER]


@pytest.mark.parametrize("damage", [_binary, _cut_off, _overwritten, _empty, _missing])
def test_a_back_up_that_is_damaged_too_is_passed_over(home: Path, damage: Break) -> None:
    damage(home / DIRECTORY_FILE)
    damage(automatic_backups(home)[0].path)
    assert repair(home, TODAY) == Repair(TODAY, "directory", BEFORE - timedelta(1))
    assert kept_in(home) == [OLDER]


def test_without_a_good_back_up_visitors_keep_their_list(home: Path) -> None:
    for backup in automatic_backups(home):
        _binary(backup.path)
    _binary(home / DIRECTORY_FILE)
    assert repair(home, TODAY) is None
    assert _seen(home) == 1
    assert read_repair(home) is None


def test_a_damaged_directory_is_kept_beside_for_whoever_can_read_more_of_it(home: Path) -> None:
    _overwritten(home / DIRECTORY_FILE)
    damaged = (home / DIRECTORY_FILE).read_bytes()
    repair(home, TODAY)
    aside = home / f"{DIRECTORY_FILE}.broken"
    assert aside.read_bytes() == damaged
    assert aside.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [_binary, _cut_off, _overwritten])
def test_a_damaged_visitors_file_is_made_anew_and_nothing_is_lost(home: Path, damage: Break) -> None:
    damage(home / VISITORS_FILE)
    assert repair(home, TODAY) == Repair(TODAY, "visitors")
    assert _seen(home) == 1
    assert kept_in(home) == [SAFE_HARBOR]
    assert repair(home, TODAY) is None


def test_a_visitors_file_that_is_missing_or_behind_is_made_without_a_word(home: Path) -> None:
    (home / VISITORS_FILE).unlink()
    assert repair(home, TODAY) is None
    assert _seen(home) == 1
    assert read_repair(home) is None


def test_a_list_that_somebody_threw_away_is_not_brought_back(home: Path) -> None:
    for name in (DIRECTORY_FILE, VISITORS_FILE):
        (home / name).unlink()
    assert repair(home, TODAY) is None
    assert not (home / DIRECTORY_FILE).exists()


def test_a_home_with_nothing_in_it_stays_so(tmp_path: Path) -> None:
    assert repair(tmp_path, TODAY) is None
    assert list(tmp_path.iterdir()) == []


def test_a_directory_of_a_newer_kiosk_is_left_alone(home: Path) -> None:
    with sqlite3.connect(home / DIRECTORY_FILE) as connection:
        connection.execute("UPDATE _sqlite_migrations SET name = '9999_later' WHERE rowid = 1")
    connection.close()
    content = (home / DIRECTORY_FILE).read_bytes()
    with pytest.raises(KioskError) as caught:
        repair(home, TODAY)
    assert caught.value.problem.code == "directory-newer"
    assert (home / DIRECTORY_FILE).read_bytes() == content


def test_visitors_keep_a_list_that_is_behind_until_the_new_one_is_made(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with open_directory(home / DIRECTORY_FILE) as database:
        database.execute("UPDATE directory SET revision = revision + 1")
        database.conn.commit()
    monkeypatch.setattr("kiosk.directory.store.accepted_change.finish_draft", fails)
    with pytest.raises(OSError, match="space"):
        repair(home, TODAY)
    assert _seen(home) == 1
