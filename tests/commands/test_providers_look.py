import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from kiosk.commands.providers_look import history, list_due, show
from kiosk.directory import staff_acts
from kiosk.directory.provider import Provider
from kiosk.directory.store.change import ChangeKind
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep

TODAY = date(2026, 11, 22)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path, replace(SAFE_HARBOR, confirmed_on=date(2026, 1, 1)), Provider(key="b", name="B"))
    return tmp_path


def due_in(home: Path, days: int, as_data: bool) -> list[str]:
    lines: list[str] = []
    assert list_due(home, days, as_data, lines.append, today=lambda: TODAY) == 0
    return lines


def history_of(home: Path, limit: int, as_data: bool) -> list[str]:
    lines: list[str] = []
    assert history(home, limit, as_data, lines.append) == 0
    return lines


def shown(home: Path, which: str, with_withheld: bool, as_data: bool) -> str:
    lines: list[str] = []
    assert show(home, which, with_withheld, as_data, lines.append) == 0
    return "\n".join(lines)


@pytest.mark.parametrize("as_data", [False, True])
def test_one_is_shown_without_its_withheld_address(home: Path, as_data: bool) -> None:
    page = shown(home, "harbor", False, as_data)
    assert ("Safe Harbor Advocates" in page, "Zzoak" in page) == (True, False)


@pytest.mark.parametrize("as_data", [False, True])
def test_the_withheld_address_is_shown_where_it_was_asked_for(home: Path, as_data: bool) -> None:
    assert "12 Zzoak St" in shown(home, "harbor", True, as_data)


def test_nobody_is_a_problem(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        show(home, "nobody", False, False, print)
    assert caught.value.problem.code == "provider-unknown"


def test_whom_to_call_is_told_with_number_and_days(home: Path) -> None:
    assert due_in(home, 90, False) == [
        "B  (no phone)  never reached",
        "Safe Harbor Advocates  1-202-555-0142, ext. 3  reached 325 days ago",
        "2 programs need a call.",
    ]


def test_another_limit_lets_others_wait(home: Path) -> None:
    assert due_in(home, 400, False)[-1] == "One program needs a call."


def test_json_tells_whom_to_call(home: Path) -> None:
    assert [(one["name"], one["days"]) for one in json.loads(due_in(home, 90, True)[0])] == [
        ("B", None),
        ("Safe Harbor Advocates", 325),
    ]


def test_the_history_tells_who_did_what_newest_first(home: Path) -> None:
    staff_acts.retire(home, "b", "AB")
    staff_acts.undo(home, 2, "CD")
    lines = history_of(home, 10, False)
    assert [line.split("  ", 2)[0] for line in lines] == ["3", "2", "1"]
    assert lines[0].endswith("CD  undid change 2: B")
    assert lines[1].endswith("AB  retired: B (undone by change 3)")
    assert lines[2].endswith("(no initials)  changed: Safe Harbor Advocates, B")


def test_the_history_tells_only_the_first_few_names(home: Path) -> None:
    keep(home, *(Provider(key=f"n{number}", name=f"N{number}") for number in range(9)))
    assert history_of(home, 1, False)[0].endswith("N0, N1, N2 and 6 more")


def test_json_tells_the_history(home: Path) -> None:
    (change,) = json.loads(history_of(home, 10, True)[0])
    assert (change["number"], change["kind"], change["providers"]) == (1, "edit", 2)


def test_no_history_is_told(tmp_path: Path) -> None:
    assert history_of(tmp_path / "none", 10, False) == ["Nothing was changed yet."]


@pytest.mark.parametrize("kind", get_args(ChangeKind))
def test_every_kind_of_change_has_its_words(home: Path, kind: str) -> None:
    assert english_words(places(home)).has(f"change-{kind}")
