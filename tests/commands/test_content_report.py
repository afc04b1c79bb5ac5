"""`kiosk content report` tells each language and each topic in a line."""

import json
from pathlib import Path

import pytest

from kiosk.commands.content_report import report
from kiosk.problem import KioskError

SMALL_PACK = Path(__file__).parents[1] / "guide" / "small_pack"


def lines_of(home: Path, place: Path | None) -> list[str]:
    lines: list[str] = []
    assert report(home, place, lines.append) == 0
    return lines


def test_a_language_and_its_topics_are_told(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, SMALL_PACK)
    assert lines[0].startswith("en: 2 topics, ")
    assert lines[1] == "No advocate has reviewed it yet."
    assert [line.split(":")[0].strip() for line in lines[2:]] == ["danger", "keep-it"]


def test_the_whole_source_page_is_told_in_every_language_that_ships(tmp_path: Path) -> None:
    told = [line.split("They tell ")[1].split() for line in lines_of(tmp_path, None) if "They tell " in line]
    assert told != []
    assert [words for words in told if words[0] != words[3]] == []


def test_every_topic_that_ships_has_its_grade(tmp_path: Path) -> None:
    topics = [line for line in lines_of(tmp_path, None) if line.startswith("  ")]
    assert [line for line in topics if ", grade " not in line] == []


def test_another_program_can_read_it(tmp_path: Path) -> None:
    lines: list[str] = []
    report(tmp_path, SMALL_PACK, lines.append, as_data=True)
    [english] = json.loads(lines[0])
    assert (english["code"], english["told"], english["statements"]) == ("en", 2, 2)
    assert [topic["key"] for topic in english["topics"]] == ["danger", "keep-it"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="content-folder-missing"):
        report(tmp_path, tmp_path / "nowhere", print)
