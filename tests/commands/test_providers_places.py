import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.providers_places import decide, list_places, refresh
from kiosk.directory.provider import Provider
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

TOLD = replace(SAFE_HARBOR, description="Ring at 400 Elm Street")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path, TOLD, Provider(key="b", name="B"))
    return tmp_path


def listed(home: Path, as_data: bool = False) -> str:
    lines: list[str] = []
    assert list_places(home, as_data, lines.append) == 0
    return "\n".join(lines)


def decided(home: Path, field: str, is_shown: bool, as_data: bool = False, by: str = "AB") -> str:
    lines: list[str] = []
    day = date(2026, 11, 22)
    assert decide(home, "safe harbor", field, is_shown, by, as_data, lines.append, today=lambda: day) == 0
    return "\n".join(lines)


def test_each_text_that_waits_is_listed_with_its_place(home: Path) -> None:
    told = listed(home)
    assert "Ring at 400 Elm Street" in told
    assert "reads like a place: 400 Elm Street" in told
    assert "One text waits" in told


def test_other_programs_get_the_same_as_json(home: Path) -> None:
    (one,) = json.loads(listed(home, as_data=True))
    assert (one["field"], one["text"], one["place"]) == ("description", "Ring at 400 Elm Street", "400 Elm Street")


@pytest.mark.parametrize("is_shown", [True, False])
def test_what_was_decided_is_told_and_waits_no_more(home: Path, is_shown: bool) -> None:
    assert "Ring at 400 Elm Street" in decided(home, "description", is_shown)
    assert "No text waits" in listed(home)
    assert [one.is_shown for each in kept_in(home) for one in each.decisions] == [is_shown]


def test_a_decision_is_told_as_json_too(home: Path) -> None:
    (one,) = json.loads(decided(home, "description", False, as_data=True))
    assert one["decision"] == "hide"


@pytest.mark.parametrize("field", ["schedule", "nothing"])
def test_where_no_text_reads_like_a_place_nothing_can_be_decided(home: Path, field: str) -> None:
    with pytest.raises(KioskError) as caught:
        decided(home, field, True)
    assert caught.value.problem.code == "place-none"


def test_nothing_is_decided_without_initials(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        decided(home, "description", True, by=" ")
    assert caught.value.problem.code == "initials-missing"


@pytest.mark.parametrize("as_data", [True, False])
def test_the_visitors_list_of_an_older_kiosk_is_made_anew(home: Path, as_data: bool) -> None:
    (home / "visitors.db").unlink()
    lines: list[str] = []
    assert refresh(home, as_data, lines.append) == 0
    file = open_visitors_file(home / "visitors.db")
    assert file is not None
    file.connection.close()
    assert (file.total, len(lines)) == (2, 1)
