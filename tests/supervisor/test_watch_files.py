import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.supervisor.watch_files import drain, watch_files


def _is_told(fd: int) -> bool:
    try:
        return bool(os.read(fd, 4096))
    except BlockingIOError:
        return False


CHANGES: dict[str, Callable[[Path], object]] = {
    "written": lambda folder: (folder / "old").write_text("b"),
    "created": lambda folder: (folder / "new").touch(),
    "deleted": lambda folder: (folder / "old").unlink(),
    "renamed": lambda folder: (folder / "old").rename(folder / "other"),
    "linked": lambda folder: (folder / "link").symlink_to("old"),
    "folder": lambda folder: (folder / "more").mkdir(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_told(tmp_path: Path, change: str) -> None:
    (tmp_path / "old").write_text("a")
    fd = watch_files([tmp_path])
    assert fd is not None
    CHANGES[change](tmp_path)
    assert _is_told(fd)
    os.close(fd)


def test_reading_is_no_change(tmp_path: Path) -> None:
    (tmp_path / "old").write_text("a")
    fd = watch_files([tmp_path])
    assert fd is not None
    (tmp_path / "old").read_text()
    assert not _is_told(fd)
    os.close(fd)


def test_a_file_that_is_still_written_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "old").write_text("a")
    fd = watch_files([tmp_path])
    assert fd is not None
    with (tmp_path / "old").open("a") as file:
        file.write("b")
        file.flush()
        assert not _is_told(fd)
    os.close(fd)


def test_missing_folders_are_left_out(tmp_path: Path) -> None:
    fd = watch_files([tmp_path / "missing", tmp_path])
    assert fd is not None
    (tmp_path / "new").touch()
    assert _is_told(fd)
    os.close(fd)


def test_what_was_drained_is_not_told_again(tmp_path: Path) -> None:
    fd = watch_files([tmp_path])
    assert fd is not None
    for number in range(50):
        (tmp_path / str(number)).touch()
    drain(fd)
    assert not _is_told(fd)
    os.close(fd)


STAFFS = (
    "directory.db",
    "directory.db-wal",
    "directory.db-shm",
    ".new-abcdefgh",
    ".backup-abcdefgh",
    "backups",
    "staff",
)


@pytest.mark.parametrize("name", STAFFS)
def test_what_is_staffs_alone_matters_to_no_visit(tmp_path: Path, name: str) -> None:
    fd = watch_files([tmp_path])
    assert fd is not None
    (tmp_path / name).mkdir() if "." not in name else (tmp_path / name).touch()
    assert not drain(fd)
    os.close(fd)


@pytest.mark.parametrize("name", ["visitors.db", "kiosk.toml", "content", "confirmations.toml", "a" * 255])
def test_what_visitors_see_matters_whatever_else_changes(tmp_path: Path, name: str) -> None:
    fd = watch_files([tmp_path])
    assert fd is not None
    for each in ("directory.db", name, "directory.db-wal"):
        (tmp_path / each).touch()
    assert drain(fd)
    assert not drain(fd)
    os.close(fd)


def test_a_folder_that_is_taken_away_matters(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    fd = watch_files([tmp_path / "content"])
    assert fd is not None
    (tmp_path / "content").rmdir()
    assert drain(fd)
    os.close(fd)
