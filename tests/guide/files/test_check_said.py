"""What an entry leaves out could have been lost."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_said import check_said
from kiosk.guide.files.read_content import read_content

from ..changing import change, told
from ..conftest import SMALL_PACK


def test_entries_that_say_everything_are_fine() -> None:
    assert [*check_said(read_content([SMALL_PACK]))] == []


@pytest.mark.parametrize(
    ("name", "lost", "line", "empty"),
    [
        ("hotlines.toml", 'chat = "https://chat.example.org"\n', 1, '""'),
        ("hotlines.toml", 'text = { number = "88788", keyword = "START" }\n', 1, "{}"),
        ("hotlines.toml", 'voice = "988"\n', 16, '""'),
        ("coalitions.toml", "source_date = 2026-07-19\n", 1, '"undated"'),
        ("coalitions.toml", 'languages = ["es"]\n', 1, "[]"),
    ],
)
def test_a_line_that_is_not_there_is_told_at_its_entry(pack: Path, name: str, lost: str, line: int, empty: str) -> None:
    change(pack / name, lost, "")
    found = [*check_said(read_content([pack]))]
    assert (told(found), found[0].facts["empty"]) == ([(name, "fact-unsaid", line)], empty)


def test_pages_say_their_sources(pack: Path) -> None:
    change(pack / "resources.toml", "sources = []\n", "")
    assert [problem.facts["key"] for problem in check_said(read_content([pack]))] == ["sources", "sources"]


def test_a_file_that_cannot_be_used_is_told_elsewhere(pack: Path) -> None:
    (pack / "hotlines.toml").write_bytes(b"\xff")
    assert [*check_said(read_content([pack]))] == []
