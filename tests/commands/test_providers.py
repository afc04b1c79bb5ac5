import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from kiosk.commands.providers import import_file, list_providers
from kiosk.directory.exchange.import_report import RefusalReason, RemarkReason
from kiosk.directory.provider import Provider
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def brought_in(home: Path, text: str, dry_run: bool = False) -> tuple[int, list[str]]:
    file = home.parent / "list.csv"
    file.write_text(text)
    lines: list[str] = []
    return import_file(home, file, dry_run, lines.append), lines


def listed(home: Path, as_json: bool) -> str:
    lines: list[str] = []
    assert list_providers(home, as_json, lines.append) == 0
    return "\n".join(lines)


def test_every_count_is_told(home: Path) -> None:
    code, lines = brought_in(home, "Name\nA\nB\n")
    assert (code, lines[-1].splitlines()[0]) == (0, "Done: 2 added, 0 updated, 0 unchanged, 0 refused.")


def test_a_refused_row_is_told_with_row_and_column_and_the_command_says_so(home: Path) -> None:
    code, lines = brought_in(home, "Name,Phone\n=1,\nA,202-555-0142\n")
    assert code == 1
    assert lines[0].startswith('Row 2, column "Name": Not taken, because the name begins like a formula.')


def test_a_row_that_stands_twice_is_told_with_the_other_row(home: Path) -> None:
    _, lines = brought_in(home, "Name\nA\nA\n")
    assert lines[0].startswith("Row 3: Not taken, because row 2 has the same name")


def test_a_number_that_cannot_be_called_is_told(home: Path) -> None:
    code, lines = brought_in(home, "Name,Phone\nA,call Mary\n")
    assert code == 0
    assert lines[0].startswith('Row 2, column "Phone": Taken, but no number in this cell')


def test_a_dry_run_says_that_nothing_was_changed(home: Path) -> None:
    _, lines = brought_in(home, "Name\nA\n", dry_run=True)
    assert lines[-1].startswith("This was a try, and nothing was changed: 1 would be added")
    assert not home.exists()


def test_a_file_that_cannot_be_used_is_a_problem(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        import_file(home, home.parent / "missing.csv", False, print)
    assert caught.value.problem.code == "csv-missing"


@pytest.mark.parametrize("key", [f"row-refused-{reason}" for reason in get_args(RefusalReason)])
def test_every_refusal_has_its_sentence(home: Path, key: str) -> None:
    assert english_words(places(home)).has(key)


@pytest.mark.parametrize("key", [f"row-remark-{reason}" for reason in get_args(RemarkReason)])
def test_every_remark_has_its_sentence(home: Path, key: str) -> None:
    assert english_words(places(home)).has(key)


def test_the_list_shows_name_and_phone_of_each(home: Path) -> None:
    keep(home, SAFE_HARBOR, Provider(key="b", name="B", status="retired"))
    assert listed(home, as_json=False).splitlines() == [
        "B    (retired: visitors do not see it)",
        "Safe Harbor Advocates  1-202-555-0142, ext. 3",
        "2 local programs.",
    ]


def test_an_empty_directory_says_how_to_begin_and_makes_no_file(home: Path) -> None:
    assert "kiosk providers import FILE.csv" in listed(home, as_json=False)
    assert not home.exists()


def test_json_tells_all_that_is_known_but_no_withheld_address(home: Path) -> None:
    keep(home, SAFE_HARBOR)
    (record,) = json.loads(listed(home, as_json=True))
    assert record["phones"] == [{"type": "hotline", "number": "+12025550142", "extension": "3"}]
    assert (record["staff_note"], record["address_withheld"], "address_1" in record) == (
        "Zznote for staff",
        True,
        False,
    )
    assert not re.search("zzoak|zzsuite|zztown|99999", json.dumps(record), re.IGNORECASE)


def test_json_tells_a_published_address(home: Path) -> None:
    keep(home, replace(SAFE_HARBOR, published_on=date(2026, 11, 20), published_by="AB"))
    (record,) = json.loads(listed(home, as_json=True))
    assert (record["address_1"], record["published_on"]) == ("12 Zzoak St", "2026-11-20")


def test_json_of_several_is_one_array(home: Path) -> None:
    keep(home, SAFE_HARBOR, Provider(key="b", name="B"))
    assert [record["name"] for record in json.loads(listed(home, as_json=True))] == ["B", "Safe Harbor Advocates"]


def test_json_of_none_is_an_empty_array(home: Path) -> None:
    assert listed(home, as_json=True) == "[]"


def test_a_reader_that_has_enough_is_no_fault_of_the_directory(home: Path) -> None:
    keep(home, SAFE_HARBOR)

    def closed(_: str) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        list_providers(home, False, closed)


def test_listing_changes_nothing(home: Path) -> None:
    keep(home, SAFE_HARBOR)
    listed(home, as_json=True)
    assert kept_in(home) == [SAFE_HARBOR]
