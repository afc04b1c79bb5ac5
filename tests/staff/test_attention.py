"""What needs attention."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.directory.exchange.last_import import note_import
from kiosk.directory.provider import Provider
from kiosk.directory.staff_acts import add, confirm
from kiosk.guide.files.kept_entries import kept_entries
from kiosk.guide.files.load_pack import load_home
from kiosk.staff.attention import attention, numbers
from kiosk.staff.concern import Concern
from kiosk.staff.menu import menu
from tests.staff.staff_app import WORDS, Trial

TODAY = date(2026, 11, 22)
SMALL_PACK = Path(__file__).parents[1] / "guide" / "small_pack"
SET_UP = 'state = "OH"\nstaff_line = "Ask"\n'


def found(home: Path, today: date = TODAY) -> tuple[Concern, ...]:
    return (*asyncio.run(numbers(home, today)), *attention(home, today))


def keys(home: Path, today: date = TODAY) -> list[str]:
    return [concern.key for concern in found(home, today)]


def set_up(home: Path, confirmed_on: date | None) -> Path:
    """A home where all is well, but for when its one program was last called."""
    (home / "kiosk.toml").write_text(SET_UP)
    (home / "staff").mkdir()
    (home / "staff" / "pin").touch()
    (home / "content").mkdir()
    shutil.copy(SMALL_PACK / "pack.toml", home / "content")
    for code in load_home(home).pack.languages:
        (home / "content" / code).mkdir()
        (home / "content" / code / "language.toml").write_text('reviewed_by = "An advocate"\n')
    noted = (f"[{one.kind}.{one.item.key}]\nconfirmed_on = 2026-11-22\n" for one in kept_entries(home, TODAY, 365))
    (home / "confirmations.toml").write_text("".join(noted))
    added = add(home, Provider(key="", name="Haven"), "AB")
    if confirmed_on is not None:
        confirm(home, added.key, "AB", confirmed_on)
    return home


def test_where_all_is_well_nothing_is_told(tmp_path: Path) -> None:
    assert keys(set_up(tmp_path, TODAY)) == []


def test_a_new_kiosk_needs_programs_a_state_and_a_staff_line(tmp_path: Path) -> None:
    assert [key for key in keys(tmp_path) if not key.startswith(("national", "languages"))] == [
        "none",
        "state",
        "staff-line",
        "pin",
    ]


def test_a_program_that_was_never_called_is_counted(tmp_path: Path) -> None:
    assert found(set_up(tmp_path, None)) == (Concern("never", {"count": 1}, place="due"),)


def test_a_program_that_was_called_long_ago_is_counted(tmp_path: Path) -> None:
    assert keys(set_up(tmp_path, date(2026, 1, 1))) == ["due"]


def test_a_program_that_is_hidden_for_its_age_is_told_first(tmp_path: Path) -> None:
    gone = Concern("gone", {"count": 1, "days": 365}, place="due")
    assert found(set_up(tmp_path, date(2025, 11, 21)))[0] == gone


def test_each_kind_of_national_number_that_needs_somebody_is_counted(tmp_path: Path) -> None:
    noted = set_up(tmp_path, TODAY) / "confirmations.toml"
    text = noted.read_text()
    for key in ("hotlines.victimconnect", "resources.sparc-friends"):
        text = text.replace(f"[{key}]\nconfirmed_on = 2026-11-22\n", "")
    noted.write_text(text)
    assert found(tmp_path) == (
        Concern("national-hidden", {"count": 1}, place="national"),
        Concern("national-waiting", {"count": 1}, place="national"),
    )


def test_numbers_are_due_soon_and_then_too_old(tmp_path: Path) -> None:
    set_up(tmp_path, date(2027, 2, 18))
    days = (date(2027, 2, 5), date(2027, 2, 18), date(2027, 3, 1))
    assert [[key for key in keys(tmp_path, day) if "national" in key] for day in days] == [
        [],
        ["national-soon"],
        ["national-past"],
    ]


def refused_row(home: Path) -> Path:
    report = ImportReport(0, 0, 0, (RowRemark(2, "", "no-name"),), ())
    note_import(set_up(home, TODAY), "list.csv", report)
    return home


def test_rows_that_the_last_import_left_out_are_told_for_two_weeks(tmp_path: Path) -> None:
    made_on = date.today()
    refused_row(tmp_path)
    days = (made_on + timedelta(14), made_on + timedelta(15))
    assert ["import" in keys(tmp_path, day) for day in days] == [True, False]


def test_a_file_of_another_version_leads_to_the_programs(tmp_path: Path) -> None:
    visitors = set_up(tmp_path, TODAY) / "visitors.db"
    with closing(sqlite3.connect(visitors)) as file:
        file.execute("PRAGMA user_version = 1")
    (concern,) = found(tmp_path)
    assert (concern.problem and concern.problem.code, concern.place) == ("visitors-older", "providers")


def test_a_language_that_nobody_reviewed_is_named_while_it_is_shown(tmp_path: Path) -> None:
    own = set_up(tmp_path, TODAY) / "content" / "xx"
    own.mkdir()
    (own / "ui.ftl").write_text("language-own-name = Ours\n")
    assert Concern("languages", {"names": "Ours"}, place="settings") in found(tmp_path)
    (tmp_path / "kiosk.toml").write_text(f"{SET_UP}[languages]\nshow_unreviewed = false\n")
    assert "languages" not in keys(tmp_path)


def test_a_card_that_is_on_and_that_nobody_reviewed_is_told_and_so_is_one_that_is_not_there(tmp_path: Path) -> None:
    set_up(tmp_path, TODAY)
    (tmp_path / "kiosk.toml").write_text(f'{SET_UP}[languages]\ncards = ["vi", "tlh"]\n')
    assert found(tmp_path) == (
        Concern("cards-unknown", {"names": "tlh"}, place="cards"),
        Concern("cards", {"names": "Vietnamese"}, place="cards"),
    )


def test_a_kiosk_without_a_pin_is_told(tmp_path: Path) -> None:
    (set_up(tmp_path, TODAY) / "staff" / "pin").unlink()
    assert found(tmp_path) == (Concern("pin", place="pin"),)


def test_every_concern_has_words_and_leads_to_a_screen(tmp_path: Path) -> None:
    refused_row(tmp_path)
    (tmp_path / "staff" / "pin").unlink()
    places = menu(Trial(tmp_path).office)
    late = (*found(tmp_path, date(2029, 1, 1)), *found(tmp_path, date(2000, 1, 1)))
    for concern in late:
        assert concern.problem or WORDS(f"staff-concern-{concern.key}", **concern.facts)
        assert concern.place in places, concern


def test_a_list_of_visitors_that_is_behind_or_gone_is_told(tmp_path: Path) -> None:
    (set_up(tmp_path, TODAY) / "visitors.db").unlink()
    assert found(tmp_path) == (Concern("behind", place="providers"),)


def test_a_clock_before_the_content_was_made_is_told(tmp_path: Path) -> None:
    assert "clock" in keys(set_up(tmp_path, date(1999, 1, 1)), date(2000, 1, 1))


def test_a_fault_of_the_settings_is_told(tmp_path: Path) -> None:
    (set_up(tmp_path, TODAY) / "kiosk.toml").write_text(SET_UP + "colour = 1\n")
    assert [concern.problem.code for concern in found(tmp_path) if concern.problem] == ["setting-unknown"]


def test_a_broken_directory_keeps_nothing_else_from_being_told(tmp_path: Path) -> None:
    (tmp_path / "directory.db").write_bytes(b"no database" * 500)
    assert {"state", "staff-line"} <= set(keys(tmp_path))


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.staff.attention.LEAST_FREE_MB", 10**12)
    assert "disk" in keys(set_up(tmp_path, TODAY))


def test_a_clock_years_ahead_of_the_content_is_told(tmp_path: Path) -> None:
    set_up(tmp_path, TODAY)
    told = [
        [key for key in keys(tmp_path, date(year, 12, 31)) if key.startswith("clock")] for year in (2027, 2030, 2050)
    ]
    assert told == [[], ["clock-doubtful"], ["clock"]]


def test_texts_that_wait_for_a_decision_are_counted(tmp_path: Path) -> None:
    home = set_up(tmp_path, TODAY)
    two = Provider(key="", name="Harbor", description="Ring at 400 Elm Street", schedule="Daily, behind the church")
    confirm(home, add(home, two, "AB").key, "AB", TODAY)
    (concern,) = found(home)
    assert (concern.key, concern.facts, concern.place) == ("places", {"count": 2}, "places")
