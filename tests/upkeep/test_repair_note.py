from datetime import date
from pathlib import Path

import pytest

from kiosk.upkeep.repair_note import Repair, keep_repair, read_repair

DAY = date(2026, 11, 23)


def test_nothing_was_mended_yet(tmp_path: Path) -> None:
    assert read_repair(tmp_path) is None


@pytest.mark.parametrize("repair", [Repair(DAY, "visitors"), Repair(DAY, "directory", date(2026, 11, 20))])
def test_what_was_mended_last_is_known(tmp_path: Path, repair: Repair) -> None:
    keep_repair(tmp_path, Repair(date(2020, 1, 1), "directory", date(2019, 1, 1)))
    keep_repair(tmp_path, repair)
    assert read_repair(tmp_path) == repair


@pytest.mark.parametrize("content", ["day = 1", 'day = 2026-11-23\nwhat = "x"', "what = ["])
def test_a_note_that_makes_no_sense_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff").mkdir()
    (tmp_path / "staff" / "repair.toml").write_text(content)
    assert read_repair(tmp_path) is None


def test_a_note_with_a_wrong_day_of_its_back_up_is_none(tmp_path: Path) -> None:
    keep_repair(tmp_path, Repair(DAY, "directory"))
    with (tmp_path / "staff" / "repair.toml").open("a") as file:
        file.write("backup_of = 7\n")
    assert read_repair(tmp_path) is None
