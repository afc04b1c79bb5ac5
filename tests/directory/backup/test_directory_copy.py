import os
import random
import signal
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup.directory_copy import copy_directory, put_back
from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import VISITORS_FILE, directory_to_read
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

OTHER = Provider(key="b", name="B")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR)
    return tmp_path / "home"


@pytest.fixture
def copy(home: Path, tmp_path: Path) -> Path:
    """A copy of the home folder's directory, before another provider came."""
    copy_directory(home, tmp_path / "copy.db")
    keep(home, OTHER)
    return tmp_path / "copy.db"


def test_a_copy_is_its_owners_alone(copy: Path) -> None:
    assert copy.stat().st_mode & 0o777 == 0o600


def test_the_directory_is_put_back_with_its_history(home: Path, copy: Path) -> None:
    put_back(home, copy)
    assert kept_in(home) == [SAFE_HARBOR]
    with directory_to_read(home) as store:
        assert len(list(store.history.changes())) == 1


def test_visitors_see_what_was_put_back(home: Path, copy: Path) -> None:
    put_back(home, copy)
    assert open_visitors(home / VISITORS_FILE).total == 1


def test_work_goes_on_afterwards(home: Path, copy: Path) -> None:
    put_back(home, copy)
    staff_acts.retire(home, SAFE_HARBOR.key, "AB")
    assert kept_in(home)[0].status == "retired"


def test_a_reader_that_has_it_open_is_no_hindrance(home: Path, copy: Path) -> None:
    with directory_to_read(home) as store:
        reading = iter(store.all())
        next(reading)
        put_back(home, copy)
        assert len(list(reading)) == 1  # of the state it began with
    assert kept_in(home) == [SAFE_HARBOR]


def test_a_home_without_a_directory_gets_one(tmp_path: Path, copy: Path) -> None:
    put_back(tmp_path / "new", copy)
    assert kept_in(tmp_path / "new") == [SAFE_HARBOR]


def test_no_directory_is_copied_as_an_empty_one(tmp_path: Path) -> None:
    copy_directory(tmp_path / "none", tmp_path / "copy.db")
    put_back(tmp_path / "home", tmp_path / "copy.db")
    assert kept_in(tmp_path / "home") == []


def test_a_damaged_directory_is_moved_aside(home: Path, copy: Path) -> None:
    for path in home.glob("directory.db*"):
        path.unlink()
    (home / "directory.db").write_bytes(b"damaged" * 500)
    put_back(home, copy)
    assert (kept_in(home), (home / "directory.db.broken").read_bytes()[:7]) == ([SAFE_HARBOR], b"damaged")


def test_a_directory_that_is_damaged_in_part_is_moved_aside_too(home: Path, copy: Path) -> None:
    keep(home, *(replace(OTHER, key=f"{number}", description="words " * 50) for number in range(200)))
    with (home / "directory.db").open("r+b") as file:
        file.seek(60_000)
        file.write(b"damaged" * 2_000)
    put_back(home, copy)
    assert b"damaged" * 2_000 in (home / "directory.db.broken").read_bytes()


def test_visitors_do_not_go_on_seeing_what_a_damaged_directory_had_shown(home: Path, copy: Path) -> None:
    (home / "directory.db").write_bytes(b"damaged" * 500)
    put_back(home, copy)
    assert open_visitors(home / VISITORS_FILE).total == 1


def refused(home: Path, copy: Path) -> str:
    with pytest.raises(KioskError) as caught:
        put_back(home, copy)
    assert len(kept_in(home)) == 2
    return caught.value.problem.code


def test_a_copy_that_is_damaged_changes_nothing(home: Path, copy: Path) -> None:
    copy.write_bytes(b"damaged" * 500)
    assert refused(home, copy) == "backup-broken"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER DELETE ON provider BEGIN DELETE FROM phone; END",
        "CREATE TABLE more (a)",
        "DROP TABLE phone",
    ],
)
def test_a_copy_with_another_shape_changes_nothing(home: Path, copy: Path, statement: str) -> None:
    database = sqlite3.connect(copy)
    database.execute(statement)
    database.commit()
    database.close()
    assert refused(home, copy) == "backup-broken"


def test_a_restore_that_is_killed_leaves_the_one_directory_or_the_other(home: Path, copy: Path) -> None:
    moments = random.Random(5)
    now = copy.with_name("now.db")
    copy_directory(home, now)
    for _ in range(6):
        pid = os.fork()
        if pid == 0:
            try:
                while True:
                    put_back(home, copy)
                    put_back(home, now)
            finally:
                os._exit(1)
        time.sleep(moments.uniform(0, 0.3))  # the moment is what is tried out
        os.kill(pid, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(pid, 0)[1])
        assert kept_in(home) in ([SAFE_HARBOR], [OTHER, SAFE_HARBOR])
    put_back(home, copy)
    assert kept_in(home) == [SAFE_HARBOR]
