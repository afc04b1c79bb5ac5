import errno
from pathlib import Path

import pytest

from kiosk.directory.whole_file import is_full, replacing, sync


def test_a_whole_file_takes_the_place_and_is_its_owners(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_text("old")
    with replacing(target) as file:
        file.write(b"new")
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("new", 0o600)


def test_until_it_is_whole_the_old_one_is_there(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_text("old")
    with replacing(target) as file:
        file.write(b"new")
        assert target.read_text() == "old"


def test_a_fault_leaves_no_trace(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), replacing(tmp_path / "a") as file:
        file.write(b"new")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_of_a_folder_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(OSError, match="Not a directory"), replacing(tmp_path / "a" / "b"):
        pass


def test_a_folder_can_be_brought_to_the_disk(tmp_path: Path) -> None:
    sync(tmp_path)
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "missing")


@pytest.mark.parametrize(("number", "full"), [(errno.ENOSPC, True), (errno.EDQUOT, True), (errno.EACCES, False)])
def test_no_room_is_told_from_other_faults(number: int, full: bool) -> None:
    assert is_full(OSError(number, "x")) is full
