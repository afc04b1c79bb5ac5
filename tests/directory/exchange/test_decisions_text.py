from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory.exchange.decisions_text import decisions_text, read_decisions
from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.provider import PlaceDecision, Provider
from kiosk.directory.told_places import decided, told_places, undecided
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

DAY = date(2026, 11, 22)
TOLD = replace(SAFE_HARBOR, description="Behind the church", schedule="Ask at 7 Elm Rd")
DECIDED = decided(decided(TOLD, told_places(TOLD)[0], True, "A; B", DAY), told_places(TOLD)[1], False, "CD", DAY)
FORMATS = ["out.csv", "out.xlsx", "out.json", "out.zip"]


def taken_over(tmp_path: Path, name: str, with_withheld: bool) -> Provider:
    """The program after it went out of one home folder and into another."""
    keep(tmp_path / "from", DECIDED)
    export_providers(tmp_path / "from", tmp_path / name, with_withheld)
    carry_out(tmp_path / "to", plan_import(tmp_path / "to", tmp_path / name))
    return kept_in(tmp_path / "to")[0]


def test_decisions_come_back_as_they_were() -> None:
    assert len(DECIDED.decisions) == 2
    assert read_decisions(decisions_text(DECIDED)) == DECIDED.decisions


def test_where_nothing_was_decided_nothing_is_written() -> None:
    assert (decisions_text(SAFE_HARBOR), read_decisions("")) == ("", ())


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "{", "1", "null", "[1]", "[[1, 2, 3, 4, 5]]", '["show"]', "[" * 5_000),
        '[["description", "m", "yes", "2026-11-22", "AB"]]',
        '[["description", "m", "show", "2026-99-22", "AB"]]',
        '[["description", "m", "show", "2026-11-22", ""]]',
        '[["address_1", "m", "show", "2026-11-22", "AB"]]',
        '[["description", "m", "show", "2026-11-22"]]',
    ],
)
def test_what_is_no_decision_decides_nothing(text: str) -> None:
    assert read_decisions(text) == ()


@pytest.mark.parametrize("name", FORMATS)
def test_in_a_file_of_everything_decisions_go_along(tmp_path: Path, name: str) -> None:
    assert taken_over(tmp_path, name, with_withheld=True).decisions == DECIDED.decisions


@pytest.mark.parametrize("name", FORMATS)
def test_in_a_file_for_others_neither_decisions_nor_hidden_texts_go_along(tmp_path: Path, name: str) -> None:
    after = taken_over(tmp_path, name, with_withheld=False)
    assert (after.decisions, after.schedule) == ((), "")
    assert [one.text for one in undecided(after)] == ["Behind the church"]


def test_a_spreadsheet_with_another_text_is_asked_about_again(tmp_path: Path) -> None:
    keep(tmp_path, DECIDED)
    export_providers(tmp_path, tmp_path / "out.csv", with_withheld=True)
    file = tmp_path / "out.csv"
    file.write_text(file.read_text("utf-8").replace("Behind the church", "Behind the old church"), "utf-8")
    report = carry_out(tmp_path, plan_import(tmp_path, file))
    assert (report.updated, report.waiting) == (1, 1)
    assert kept_in(tmp_path)[0].decisions == (PlaceDecision("schedule", DECIDED.decisions[1].mark, False, DAY, "CD"),)
