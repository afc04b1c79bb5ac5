from pathlib import Path

import pytest

from kiosk.directory.backup.content_copy import LARGEST_BYTES, content_of, is_content, put_back

WORDS = {"content/en/ui.ftl": b"a = A\n", "content/hotlines.toml": b""}


def laid_out(home: Path) -> Path:
    for name, content in WORDS.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(content)
    return home


def drafted(folder: Path) -> Path:
    (folder / "draft").mkdir(parents=True)
    return folder / "draft"


def test_every_file_is_read_by_its_name(tmp_path: Path) -> None:
    assert content_of(laid_out(tmp_path)) == WORDS


def test_without_a_folder_there_is_none(tmp_path: Path) -> None:
    assert content_of(tmp_path) == {}


def test_what_the_kiosk_could_not_show_and_links_are_left_out(tmp_path: Path) -> None:
    laid_out(tmp_path)
    (tmp_path / "content" / "photo.png").write_bytes(b"x" * (LARGEST_BYTES + 1))
    (tmp_path / "content" / ".secret").write_bytes(b"x")
    (tmp_path / "elsewhere").write_bytes(b"x")
    (tmp_path / "content" / "link.md").symlink_to(tmp_path / "elsewhere")
    assert content_of(tmp_path) == WORDS


def test_a_folder_that_is_a_link_elsewhere_is_not_followed(tmp_path: Path) -> None:
    laid_out(tmp_path / "elsewhere")
    (tmp_path / "content").symlink_to(tmp_path / "elsewhere" / "content")
    assert content_of(tmp_path) == {}


@pytest.mark.parametrize(
    "name",
    [
        "kiosk.toml",
        "content",
        "content/",
        "content/../a",
        "content/en/../../a",
        "/content/a",
        "content//a",
        "content/a\\b",
        "content/C:a",
        "content/.hidden",
        "content/a\x1b",
        "content/1/2/3/4/5/6/7",
    ],
)
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    assert not is_content(name)


def test_it_comes_back_whole_and_what_is_not_in_it_goes(tmp_path: Path) -> None:
    home = laid_out(tmp_path / "home")
    (home / "content" / "old.md").write_bytes(b"old")
    put_back(home, {**WORDS, "kiosk.toml": b"x"}, drafted(home))
    assert (content_of(home), (home / "kiosk.toml").exists()) == (WORDS, False)


def test_it_comes_to_a_home_that_has_none(tmp_path: Path) -> None:
    put_back(tmp_path, WORDS, drafted(tmp_path))
    assert content_of(tmp_path) == WORDS


def test_a_back_up_without_content_leaves_what_is_there(tmp_path: Path) -> None:
    put_back(laid_out(tmp_path), {"kiosk.toml": b"x"}, drafted(tmp_path))
    assert content_of(tmp_path) == WORDS


def test_content_that_cannot_be_put_in_place_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out(tmp_path)
    rename = Path.rename

    def refused(path: Path, target: Path) -> Path:
        if path.parent.name == "draft" and path.name == "content":
            raise OSError(28, "full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(OSError, match="full"):
        put_back(tmp_path, {"content/new.md": b"new"}, drafted(tmp_path))
    assert content_of(tmp_path) == WORDS
