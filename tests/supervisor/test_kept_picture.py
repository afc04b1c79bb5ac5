import stat
from pathlib import Path

import pytest

from kiosk.supervisor.first_picture import FOLDER
from kiosk.supervisor.kept_picture import MOST_PICTURES, KeptPicture


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def _files(home: Path) -> list[Path]:
    return sorted((home / FOLDER).iterdir())


def _keep(home: Path, picture: bytes = b"picture", columns: int = 80) -> None:
    kept = KeptPicture(home, False)
    kept.note([home])
    kept.keep((columns, 24), picture)


def test_nobody_else_may_look_at_what_is_kept(home: Path) -> None:
    _keep(home)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (home, home / FOLDER, *_files(home))]
    assert modes == [0o700, 0o700, 0o600]


def test_the_same_picture_is_not_written_twice(home: Path) -> None:
    _keep(home)
    before = _files(home)[0].stat().st_ino
    _keep(home)
    assert _files(home)[0].stat().st_ino == before


def test_another_picture_takes_the_place_of_the_first(home: Path) -> None:
    _keep(home)
    _keep(home, b"other")
    assert [path.read_bytes().endswith(b"\nother") for path in _files(home)] == [True]


def test_a_second_size_is_kept_beside_the_first(home: Path) -> None:
    _keep(home)
    _keep(home, columns=120)
    assert len(_files(home)) == 2


def test_there_are_never_many(home: Path) -> None:
    for columns in range(40, 40 + 3 * MOST_PICTURES):
        _keep(home, columns=columns)
    assert len(_files(home)) <= MOST_PICTURES


def test_an_empty_picture_is_not_kept(home: Path) -> None:
    _keep(home, b"")
    assert _files(home) == []


def test_a_picture_of_unknown_origin_is_not_kept(home: Path) -> None:
    KeptPicture(home, False).keep((80, 24), b"picture")
    assert _files(home) == []


def test_a_folder_with_a_line_end_in_its_name_is_not_noted(home: Path) -> None:
    kept = KeptPicture(home, False)
    kept.note([Path("/a\nb")])
    kept.keep((80, 24), b"picture")
    assert _files(home) == []


def test_a_link_put_in_its_place_is_not_followed(home: Path, tmp_path: Path) -> None:
    _keep(home)
    (path,) = _files(home)
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    _keep(home)
    assert not (tmp_path / "elsewhere").exists()


def test_a_home_that_is_a_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    _keep(tmp_path / "home")
    assert list(tmp_path.iterdir()) == [tmp_path / "home"]
