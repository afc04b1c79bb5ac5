from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.directory.address_safety import waiting
from kiosk.directory.store.accepted_change import directory_to_change, directory_to_read
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.database import open_directory
from kiosk.directory.store.migrations import MIGRATIONS, unknown_steps
from kiosk.problem import KioskError


def test_each_step_is_recorded_by_its_name(tmp_path: Path) -> None:
    with open_directory(tmp_path / "directory.db") as database:
        assert [step.name for step in MIGRATIONS.applied(database)] == [
            "0001_providers",
            "0002_phones_and_languages",
            "0003_revision",
            "0004_more_of_hsds",
            "0005_history",
            "0006_place_decisions",
            "0007_erasing_due",
        ]


def test_a_file_of_an_older_kiosk_is_brought_up_and_keeps_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "directory.db"
    older = Database(path, execute_plugins=False)
    MIGRATIONS.apply(older, stop_before="0002_phones_and_languages")
    older.execute("INSERT INTO provider (id, name, plain_name, import_key) VALUES ('a', 'A', 'a', '')")
    older.commit()
    older.close()
    with open_directory(path) as database:
        assert database.execute("SELECT name FROM provider").fetchall() == [("A",)]


def test_in_a_file_of_an_older_kiosk_texts_that_read_like_a_place_wait(tmp_path: Path) -> None:
    path = tmp_path / "directory.db"
    older = Database(path, execute_plugins=False)
    MIGRATIONS.apply(older, stop_before="0006_place_decisions")
    older.execute(
        "INSERT INTO provider (id, name, description, plain_name, import_key) VALUES ('a', 'A', 'By 7 Elm Rd', 'a', '')"
    )
    older.commit()
    older.close()
    with directory_to_change(tmp_path, NewChange("edit")):
        pass
    with directory_to_read(tmp_path) as store:
        assert [one.text for one in waiting(store.get("a"))] == ["By 7 Elm Rd"]
    assert b"Elm" not in (tmp_path / "visitors.db").read_bytes()


def test_a_step_that_fails_leaves_the_shape_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "directory.db"
    older = Database(path, execute_plugins=False)
    older.execute("CREATE TABLE language (in_the_way TEXT)")
    older.commit()
    older.close()
    with pytest.raises(KioskError), open_directory(path):
        pass
    assert Database(path, execute_plugins=False).table_names() == ["language"]


def test_a_known_file_has_no_unknown_steps(tmp_path: Path) -> None:
    with open_directory(tmp_path / "directory.db") as database:
        assert unknown_steps(database) == ()
