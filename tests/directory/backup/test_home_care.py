import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.home_care import HomeCare
from kiosk.directory.find_help import open_visitors
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.visitors_format import VISITORS_FORMAT
from kiosk.upkeep.repair_note import read_repair
from tests.directory.providers import SAFE_HARBOR, keep, kept_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR)
    return tmp_path / "home"


def test_a_home_without_a_directory_needs_no_care(tmp_path: Path) -> None:
    assert not HomeCare(tmp_path).is_due()
    (tmp_path / "visitors.db").touch()
    assert not HomeCare(tmp_path).is_due()


def test_a_directory_is_looked_at_once(home: Path) -> None:
    care = HomeCare(home)
    assert care.is_due()
    care.look()
    assert not care.is_due()
    assert not HomeCare(home).is_due()
    assert len(automatic_backups(home)) == 1


def test_reading_it_is_no_reason_to_look_again(home: Path) -> None:
    HomeCare(home).look()
    with directory_to_read(home) as store:
        assert list(store.all())
    assert not HomeCare(home).is_due()


def test_a_change_is_kept_at_the_next_look(home: Path) -> None:
    HomeCare(home).look()
    staff_acts.edit(home, SAFE_HARBOR, replace(SAFE_HARBOR, description="new"), "AB")
    assert HomeCare(home).is_due()
    HomeCare(home).look()
    assert len(automatic_backups(home)) == 2


@pytest.mark.parametrize("name", ["directory.db", "visitors.db"])
def test_damage_is_seen_and_mended(home: Path, name: str) -> None:
    HomeCare(home).look()
    (home / name).write_bytes(b"no database at all" * 500)
    assert HomeCare(home).is_due()
    HomeCare(home).look()
    assert kept_in(home) == [SAFE_HARBOR]
    assert read_repair(home) is not None
    assert not HomeCare(home).is_due()


def test_a_directory_that_is_gone_is_seen(home: Path) -> None:
    HomeCare(home).look()
    (home / "directory.db").unlink()
    assert HomeCare(home).is_due()


def test_each_day_it_looks_at_what_nobody_has_touched(home: Path) -> None:
    HomeCare(home).look()
    noted = home / "backups" / "automatic" / ".looked-at"
    day, _, rest = noted.read_text().partition("\n")
    noted.write_text(f"2001-01-01\n{rest}")
    assert HomeCare(home).is_due()
    noted.write_text(f"{day}\n{rest}")
    assert not HomeCare(home).is_due()


def test_a_note_that_is_no_file_of_ours_is_a_reason_to_look(home: Path) -> None:
    HomeCare(home).look()
    noted = home / "backups" / "automatic" / ".looked-at"
    noted.write_bytes(b"\xff\xfe")
    assert HomeCare(home).is_due()
    noted.unlink()
    noted.mkdir()
    assert HomeCare(home).is_due()


def test_what_asks_whether_it_is_due_brings_no_database_along() -> None:
    program = "import sys; before = set(sys.modules); from kiosk.directory.backup.home_care import HomeCare; "
    program += "from pathlib import Path; HomeCare(Path('/nowhere')).is_due(); "
    program += "print(*sorted(name for name in set(sys.modules) - before if 'sqlite' in name or 'pyrage' in name))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "\n"


def test_a_disk_that_cannot_be_written_is_told_to_whoever_asked(home: Path) -> None:
    (home / "backups").write_text("no folder")
    with pytest.raises(OSError, match="backups"):
        HomeCare(home).look()
    assert os.path.lexists(home / "directory.db")


def _of_format(home: Path, number: int) -> None:
    """Make the visitors' list one of another version of the kiosk."""
    with sqlite3.connect(home / "visitors.db") as connection:
        connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


@pytest.mark.parametrize("other", [-1, 1])
def test_a_list_of_another_version_is_made_anew(home: Path, other: int) -> None:
    HomeCare(home).look()
    _of_format(home, VISITORS_FORMAT + other)
    assert HomeCare(home).is_due()
    HomeCare(home).look()
    assert open_visitors(home / "visitors.db").total == 1
    assert read_repair(home) is None
    assert not HomeCare(home).is_due()


def test_a_list_that_an_older_version_had_looked_at_is_looked_at_after_an_upgrade(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    HomeCare(home).look()
    monkeypatch.setattr("kiosk.directory.backup.home_care.VISITORS_FORMAT", VISITORS_FORMAT + 1)
    assert HomeCare(home).is_due()


def test_a_missing_list_is_made(home: Path) -> None:
    HomeCare(home).look()
    (home / "visitors.db").unlink()
    assert HomeCare(home).is_due()
    HomeCare(home).look()
    assert open_visitors(home / "visitors.db").total == 1


def test_what_changes_during_a_look_is_looked_at_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def meanwhile(*_: object) -> None:
        staff_acts.edit(home, SAFE_HARBOR, replace(SAFE_HARBOR, description="new"), "AB")

    monkeypatch.setattr("kiosk.directory.backup.automatic.keep_automatic", meanwhile)
    HomeCare(home).look()
    assert HomeCare(home).is_due()
