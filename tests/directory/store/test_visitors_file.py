import os
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.visitors_file import build_visitors, publish_visitors
from kiosk.problem import KioskError
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR, providers, visitors_of

PUBLISHED = replace(SAFE_HARBOR, published_on=date(2026, 11, 20), published_by="AB")


def every_value(path: Path) -> str:
    """All that the file holds, decoded: a byte search alone could miss a text that lies over two pages."""
    connection = sqlite3.connect(path)
    # Words of the index are read by a table made for it; it lives in the test's own connection.
    connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')")
    terms = connection.execute("SELECT * FROM temp.terms").fetchall()
    database = Database(connection, execute_plugins=False)
    rows = [list(database[table].rows) for table in database.table_names() if table != "search"]
    connection.close()
    return repr((terms, rows)).casefold()


def test_nothing_of_a_withheld_address_is_in_the_file(tmp_path: Path) -> None:
    told = replace(SAFE_HARBOR, description="We are at 12 ZZOAK street", url="https://example.org/12-zzoak")
    path = visitors_of(tmp_path, [told, *make_many(500)])
    assert (path.read_bytes().lower().count(b"zz"), every_value(path).count("zz")) == (0, 0)


def test_the_search_of_bytes_would_find_an_address(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, [PUBLISHED])
    assert b"12 Zzoak St" in path.read_bytes()


REAL = Address("1 Zzoak St", city="Worthington", state_province="OH", postal_code="43085", latitude="40.09")
AREAS = ("", "Statewide", "Ohio", "Franklin County, OH", "43215", "Columbus, OH")


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("word", ["Worthington", "43085", "40.09", "Oak"])
def test_a_withheld_town_or_zip_code_is_not_in_the_file_though_it_lies_in_the_area_served(
    tmp_path: Path, area: str, word: str
) -> None:
    path = visitors_of(tmp_path, [Provider(key="a", name="A", service_area=area, address=REAL)])
    assert word.lower().encode() not in path.read_bytes().lower()


@pytest.mark.parametrize("area", AREAS)
def test_the_file_is_the_same_whatever_the_withheld_address_is(tmp_path: Path, area: str) -> None:
    one = Provider(key="a", name="A", service_area=area)
    with_address = [replace(one, address=REAL)]
    (tmp_path / "b").mkdir()
    assert visitors_of(tmp_path, with_address).read_bytes() == visitors_of(tmp_path / "b", [one]).read_bytes()


def test_a_county_that_nobody_says_it_serves_is_no_place(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, [Provider(key="a", name="A", address=REAL)])
    offers = open_visitors(path).offers
    assert [offers.places(text) for text in ("", "Franklin", "43085", "Worthington")] == [()] * 4


def test_a_withheld_postal_code_is_not_in_the_file(tmp_path: Path) -> None:
    assert b"99999" not in visitors_of(tmp_path, [SAFE_HARBOR]).read_bytes()


@given(st.lists(providers, max_size=4))
@settings(max_examples=20, derandomize=True, deadline=None)
def test_whatever_is_written_no_withheld_street_is_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, kept: list[Provider]
) -> None:
    hidden = [replace(one, published_on=None, address=SAFE_HARBOR.address) for one in kept]
    path = visitors_of(tmp_path_factory.mktemp("home"), hidden)
    assert b"zzoak" not in path.read_bytes().lower()


def test_a_published_address_is_found_by_its_town(tmp_path: Path) -> None:
    assert open_visitors(visitors_of(tmp_path, [PUBLISHED])).search("zztown")[0].place == "Zztown"


def test_retired_providers_and_staff_notes_stay_out(tmp_path: Path) -> None:
    retired = Provider(key="r", name="Gone House", status="retired")
    path = visitors_of(tmp_path, [retired, SAFE_HARBOR])
    assert not any(word in path.read_bytes() for word in (b"Gone House", b"Zznote"))


def test_the_total_counts_what_is_shown(tmp_path: Path) -> None:
    retired = Provider(key="r", name="Gone House", status="retired")
    assert open_visitors(visitors_of(tmp_path, [retired, SAFE_HARBOR])).total == 1


def test_the_detail_of_a_line_is_the_hours_when_they_are_known(tmp_path: Path) -> None:
    open_day_and_night = replace(SAFE_HARBOR, schedule="Day and night")
    assert open_visitors(visitors_of(tmp_path, [open_day_and_night])).search("")[0].detail == "Day and night"


def test_everybody_may_read_the_file(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        path = visitors_of(tmp_path, [SAFE_HARBOR])
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_draft_that_was_left_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "visitors.db").write_bytes(b"half a draft")
    assert open_visitors(visitors_of(tmp_path, [SAFE_HARBOR])).total == 1


def test_file_and_folder_are_on_the_disk_before_anybody_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(Path(f"/proc/self/fd/{file}").readlink().name))
    draft = tmp_path / "visitors.db.new"
    build_visitors([SAFE_HARBOR], draft, revision=1)
    publish_visitors(draft, tmp_path / "visitors.db")
    assert synced == ["visitors.db.new", tmp_path.name]


def test_a_place_where_nothing_can_be_written_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        build_visitors([SAFE_HARBOR], tmp_path / "nowhere" / "visitors.db", revision=1)
    assert caught.value.problem.code == "visitors-closed"


def test_a_draft_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        publish_visitors(tmp_path / "visitors.db.new", tmp_path / "visitors.db")
    assert caught.value.problem.code == "visitors-closed"
