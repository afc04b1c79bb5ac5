"""Of several copies of a file, the first clean one wins."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.overlay import MOST_FILES, Overlay, is_folder, leads_elsewhere
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.problem import Problem

from ..changing import quick, told


def parse(file: TextFile) -> Parsed[str]:
    """``good`` is clean; ``half`` gives something and a fault; anything else gives only a fault."""
    if file.text == "good":
        return Parsed(f"good of {file.path.parent.name}")
    fault = Problem("toml-broken", file.path, 1)
    return Parsed("half" if file.text == "half" else None, (fault,))


def overlay(folder: Path, *texts: str | None) -> Overlay:
    """Places ``0``, ``1``, ...; in each the file ``a``, where there is a text."""
    for number, text in enumerate(texts):
        (folder / str(number)).mkdir(exist_ok=True)
        (folder / str(number) / "a").unlink(missing_ok=True)
        if text is not None:
            (folder / str(number) / "a").write_text(text)
    return Overlay([folder / str(number) for number in range(len(texts))])


@pytest.mark.parametrize(
    ("texts", "value", "faults"),
    [
        (("good", "good"), "good of 0", []),
        ((None, "good"), "good of 1", []),
        (("bad", "good"), "good of 1", [("a", "toml-broken", 1)]),
        (("half", "good"), "good of 1", [("a", "toml-broken", 1)]),
        (("half", "bad"), "half", [("a", "toml-broken", 1)] * 2),
        (("bad",), None, [("a", "toml-broken", 1)]),
        ((None, None), None, [("a", "file-missing", None)]),
    ],
)
def test_the_first_clean_copy_wins(
    tmp_path: Path, texts: tuple[str | None, ...], value: str | None, faults: list[tuple[str, str, int | None]]
) -> None:
    laid = overlay(tmp_path, *texts)
    assert (laid.read("a", parse), told(laid.problems)) == (value, faults)


def test_the_text_in_use_is_kept_for_messages(tmp_path: Path) -> None:
    laid = overlay(tmp_path, "half", "good")
    laid.read("a", parse)
    assert laid.used["a"].path == tmp_path / "1" / "a"


def test_a_file_that_may_be_missing_is_no_fault(tmp_path: Path) -> None:
    laid = overlay(tmp_path, None)
    assert (laid.read("a", parse, needed=False), laid.problems) == (None, [])


@settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([None, "good", "half", "bad"]), min_size=1, max_size=4))
def test_a_clean_copy_is_found_wherever_it_is(tmp_path: Path, texts: list[str | None]) -> None:
    found = overlay(tmp_path, *texts).read("a", parse)
    expected = f"good of {texts.index('good')}" if "good" in texts else "half" if "half" in texts else None
    assert found == expected


def test_every_readable_copy_is_given_in_order(tmp_path: Path) -> None:
    laid = overlay(tmp_path, "one", "\x1b", "three")
    assert ([file.text for file in laid.copies("a")], told(laid.problems)) == (
        ["one", "three"],
        [("a", "file-hidden-character", 1)],
    )


def test_names_of_all_places_come_once_and_sorted(tmp_path: Path) -> None:
    for name in ("0/t/b.md", "0/t/c.md", "1/t/a.md", "1/t/b.md", "1/t/.b.md", "1/t/b.md~", "1/t/d.md/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    assert Overlay([tmp_path / "0", tmp_path / "1"]).names("t", ".md") == ("a.md", "b.md", "c.md")


def test_a_flood_of_files_is_cut_off(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number}.md").write_text("")
    laid = Overlay([tmp_path])
    assert (len(laid.names(".", ".md")), [problem.code for problem in laid.problems]) == (
        MOST_FILES,
        ["folder-too-full"],
    )


def test_folders_of_all_places_come_once_and_sorted(tmp_path: Path) -> None:
    for name in ("0/es", "0/en", "1/en", "1/de"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "0" / "file").write_text("")
    assert Overlay([tmp_path / "0", tmp_path / "1", tmp_path / "nowhere"]).folders() == ("de", "en", "es")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert [is_folder(tmp_path), is_folder(tmp_path / "a"), is_folder(tmp_path / "b")] == [True, False, False]


@pytest.mark.parametrize(
    ("name", "target", "led_by"),
    [
        ("inner/file", "inner", None),
        ("link/file", "inner", None),
        ("link/file", "..", "link"),
        ("link/file", "/etc", "link"),
        ("link/file", "link", "link"),
        ("nowhere/file", "inner", None),
    ],
)
def test_a_link_that_leads_out_of_its_place_is_found(
    tmp_path: Path, name: str, target: str, led_by: str | None
) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "link").symlink_to(target)
    assert leads_elsewhere(tmp_path, name) == (None if led_by is None else tmp_path / led_by)


def test_a_link_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "en").symlink_to("/etc")
    laid = Overlay([tmp_path])
    assert (laid.folders(), laid.names("en", ""), laid.copies("en/passwd")) == ((), (), ())
    assert told(laid.problems) == [("en", "link-elsewhere", None)]
