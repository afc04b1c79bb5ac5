import random
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup import automatic, backup_file
from kiosk.directory.backup.automatic import FOLDER, automatic_backups, keep_automatic
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

TODAY = date(2026, 11, 23)
GONE = Provider(key="6f1f8c0e-0000-4000-8000-0000000000bb", name="Zzgone for good")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR)
    return tmp_path / "home"


def _edit(home: Path, number: int) -> None:
    before = kept_in(home)[0]
    staff_acts.edit(home, before, replace(before, description=f"as of {number}"), "AB")


def _made_on(home: Path, days: Sequence[int]) -> None:
    """Change something and keep a back-up on each of these days."""
    for number, day in enumerate(days):
        _edit(home, number)
        keep_automatic(home, TODAY + timedelta(day))


def test_a_back_up_brings_everything_back(home: Path, tmp_path: Path) -> None:
    path = keep_automatic(home, TODAY)
    assert path is not None
    bring_back(tmp_path / "new", read_backup(path))
    assert kept_in(tmp_path / "new") == [SAFE_HARBOR]


def test_it_is_protected_as_the_directory_is(home: Path) -> None:
    path = keep_automatic(home, TODAY)
    assert path is not None
    assert path.stat().st_mode == (home / "directory.db").stat().st_mode
    assert path.stat().st_mode & 0o777 == 0o600
    assert [folder.stat().st_mode & 0o777 for folder in (path.parent, path.parent.parent)] == [0o700] * 2


def test_nothing_is_made_where_there_is_nothing_to_keep(tmp_path: Path) -> None:
    assert keep_automatic(tmp_path, TODAY) is None
    assert list(tmp_path.iterdir()) == []


def test_without_a_change_there_is_no_other_one(home: Path) -> None:
    first = keep_automatic(home, TODAY)
    assert [keep_automatic(home, TODAY + timedelta(day)) for day in (0, 1, 400)] == [first] * 3
    assert [backup.path for backup in automatic_backups(home)] == [first]


def test_nothing_but_the_back_ups_lies_in_the_folder_and_nothing_in_the_home(home: Path) -> None:
    before = {path.name for path in home.iterdir()}
    _made_on(home, range(3))
    assert {path.name for path in home.iterdir()} == before | {"backups"}
    assert all(re.fullmatch(r"\d{8}-0-2026-11-\d\d\.zip", path.name) for path in (home / FOLDER).iterdir())


def test_the_newest_of_each_of_the_last_days_are_kept_and_the_newest_of_all(home: Path) -> None:
    _made_on(home, [0, 1, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7])
    kept = [(backup.day - TODAY).days for backup in automatic_backups(home)]
    assert kept == [7, 7, 7, 6, 5, 4, 3, 2, 1]


def test_however_often_something_changes_there_are_no_more(home: Path) -> None:
    chance = random.Random(8)
    for number in range(25):
        _edit(home, number)
        keep_automatic(home, TODAY + timedelta(chance.randrange(-500, 500)), before_import=chance.random() < 0.4)
    most = automatic.NEWEST_KEPT + automatic.DAYS_KEPT + automatic.BEFORE_IMPORTS_KEPT
    assert 3 <= len(list((home / FOLDER).iterdir())) <= most
    newest = automatic_backups(home)[0].path
    bring_back(home, read_backup(newest))
    assert kept_in(home)[0].description == "as of 24"


def test_the_newest_is_the_one_with_the_last_change_whatever_the_clock_says(home: Path) -> None:
    _made_on(home, [0, 3000, -3000])
    assert [(backup.day - TODAY).days for backup in automatic_backups(home)] == [-3000, 3000, 0]


def test_one_from_before_an_import_is_kept_longer(home: Path) -> None:
    _edit(home, 0)
    kept = keep_automatic(home, TODAY, before_import=True)
    _made_on(home, range(1, 12))
    assert kept in [backup.path for backup in automatic_backups(home)]


def test_one_that_is_there_already_becomes_the_one_from_before_an_import(home: Path) -> None:
    keep_automatic(home, TODAY)
    keep_automatic(home, TODAY + timedelta(1), before_import=True)
    keep_automatic(home, TODAY + timedelta(1), before_import=True)
    assert [(backup.day, backup.before_import) for backup in automatic_backups(home)] == [(TODAY, True)]


def test_what_was_deleted_for_good_is_in_none(home: Path) -> None:
    keep(home, GONE)
    keep_automatic(home, TODAY)
    keep_automatic(home, TODAY, before_import=True)
    staff_acts.retire(home, GONE.key, "AB")
    keep_automatic(home, TODAY)
    staff_acts.delete_for_good(home, GONE.key, "AB")
    keep_automatic(home, TODAY)
    backups = [read_backup(backup.path) for backup in automatic_backups(home)]
    assert len(backups) == 1
    assert not any(b"Zzgone" in part for part in backups[0].parts.values())


def test_one_that_could_not_be_written_leaves_those_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keep_automatic(home, TODAY)
    _edit(home, 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_file, "write", full)
    with pytest.raises(OSError, match="space"):
        keep_automatic(home, TODAY)
    assert list((home / FOLDER).iterdir()) == [before]


def test_what_a_killed_one_left_is_swept(home: Path) -> None:
    keep_automatic(home, TODAY)
    (home / FOLDER / ".new-abcd1234").write_text("half")
    (home / FOLDER / ".backup-abcd1234").mkdir()
    _edit(home, 1)
    keep_automatic(home, TODAY)
    assert len(list((home / FOLDER).iterdir())) == len(automatic_backups(home)) == 2


def test_files_of_others_are_neither_listed_nor_dropped(home: Path) -> None:
    names = ("x.zip", "00000001-0-2026-13-45.zip", "1-0-2026-11-23.zip")
    (home / FOLDER).mkdir(parents=True)
    for name in names:
        (home / FOLDER / name).write_text("mine")
    _made_on(home, [0] * 5)
    assert [(home / FOLDER / name).read_text() for name in names] == ["mine"] * 3
    assert not set(names) & {backup.path.name for backup in automatic_backups(home)}
