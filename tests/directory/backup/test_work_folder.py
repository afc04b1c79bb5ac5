"""A folder to work in: gone at the end, and after a kill at the next start."""

from pathlib import Path

import pytest

from kiosk.directory.backup.work_folder import PREFIXES, remove_leftovers, work_folder
from tests.directory.killed_inside import killed_inside


def names_in(home: Path) -> list[str]:
    return sorted(path.name for path in home.iterdir())


def killed_at_work(home: Path, prefix: str) -> None:
    """Let a process work in a folder, and kill it there."""
    killed_inside(work_folder(home, prefix), lambda folder: (folder / "directory.db").write_bytes(b"12 Zzoak St"))


def test_the_folder_is_for_its_owner_alone_and_gone_at_the_end(tmp_path: Path) -> None:
    with work_folder(tmp_path, ".backup-") as folder:
        (folder / "part").mkdir()
        assert (folder.parent.parent, folder.stat().st_mode & 0o777) == (tmp_path, 0o700)
    assert names_in(tmp_path) == []


def test_a_fault_inside_goes_on_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError), work_folder(tmp_path, ".backup-"):
        raise KeyError
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("left", PREFIXES)
@pytest.mark.parametrize("next_one", PREFIXES)
def test_what_a_killed_one_left_goes_when_either_starts_again(tmp_path: Path, left: str, next_one: str) -> None:
    killed_at_work(tmp_path, left)
    assert [name[: len(left)] for name in names_in(tmp_path)] == [left]
    with work_folder(tmp_path, next_one) as folder:
        assert names_in(tmp_path) == [folder.parent.name]


def test_a_folder_that_somebody_works_in_stays(tmp_path: Path) -> None:
    with work_folder(tmp_path, ".restore-") as first, work_folder(tmp_path, ".backup-") as second:
        assert names_in(tmp_path) == sorted((first.parent.name, second.parent.name))


def test_what_is_none_of_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / ".backup-of-mine-from-june").mkdir()
    (tmp_path / ".backup-afileabc").touch()
    (tmp_path / ".restore-linkabcd").symlink_to("other")
    before = names_in(tmp_path)
    remove_leftovers(tmp_path)
    assert names_in(tmp_path) == before
