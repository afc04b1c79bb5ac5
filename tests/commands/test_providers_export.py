import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.commands.providers_export import export
from tests.directory.providers import SAFE_HARBOR, keep


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR, replace(SAFE_HARBOR, key="t", name="House at 12 Zzoak St"))
    return tmp_path / "home"


def exported(home: Path, with_withheld: bool, as_data: bool) -> list[str]:
    lines: list[str] = []
    assert export(home, home.parent / "list.json", with_withheld, as_data, lines.append) == 0
    return lines


def test_what_was_written_and_left_out_is_told(home: Path) -> None:
    assert exported(home, False, False) == [
        f"One program is written to {home.parent}/list.json.",
        "One program was left out, because the hidden address is in its name.",
    ]


def test_a_file_with_hidden_addresses_is_told_to_be_one(home: Path) -> None:
    assert exported(home, True, False)[-1].startswith("Hidden addresses and staff notes are in this file.")


def test_json_tells_the_same(home: Path) -> None:
    assert json.loads(exported(home, False, True)[0]) == {
        "file": str(home.parent / "list.json"),
        "written": 1,
        "left_out": 1,
    }
