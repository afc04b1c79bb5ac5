import errno
import tempfile
from pathlib import Path

import pytest

from kiosk.directory.whole_file import draft_folder, is_full, remove_unfinished, replacing, sync
from tests.directory.killed_inside import killed_inside


def killed_while_writing(target: Path) -> None:
    """Let a process begin to write a file, and kill it there."""
    killed_inside(replacing(target), lambda file: file.write(b"12 Zzoak St"))


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


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    killed_while_writing(tmp_path / "a")
    assert len(list(tmp_path.iterdir())) == 1
    remove_unfinished(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_being_written_is_not_removed(tmp_path: Path) -> None:
    with replacing(tmp_path / "a") as file:
        file.write(b"new")
        remove_unfinished(tmp_path)
    assert (tmp_path / "a").read_text() == "new"


def test_a_file_that_is_taken_away_as_it_is_begun_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, made = tempfile.mkstemp, []

    def mkstemp(prefix: str, dir: Path) -> tuple[int, str]:
        descriptor, name = make(prefix=prefix, dir=dir)
        made.append(name)
        if len(made) == 1:
            remove_unfinished(dir)
        return descriptor, name

    monkeypatch.setattr(tempfile, "mkstemp", mkstemp)
    with replacing(tmp_path / "a") as file:
        file.write(b"new")
    assert (len(made), (tmp_path / "a").read_text(), len(list(tmp_path.iterdir()))) == (2, "new", 1)


def test_what_is_not_of_that_kind_stays(tmp_path: Path) -> None:
    (tmp_path / ".new-folder").mkdir()
    (tmp_path / ".new-linkabcd").symlink_to("other")
    (tmp_path / ".new-year.csv").touch()
    (tmp_path / "other").touch()
    before = sorted(tmp_path.iterdir())
    remove_unfinished(tmp_path)
    assert sorted(tmp_path.iterdir()) == before


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


def test_what_was_left_goes_when_the_next_file_is_written_there(tmp_path: Path) -> None:
    killed_while_writing(tmp_path / "a")
    with replacing(tmp_path / "b") as file:
        file.write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_a_folder_of_drafts_is_gone_at_the_end_and_not_before(tmp_path: Path) -> None:
    with draft_folder(tmp_path) as draft:
        (draft / "a").touch()
        remove_unfinished(tmp_path)
        assert (draft / "a").exists()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_drafts_that_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".new-abcd_123").mkdir()
    (tmp_path / ".new-abcd_123" / "a").touch()
    remove_unfinished(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_drafts_that_is_taken_away_as_it_is_made_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, made = tempfile.mkdtemp, []

    def mkdtemp(prefix: str, dir: Path) -> str:
        made.append(make(prefix=prefix, dir=dir))
        if len(made) == 1:
            remove_unfinished(dir)
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", mkdtemp)
    with draft_folder(tmp_path) as draft:
        assert (len(made), draft.is_dir()) == (2, True)
