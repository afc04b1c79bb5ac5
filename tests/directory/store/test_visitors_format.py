import sqlite3
from pathlib import Path

from kiosk.directory.store.visitors_format import VISITORS_FORMAT
from tests.directory.providers import SAFE_HARBOR, visitors_of


def test_the_file_says_which_format_it_is_of(tmp_path: Path) -> None:
    connection = sqlite3.connect(visitors_of(tmp_path, [SAFE_HARBOR]))
    assert connection.execute("PRAGMA user_version").fetchone() == (VISITORS_FORMAT,)
    connection.close()
