"""Words from all Fluent files of a language, in all places."""

from pathlib import Path

import pytest

from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.word_uses import word_uses
from kiosk.guide.files.wording_files import english_words, read_wording

from ..changing import told

CONTENT = Path(__file__).parents[3] / "content"


def write(folder: Path, **texts: str) -> Path:
    (folder / "en").mkdir(parents=True)
    for name, text in texts.items():
        (folder / "en" / f"{name}.ftl").write_text(text)
    return folder


def test_all_files_of_the_folder_are_read(tmp_path: Path) -> None:
    words = english_words([write(tmp_path, ui="a = A\n", checks="b = B\n")])
    assert [words("a"), words("b")] == ["A", "B"]


def test_a_shelters_words_win_and_the_rest_comes_from_the_pack(tmp_path: Path) -> None:
    own = write(tmp_path / "own", ui="a = Ours\n")
    shipped = write(tmp_path / "shipped", ui="a = Theirs\nb = Theirs\n")
    words = english_words([own, shipped])
    assert [words("a"), words("b")] == ["Ours", "Theirs"]


def test_a_broken_message_is_named_with_file_and_line(tmp_path: Path) -> None:
    files = read_wording(Overlay([write(tmp_path, ui="a = A\n", checks="b = B\nc = {\n")]), "en")
    files.wording.all_keys()
    assert told(files.problems()) == [("checks.ftl", "wording-broken", 2)]


@pytest.mark.parametrize("escape", ["\\u001b", "\\U00202E"])
def test_a_file_that_writes_a_control_character_is_not_used(tmp_path: Path, escape: str) -> None:
    overlay = Overlay([write(tmp_path, ui=f'a = A\nb = {{ "{escape}" }}\n')])
    words = read_wording(overlay, "en").wording
    assert (words("a"), told(overlay.problems)) == ("a", [("ui.ftl", "file-hidden-character", 2)])


def test_a_hard_space_may_be_written_as_an_escape(tmp_path: Path) -> None:
    assert english_words([write(tmp_path, ui='a = 1{ "\\u00A0" }800\n')])("a") == "1\u00a0800"


def test_all_that_visitors_read_is_in_the_files_for_visitors() -> None:
    """Otherwise a language could lack words of a visitor's page, and nobody would be told."""
    for_visitors = read_wording(Overlay([CONTENT]), "en").for_visitors()
    asked = [use for use in word_uses() if use.path.parent.as_posix().endswith(("/kiosk/walkup", "/walkup/screens"))]
    assert asked != []
    lost = [use for use in asked if not use.key.startswith("problem-") and not use.is_in(for_visitors)]
    assert lost == []
