import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.directory.store.file_problem import WhichFile, telling_database_problems, telling_problems
from kiosk.problem import KioskError, Problem


def full(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA max_page_count = 2")
    connection.execute("CREATE TABLE a (b)")
    connection.execute("INSERT INTO a VALUES (zeroblob(100000))")


def read_only(path: Path) -> None:
    sqlite3.connect(path).execute("CREATE TABLE a (b)")
    sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True).execute("CREATE TABLE c (d)")


def missing(path: Path) -> None:
    sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True).execute("SELECT 1")


def busy(path: Path) -> None:
    first = sqlite3.connect(path, isolation_level=None)
    first.execute("BEGIN EXCLUSIVE")
    sqlite3.connect(path, timeout=0).execute("CREATE TABLE a (b)")


def no_database(path: Path) -> None:
    path.write_bytes(b"x" * 1000)
    sqlite3.connect(path).execute("SELECT * FROM a")


def not_there(path: Path) -> None:
    path.read_bytes()


def disk_full(path: Path) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (full, "full"),
        (read_only, "closed"),
        (missing, "closed"),
        (busy, "busy"),
        (no_database, "broken"),
        (not_there, "closed"),
        (disk_full, "full"),
    ],
)
@pytest.mark.parametrize("which", ["directory", "visitors"])
def test_every_fault_of_a_file_has_its_code(
    tmp_path: Path, fault: Callable[[Path], None], code: str, which: WhichFile
) -> None:
    path = tmp_path / "some.db"
    with pytest.raises(KioskError) as caught, telling_problems(which, path):
        fault(path)
    assert caught.value.problem == Problem(f"{which}-{code}", path)


def test_a_fault_of_another_kind_goes_on_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), telling_problems("directory", tmp_path):
        raise ZeroDivisionError


def test_a_fault_of_another_file_is_not_told_as_one_of_the_database(tmp_path: Path) -> None:
    with pytest.raises(BrokenPipeError), telling_database_problems("directory", tmp_path):
        raise BrokenPipeError
