import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.providers import list_providers
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR, keep, kept_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def listed(home: Path, as_json: bool) -> str:
    lines: list[str] = []
    assert list_providers(home, as_json, lines.append) == 0
    return "\n".join(lines)


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
    assert record["phones"] == [{"type": "hotline", "number": "+12025550142", "extension": "3", "description": ""}]
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
