from pathlib import Path

import pytest

from kiosk.directory.exchange.remembered_columns import REMEMBERED_FILE, read_remembered, remember
from kiosk.problem import KioskError


def test_what_was_said_is_remembered(tmp_path: Path) -> None:
    remember(tmp_path, {"contact": "voice", 'od"d': None})
    remember(tmp_path, {"contact": "email"})
    assert read_remembered(tmp_path) == {"contact": "email", 'od"d': None}


def test_without_a_file_nothing_is_remembered(tmp_path: Path) -> None:
    assert read_remembered(tmp_path) == {}


@pytest.mark.parametrize(
    "text", ["[", "columns = 3", '[columns]\na = 3\nb = "nothing of ours"', "[" * 5_000, "\udcff", 'a = "b"']
)
def test_a_damaged_file_is_an_empty_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / REMEMBERED_FILE).write_text(text, errors="surrogateescape")
    assert read_remembered(tmp_path) == {}


def test_a_memory_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / f"{REMEMBERED_FILE}.new").mkdir()
    with pytest.raises(KioskError) as caught:
        remember(tmp_path, {"a": None})
    assert caught.value.problem.code == "import-memory"
