import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.directory.store.visitors_reading import VisitorsRows, open_visitors_file, town_number
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, visitors_of


def changed(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


def text(path: Path) -> None:
    path.write_text("this is no database")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (text, "visitors-broken"),
        (empty, "visitors-broken"),
        (cut, "visitors-broken"),
        (folder, "visitors-closed"),
        (changed("PRAGMA user_version = 4"), "visitors-newer"),
        (changed("PRAGMA user_version = 1"), "visitors-older"),
        (changed("DROP TABLE about"), "visitors-broken"),
        (changed("DELETE FROM about"), "visitors-broken"),
    ],
)
def test_a_file_that_cannot_be_used_is_a_problem(tmp_path: Path, harm: Callable[[Path], None], code: str) -> None:
    path = visitors_of(tmp_path, [SAFE_HARBOR])
    harm(path)
    with pytest.raises(KioskError) as caught:
        open_visitors_file(path)
    assert (caught.value.problem.code, caught.value.problem.path) == (code, path)


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert open_visitors_file(tmp_path / "visitors.db") is None


def test_a_file_that_somebody_has_locked_is_read_all_the_same(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, [SAFE_HARBOR])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    file = open_visitors_file(path)
    other.close()
    assert file is not None
    assert (file.total, file.revision) == (1, 1)


def test_a_name_with_signs_of_an_address_is_opened(tmp_path: Path) -> None:
    odd = tmp_path / "50% off? #1"
    odd.mkdir()
    file = open_visitors_file(visitors_of(odd, [SAFE_HARBOR]))
    assert file is not None


def test_without_a_connection_there_are_no_rows(tmp_path: Path) -> None:
    rows = VisitorsRows(tmp_path / "visitors.db", None)
    assert (rows.texts("SELECT 'a'"), rows.numbers("SELECT 1")) == ([], [])


@pytest.mark.parametrize("question", ["SELECT 1", "SELECT NULL", "SELECT x'ff'", "SELECT a FROM nowhere"])
def test_what_is_no_text_is_a_problem(tmp_path: Path, question: str) -> None:
    with pytest.raises(KioskError) as caught:
        VisitorsRows(tmp_path, sqlite3.connect(":memory:")).texts(question)
    assert caught.value.problem.code == "visitors-broken"


@pytest.mark.parametrize("question", ["SELECT 'a'", "SELECT NULL", "SELECT 1.5"])
def test_what_is_no_number_is_a_problem(tmp_path: Path, question: str) -> None:
    with pytest.raises(KioskError) as caught:
        VisitorsRows(tmp_path, sqlite3.connect(":memory:")).numbers(question)
    assert caught.value.problem.code == "visitors-broken"


def test_a_town_has_the_same_number_each_time() -> None:
    assert town_number("columbus") == 300382470
