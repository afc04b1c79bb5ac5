"""A file that nobody reads is told, as its name is most likely wrong."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_files import check_files
from kiosk.guide.files.overlay import MOST_FILES

from ..changing import told
from ..conftest import SMALL_PACK


def test_a_whole_pack_has_no_file_too_many() -> None:
    assert [*check_files([SMALL_PACK], ["en"])] == []


@pytest.mark.parametrize(
    ("name", "code", "nearest"),
    [
        ("hotline.toml", "file-unread", "hotlines.toml"),
        ("notes.txt", "file-unread", "none"),
        ("en/resource.toml", "file-unread", "resources.toml"),
        ("en/ui.ftl~", "file-unread", "ui.ftl"),
        ("en/topics/danger.txt", "file-unread", "none"),
    ],
)
def test_a_file_that_nobody_reads_is_told_with_the_name_it_may_have(
    pack: Path, name: str, code: str, nearest: str
) -> None:
    (pack / name).write_text("x")
    found = [*check_files([pack], ["en"])]
    assert [(problem.path, problem.code, problem.facts["nearest"]) for problem in found] == [
        (pack / name, code, nearest)
    ]


@pytest.mark.parametrize(
    ("name", "code"), [("es", "folder-no-language"), ("en/pages", "folder-unread"), ("en/topics/more", "folder-unread")]
)
def test_a_folder_that_nobody_reads_is_told(pack: Path, name: str, code: str) -> None:
    (pack / name).mkdir()
    assert told([*check_files([pack], ["en"])]) == [(Path(name).name, code, None)]


def test_what_begins_with_a_stop_is_the_editors_own(pack: Path) -> None:
    for name in (".git", "en/.idea"):
        (pack / name).mkdir()
    (pack / "en" / ".ui.ftl.swp").write_bytes(b"x")
    assert [*check_files([pack], ["en"])] == []


def test_a_shelters_own_folder_needs_no_interface_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "en" / "topics").mkdir(parents=True)
    assert [*check_files([tmp_path, SMALL_PACK], ["en"])] == []


def test_of_a_flood_of_files_some_are_told(pack: Path) -> None:
    for number in range(MOST_FILES + 50):
        (pack / "en" / "topics" / f"{number}.txt").touch()
    assert 0 < len([*check_files([pack], ["en"])]) <= MOST_FILES


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert [*check_files([tmp_path / "nowhere"], ["en"])] == []
