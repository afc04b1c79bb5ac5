import os
from pathlib import Path

import pytest

from kiosk.upkeep.kept_file import read_kept, write_kept


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_kept(tmp_path / "staff" / "a.toml", 'word = "é"\n')
    assert read_kept(tmp_path / "staff" / "a.toml") == {"word": "é"}


@pytest.mark.parametrize("durable", [True, False])
def test_it_is_its_owners_alone_and_nothing_lies_beside_it(tmp_path: Path, durable: bool) -> None:
    for _ in range(2):
        write_kept(tmp_path / "staff" / "a.toml", "a = 1\n", durable=durable)
    assert [path.name for path in (tmp_path / "staff").iterdir()] == ["a.toml"]
    assert (tmp_path / "staff").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "staff" / "a.toml").stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "staff").touch()
    with pytest.raises(OSError, match="staff"):
        write_kept(tmp_path / "staff" / "a.toml", "a = 1\n")


@pytest.mark.parametrize("content", [b"a = ", b"\xff", b"a = 1\n" + b"#" * 200_000])
def test_what_is_no_toml_or_far_too_large_is_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.toml").write_bytes(content)
    assert read_kept(tmp_path / "a.toml") is None


def test_a_pipe_a_link_a_folder_and_nothing_at_all_are_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.toml").write_text("a = 1")
    (tmp_path / "link").symlink_to("a.toml")
    assert [read_kept(tmp_path / name) for name in ("pipe", "folder", "link", "missing")] == [None] * 4
