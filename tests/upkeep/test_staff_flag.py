from pathlib import Path

import pytest

from kiosk.upkeep.staff_flag import (
    FILE_NAME,
    WRITING_NAME,
    run_folder,
    staff_are_in,
    staff_are_out,
    staff_are_writing,
    staff_have_written,
)


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({}, None),
        ({"RUNTIME_DIRECTORY": ""}, None),
        ({"RUNTIME_DIRECTORY": "kiosk"}, None),
        ({"RUNTIME_DIRECTORY": "/run/kiosk"}, Path("/run/kiosk")),
        ({"RUNTIME_DIRECTORY": "/run/kiosk:/run/other"}, Path("/run/kiosk")),
    ],
)
def test_the_folder_of_this_run_is_the_one_that_systemd_made(environ: dict[str, str], folder: Path | None) -> None:
    assert run_folder(environ) == folder


def test_the_file_is_there_while_staff_are_in(tmp_path: Path) -> None:
    staff_are_in(tmp_path)
    staff_are_in(tmp_path)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600
    staff_are_out(tmp_path)
    staff_are_out(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_when_staff_leave_nothing_is_written_any_more(tmp_path: Path) -> None:
    staff_are_in(tmp_path)
    staff_are_writing(tmp_path)
    assert (tmp_path / WRITING_NAME).exists()
    staff_have_written(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    staff_are_writing(tmp_path)
    staff_are_out(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_no_fault(tmp_path: Path) -> None:
    staff_are_in(tmp_path / "gone")
    staff_are_out(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


def test_where_there_is_no_such_folder_nothing_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    staff_are_in(None)
    staff_are_out(None)
    assert list(tmp_path.iterdir()) == []
