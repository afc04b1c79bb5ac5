"""`kiosk content due`, `confirm`, `withdraw` and `restore`."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.content_freshness import confirm, list_due, restore, withdraw
from kiosk.guide.files.load_pack import load_home
from kiosk.problem import KioskError

SMALL_PACK = Path(__file__).parents[1] / "guide" / "small_pack"
TODAY = date(2026, 12, 14)
"""The first day on which "sure" of the small pack is too old."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the hotlines, web pages and coalitions of the small pack and the words that ship."""
    for name in ("hotlines.toml", "resources.toml", "coalitions.toml", "en/hotlines.toml", "en/resources.toml"):
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SMALL_PACK / name, tmp_path / "content" / name)
    return tmp_path


def due(home: Path, today: date = TODAY) -> tuple[int, list[str]]:
    lines: list[str] = []
    return list_due(home, False, lines.append, lambda: today), lines


def due_data(home: Path, today: date = TODAY) -> dict[str, dict[str, object]]:
    lines: list[str] = []
    list_due(home, True, lines.append, lambda: today)
    return {entry["id"]: entry for entry in json.loads("".join(lines))}


def done(act: Callable[..., int], home: Path, which: str, *, as_data: bool = False) -> str:
    lines: list[str] = []
    assert act(home, which, "AB", as_data, lines.append, lambda: TODAY) == 0
    return "\n".join(lines)


def test_what_to_call_is_told_with_number_source_and_what_to_say(home: Path) -> None:
    code, lines = due(home)
    text = "\n".join(lines)
    parts = ("4 things", "Say: ", "(due today)", "hotlines.sure", "Call 1-202-555-0142", "a list", "content confirm")
    assert (code, [part for part in parts if part not in text]) == (0, [])


def test_calls_come_before_pages_and_what_nobody_sees_before_what_is_old(home: Path) -> None:
    ids = [line.strip() for line in due(home)[1] if line.strip().startswith(("hotlines.", "resources."))]
    assert ids == ["hotlines.doubtful", "hotlines.likely", "hotlines.sure", "resources.old-page"]


def test_where_nothing_is_due_it_says_so(home: Path) -> None:
    for key in ("doubtful", "likely", "sure", "old-page"):
        done(confirm, home, key)
    assert due(home) == (0, ["Nothing is due. Every number and page was looked at lately."])


def test_other_programs_read_the_same(home: Path) -> None:
    found = due_data(home)
    assert found["hotlines.sure"]["care"] == "past"
    assert found["hotlines.sure"]["until"] == "2026-12-13"
    assert found["hotlines.doubtful"]["ways"] == ["Call 1-202-555-0143"]


def test_the_setting_of_staff_says_when_a_page_is_hidden(home: Path) -> None:
    late = date(2027, 5, 1)
    before = due_data(home, late)["resources.page"]["care"]
    (home / "kiosk.toml").write_text("[freshness]\nhide_after_days = 200\n")
    assert (before, due_data(home, late)["resources.page"]["care"]) == ("past", "hidden")


def test_a_fault_in_the_file_is_told_first(home: Path) -> None:
    (home / "confirmations.toml").write_text("[hotlines.sure]\nconfirmed_on = 5\n")
    code, lines = due(home)
    assert (code, lines[0].startswith(f"{home / 'confirmations.toml'}:2: ")) == (1, True)


def test_a_confirmed_line_is_shown_from_then_on(home: Path) -> None:
    assert done(confirm, home, "doubtful").startswith("Noted: ")
    assert "doubtful" in load_home(home).pack.languages["en"].hotlines


def test_a_withdrawn_line_is_gone_until_it_is_restored(home: Path) -> None:
    told = [done(withdraw, home, "hotlines.sure")]
    shown = ["sure" in load_home(home).pack.languages["en"].hotlines]
    told.append(done(restore, home, "sure"))
    shown.append("sure" in load_home(home).pack.languages["en"].hotlines)
    assert shown == [False, True]
    assert [line.partition("Sure Line")[2] for line in told] == [
        ". The next visit does not see it.",
        " is no longer withdrawn. The next visit has it, if its dates allow.",
    ]


def test_a_coalition_is_due_in_its_own_state_only(home: Path) -> None:
    elsewhere = due_data(home)
    (home / "kiosk.toml").write_text('state = "OH"\n')
    assert due_data(home).keys() - elsewhere.keys() == {"coalitions.oh-dv", "coalitions.oh-tribal"}
    text = "\n".join(due(home)[1])
    parts = (
        "OH: First of Ohio   (due for ",
        "coalitions.oh-dv",
        "Call 1-202-555-0144",
        "Do you still know the programs",
    )
    assert [part for part in parts if part not in text] == []


def test_a_confirmed_coalition_is_due_no_more(home: Path) -> None:
    (home / "kiosk.toml").write_text('state = "OH"\n')
    done(confirm, home, "oh-dv")
    assert "coalitions.oh-dv" not in due_data(home)


def test_a_withdrawn_coalition_of_any_state_is_gone_until_it_is_restored(home: Path) -> None:
    def shown() -> list[str]:
        return [one.key for one in load_home(home).pack.coalitions["OH"]]

    told = [done(withdraw, home, "coalitions.oh-dv")]
    seen = [shown()]
    told.append(done(restore, home, "oh-dv"))
    assert ([*seen, shown()], "Withdrawn: First of Ohio." in told[0]) == ([["oh-sa"], ["oh-dv", "oh-sa"]], True)


def test_what_is_confirmed_while_it_is_withdrawn_stays_withdrawn_and_says_so(home: Path) -> None:
    done(withdraw, home, "sure")
    assert "stays withdrawn" in done(confirm, home, "sure")
    assert "sure" not in load_home(home).pack.languages["en"].hotlines


def test_what_was_done_can_be_read_by_other_programs(home: Path) -> None:
    found = json.loads(done(withdraw, home, "sure", as_data=True))
    assert (found["id"], found["care"], found["withdrawn_by"]) == ("hotlines.sure", "withdrawn", "AB")


@pytest.mark.parametrize("act", [confirm, withdraw, restore])
def test_a_name_of_nothing_is_told_and_nothing_is_written(home: Path, act: Callable[..., int]) -> None:
    with pytest.raises(KioskError, match="entry-unknown"):
        act(home, "shure", "AB", False, lambda line: None)
    assert not (home / "confirmations.toml").exists()
