"""Where packs are, and which of them are trusted."""

import os
from pathlib import Path

import pytest

from kiosk.guide.files.places import distrusted, places

ME = os.getuid()


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A machine's folder with one file, mine and closed to others."""
    folder = tmp_path / "etc" / "content" / "en"
    folder.mkdir(parents=True)
    (folder / "ui.ftl").write_text("a = A\n")
    for path in (tmp_path / "etc", folder.parent, folder, folder / "ui.ftl"):
        path.chmod(0o755)
    return folder.parent


def test_the_home_comes_before_the_machine_and_the_shipped_pack(tmp_path: Path, system: Path) -> None:
    (tmp_path / "content").mkdir()
    found = places(tmp_path, system, ME)
    assert found[:2] == (tmp_path / "content", system)
    assert (found[2] / "pack.toml").is_file()


def test_places_that_are_not_there_are_left_out(tmp_path: Path) -> None:
    assert len(places(tmp_path, tmp_path / "nowhere", ME)) == 1


def test_a_folder_that_is_closed_to_others_is_trusted(system: Path) -> None:
    assert distrusted(system, ME) is None


@pytest.mark.parametrize("part", ["..", ".", "en", "en/ui.ftl"])
@pytest.mark.parametrize("mode", [0o775, 0o757])
def test_what_others_can_write_to_is_not_trusted(system: Path, part: str, mode: int) -> None:
    (system / part).chmod(mode)
    found = distrusted(system, ME)
    assert found is not None
    assert (found.code, Path(found.path or "")) == ("place-not-trusted", (system / part).resolve())


def test_what_somebody_else_owns_is_not_trusted(system: Path) -> None:
    found = distrusted(system, ME + 1)
    assert found is not None


def test_a_link_out_of_the_folder_is_not_trusted(tmp_path: Path, system: Path) -> None:
    (system / "es").symlink_to(tmp_path)
    found = distrusted(system, ME)
    assert found is not None
    assert found.path == system / "es"


def test_a_folder_that_is_not_trusted_is_no_place(tmp_path: Path, system: Path) -> None:
    (system / "en").chmod(0o777)
    assert system not in places(tmp_path, system, ME)
