import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.directory.store.database import empty_directory, open_directory
from kiosk.problem import KioskError


def code_of(path: Path) -> str:
    with pytest.raises(KioskError) as caught, open_directory(path):
        pass
    assert caught.value.problem.path == path
    return caught.value.problem.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "directory.db"


def test_the_file_and_what_sqlite_puts_beside_it_are_for_the_owner_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        with open_directory(path) as database:
            database.execute("BEGIN IMMEDIATE")
            modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"directory.db": 0o600, "directory.db-wal": 0o600, "directory.db-shm": 0o600}


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.touch(0o644)
    with open_directory(path):
        pass
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)])
def test_nothing_accepted_can_be_lost_and_no_phone_is_without_a_provider(
    path: Path, pragma: str, value: str | int
) -> None:
    with open_directory(path) as database:
        assert database.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_a_phone_without_a_provider_is_refused(path: Path) -> None:
    with pytest.raises(KioskError), open_directory(path) as database:
        database.execute("INSERT INTO phone VALUES ('nobody', 0, 'voice', '988', '')")


def test_a_file_of_a_newer_kiosk_is_refused_and_left_as_it_is(path: Path) -> None:
    with open_directory(path) as database:
        database.execute("UPDATE _sqlite_migrations SET name = '0999_from_the_future' WHERE name LIKE '0001%'")
        database.commit()
    before = path.read_bytes()
    assert (code_of(path), path.read_bytes()) == ("directory-newer", before)


def _text(path: Path) -> None:
    path.write_text("this is no database " * 100)


def _damaged(path: Path) -> None:
    with open_directory(path):
        pass
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "code"),
    [(_text, "directory-broken"), (_damaged, "directory-broken"), (_folder, "directory-closed")],
)
def test_a_file_that_cannot_be_used_is_a_problem(path: Path, make: Callable[[Path], None], code: str) -> None:
    make(path)
    assert code_of(path) == code


def test_a_damaged_file_is_left_as_it_is(path: Path) -> None:
    _text(path)
    before = path.read_bytes()
    code_of(path)
    assert path.read_bytes() == before


def test_a_folder_that_is_missing_is_a_problem(tmp_path: Path) -> None:
    assert code_of(tmp_path / "nowhere" / "directory.db") == "directory-closed"


def test_a_file_that_somebody_else_writes_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.directory.store.database.BUSY_TIMEOUT_S", 0.05)
    with open_directory(path):
        pass
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KioskError) as caught, open_directory(path) as database:
        database.execute("BEGIN IMMEDIATE")
    other.close()
    assert caught.value.problem.code == "directory-busy"


def test_an_empty_directory_has_the_newest_shape() -> None:
    with empty_directory() as database:
        assert database.execute("SELECT count(*) FROM provider").fetchone() == (0,)
