"""`kiosk content check` tells each fault in a line, and whether all is well."""

import json
import sys
from pathlib import Path

import pytest

from kiosk.commands.content import check
from kiosk.problem import KioskError

SMALL_PACK = Path(__file__).parents[1] / "guide" / "small_pack"


def run(home: Path, place: Path | None = None, *, strict: bool = False) -> tuple[int, list[str]]:
    lines: list[str] = []
    return check(home, place, lines.append, strict), lines


def own_content(home: Path, name: str, text: str) -> None:
    file = home / "content" / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")


def test_the_pack_that_ships_is_without_fault(tmp_path: Path) -> None:
    code, lines = run(tmp_path, strict=True)
    assert (code, lines[-1], len(lines)) == (0, "No faults.", 3)


def test_a_fault_is_told_with_file_line_and_remedy(tmp_path: Path) -> None:
    own_content(tmp_path, "en/topics/call-police.md", "Words.\n")
    code, lines = run(tmp_path)
    file = tmp_path / "content" / "en" / "topics" / "call-police.md"
    assert (code, lines[0].startswith(f"{file}:1: "), lines[0].endswith("begin like it."), lines[-1]) == (
        1,
        True,
        True,
        "One fault.",
    )


def test_a_folder_can_be_checked_by_itself(tmp_path: Path) -> None:
    lines = run(tmp_path, SMALL_PACK)[1]
    assert lines[-3].startswith("2 topics, 3 hotlines, 2 web pages, 3 coalitions, one language.")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="content-folder-missing"):
        run(tmp_path, tmp_path / "nowhere")


def test_faults_in_the_confirmations_are_told(tmp_path: Path) -> None:
    (tmp_path / "confirmations.toml").write_text("[hotlines.nobody]\nconfirmed_on = 2026-11-22\n")
    assert run(tmp_path)[1][0].startswith(f"{tmp_path / 'confirmations.toml'}:1: There is no hotlines.nobody")


def test_grades_are_told(tmp_path: Path) -> None:
    assert run(tmp_path)[1][-2].startswith("Reading grades ")


def test_without_textstat_reading_ease_is_not_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    code, lines = run(tmp_path)
    assert (code, lines[-2]) == (0, "Reading ease was not measured: install the authors extra.")


def test_reading_ease_can_be_required(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    assert run(tmp_path, strict=True)[0] == 1


def test_no_line_can_drive_a_terminal(tmp_path: Path) -> None:
    own_content(tmp_path, "en/topics/\x1b[2J.md", '+++\n"\\u001b]0;x" = 1\n+++\n')
    assert all(line.isprintable() for line in run(tmp_path)[1])


def test_another_program_can_read_the_faults(tmp_path: Path) -> None:
    own_content(tmp_path, "en/topics/call-police.md", "Words.\n")
    lines: list[str] = []
    code = check(tmp_path, None, lines.append, as_data=True)
    told = json.loads(lines[0])
    [fault] = told["faults"]
    assert (code, len(lines), fault["code"], fault["line"]) == (1, 1, "topic-without-front", 1)
    assert fault["path"].endswith("call-police.md")
    assert told["figures"]["topics"] > 10
