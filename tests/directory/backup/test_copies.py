from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup import backup_file
from kiosk.directory.backup.automatic import FOLDER, automatic_backups, keep_automatic
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.backup.backup_file import Backup
from kiosk.directory.backup.copies import BEFORE_RESTORE, forget_copies
from kiosk.directory.backup.directory_copy import MOVED_ASIDE
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError
from tests.directory.backup.deleted import GONE, TODAY, holding, home_that_holds
from tests.directory.providers import SAFE_HARBOR, keep, kept_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return home_that_holds(tmp_path / "home")


def test_what_is_deleted_for_good_is_at_once_nowhere_in_the_home_folder(home: Path) -> None:
    before = holding(home)
    assert {"directory.db", BEFORE_RESTORE, MOVED_ASIDE} < before
    assert len([name for name in before if name.startswith(str(FOLDER))]) > 1
    staff_acts.delete_for_good(home, GONE.key, "AB")
    assert holding(home) == set()


def test_a_back_up_of_what_is_left_is_there_at_once(home: Path, tmp_path: Path) -> None:
    staff_acts.delete_for_good(home, GONE.key, "AB")
    (backup,) = automatic_backups(home)
    bring_back(tmp_path / "other", read_backup(backup.path))
    assert kept_in(tmp_path / "other") == [SAFE_HARBOR]


def test_back_ups_from_before_a_restore_go_too_whatever_their_numbers_say(home: Path) -> None:
    keep_automatic(home, TODAY)
    old = automatic_backups(home)[0].path
    old.replace(old.with_name("00000099-99-2026-11-23.zip"))
    staff_acts.delete_for_good(home, GONE.key, "AB")
    assert holding(home) == set()


def test_one_that_is_being_made_while_something_is_deleted_does_not_hold_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write: Callable[[Backup, IO[bytes]], None] = backup_file.write
    keep(home, Provider(key="other", name="Other"))

    def meanwhile(backup: Backup, file: IO[bytes]) -> None:
        monkeypatch.setattr(backup_file, "write", write)
        staff_acts.delete_for_good(home, GONE.key, "AB")
        write(backup, file)

    monkeypatch.setattr(backup_file, "write", meanwhile)
    keep_automatic(home, TODAY)
    assert holding(home) == set()
    assert len(automatic_backups(home)) == 1


def test_files_of_others_stay(home: Path) -> None:
    (home / FOLDER / "mine.zip").write_text("mine")
    forget_copies(home)
    assert [path.name for path in (home / FOLDER).iterdir()] == ["mine.zip"]


def test_staff_are_told_of_a_copy_that_could_not_be_removed_and_the_others_are_gone(home: Path) -> None:
    (home / BEFORE_RESTORE).unlink()
    (home / BEFORE_RESTORE).mkdir()
    with pytest.raises(KioskError) as caught:
        staff_acts.delete_for_good(home, GONE.key, "AB")
    assert caught.value.problem.code == "provider-traces"
    assert holding(home) == set()
    assert kept_in(home) == [SAFE_HARBOR]
