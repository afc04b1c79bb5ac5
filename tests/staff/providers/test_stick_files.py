import os
from pathlib import Path

import pytest

from kiosk.staff.providers import stick_files
from kiosk.staff.providers.stick_files import STICK, STICKS, find_files, find_folders


def write(path: Path, at: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    os.utime(path, (at, at))
    return path


def test_the_newest_file_comes_first_and_other_kinds_are_left_out(tmp_path: Path) -> None:
    old, new = write(tmp_path / "a.CSV", 1), write(tmp_path / "deep" / "b.csv", 2)
    write(tmp_path / "c.doc", 3)
    write(tmp_path / ".hidden.csv", 4)
    assert find_files([tmp_path], (".csv",)) == (new, old)


def test_very_deep_folders_are_not_looked_through(tmp_path: Path) -> None:
    write(tmp_path / "1/2/3/4/5/6.csv", 1)
    assert find_files([tmp_path], (".csv",)) == ()


def test_a_folder_that_is_missing_holds_nothing(tmp_path: Path) -> None:
    assert find_files([tmp_path / "missing"], (".csv",)) == ()


def test_a_folder_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert find_folders([tmp_path]) == ()


def test_what_is_mounted_is_a_stick() -> None:
    assert Path("/proc") not in find_folders([Path("/")]) or os.access("/proc", os.W_OK)


def test_the_kiosks_own_stick_comes_first_though_it_cannot_be_written_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    old, new = write(own / "old.csv", 1), write(other / "new.csv", 2)
    monkeypatch.setattr(stick_files, "STICK", own)
    monkeypatch.setattr(Path, "is_mount", lambda path: path in (own, other))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert find_files([other, own], (".csv",)) == (old, new)
    assert find_folders([other, own]) == (own,)
    assert STICKS[0] == STICK
