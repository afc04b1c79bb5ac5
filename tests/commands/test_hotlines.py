"""`kiosk hotlines` tells staff whom to call first, and what to write down."""

import shutil
from pathlib import Path

import pytest

from kiosk.commands import content_freshness
from kiosk.commands.hotlines import list_hotlines
from kiosk.guide.files.confirmations import read_confirmations

SMALL_PACK = Path(__file__).parents[1] / "guide" / "small_pack"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the three hotlines of the small pack and the words that ship."""
    for name in ("hotlines.toml", "en/hotlines.toml"):
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SMALL_PACK / name, tmp_path / "content" / name)
    return tmp_path


def run(home: Path) -> tuple[int, list[str]]:
    lines: list[str] = []
    return list_hotlines(home, lines.append), lines


def named(lines: list[str]) -> list[str]:
    return [name for line in lines for name in ("doubtful", "likely", "sure") if f"({name})" in line]


def test_held_back_lines_come_first_then_the_less_sure(home: Path) -> None:
    assert named(run(home)[1]) == ["doubtful", "likely", "sure"]


def test_a_line_is_told_with_number_text_source_and_day(home: Path) -> None:
    text = "\n".join(run(home)[1])
    assert [part in text for part in ("1-202-555-0142", "START to 88788", "September 14, 2026", "a list")] == [True] * 4


def test_a_line_without_a_date_is_called_before_the_surest(home: Path) -> None:
    file = home / "content" / "hotlines.toml"
    file.write_text(file.read_text().replace("2026-09-14", '"undated"').replace("2026-07-19", '"2026-07"'))
    text = "\n".join(run(home)[1])
    assert "Read in July 2026 in a list." in text
    assert text.index("ask staff to confirm") < text.index("Read in a list, which gives no date.")
    assert "nobody here has tried them yet" not in text


def test_the_command_that_notes_a_call_is_told(home: Path) -> None:
    told = next(line for line in run(home)[1] if "kiosk content confirm" in line)
    content_freshness.confirm(home, told.split()[-3], "AB", False, lambda line: None)
    assert (named(run(home)[1]), list(read_confirmations(home)[0].hotlines)) == (["likely", "sure"], ["doubtful"])


def test_a_withdrawn_line_needs_no_call_and_is_told(home: Path) -> None:
    (home / "confirmations.toml").write_text('[hotlines.likely]\nwithdrawn_on = 2026-11-20\nwithdrawn_by = "AB"\n')
    lines = run(home)[1]
    assert named(lines) == ["doubtful", "sure"]
    assert "November 20, 2026, by AB" in lines[-1]


def test_a_confirmed_line_is_told_with_day_and_person(home: Path) -> None:
    (home / "confirmations.toml").write_text('[hotlines.sure]\nconfirmed_on = 2026-11-20\nby = "AB"\n')
    assert "  Sure Line, 1-202-555-0142: November 20, 2026, by AB." in run(home)[1]


def test_with_all_confirmed_nobody_needs_a_call(home: Path) -> None:
    days = "".join(f"[hotlines.{key}]\nconfirmed_on = 2026-11-20\n" for key in ("sure", "likely", "doubtful"))
    (home / "confirmations.toml").write_text(days)
    code, lines = run(home)
    assert (code, named(lines), len([line for line in lines if "November 20" in line])) == (0, [], 3)


def test_a_fault_in_the_pack_is_told_and_the_list_still_given(home: Path) -> None:
    file = home / "content" / "hotlines.toml"
    whole = file.read_text() + "odd = 1\n"
    file.write_text(whole)
    code, lines = run(home)
    assert (code, lines[0].startswith(f"{file}:{whole.count(chr(10))}: odd means nothing here.")) == (1, True)


def test_a_fault_in_the_confirmations_is_told_first(home: Path) -> None:
    (home / "confirmations.toml").write_text("[hotlines.sure]\nconfirmed_on = oops\n")
    code, lines = run(home)
    assert (code, lines[0].startswith(f"{home / 'confirmations.toml'}:2: ")) == (1, True)
