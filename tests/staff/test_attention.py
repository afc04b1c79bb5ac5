"""What needs attention."""

import asyncio
from datetime import date
from pathlib import Path

from kiosk.directory.provider import Provider
from kiosk.directory.staff_acts import add, confirm
from kiosk.staff.attention import Concern, attention, numbers

TODAY = date(2026, 11, 22)
SET_UP = 'state = "OH"\nstaff_line = "Ask"\n'


def found(home: Path, today: date = TODAY) -> tuple[Concern, ...]:
    return (*asyncio.run(numbers(home, today)), *attention(home, today))


def keys(home: Path, today: date = TODAY) -> list[str]:
    return [concern.key for concern in found(home, today)]


def set_up(home: Path, confirmed_on: date | None) -> Path:
    """A home where all is well, but for when its one program was last called."""
    (home / "kiosk.toml").write_text(SET_UP)
    added = add(home, Provider(key="", name="Haven"), "AB")
    if confirmed_on is not None:
        confirm(home, added.key, "AB", confirmed_on)
    return home


def test_where_all_is_well_nothing_is_told(tmp_path: Path) -> None:
    assert keys(set_up(tmp_path, TODAY)) == []


def test_a_new_kiosk_needs_programs_a_state_and_a_staff_line(tmp_path: Path) -> None:
    assert keys(tmp_path) == ["none", "state", "staff-line"]


def test_a_program_that_was_never_called_is_counted(tmp_path: Path) -> None:
    assert found(set_up(tmp_path, None)) == (Concern("never", {"count": 1}, place="due"),)


def test_a_program_that_was_called_long_ago_is_counted(tmp_path: Path) -> None:
    assert keys(set_up(tmp_path, date(2026, 1, 1))) == ["due"]


def test_a_list_of_visitors_that_is_behind_or_gone_is_told(tmp_path: Path) -> None:
    (set_up(tmp_path, TODAY) / "visitors.db").unlink()
    assert keys(tmp_path) == ["behind"]


def test_a_clock_before_the_content_was_made_is_told(tmp_path: Path) -> None:
    assert "clock" in keys(set_up(tmp_path, date(1999, 1, 1)), date(2000, 1, 1))


def test_a_fault_of_the_settings_is_told(tmp_path: Path) -> None:
    (set_up(tmp_path, TODAY) / "kiosk.toml").write_text(SET_UP + "colour = 1\n")
    assert [concern.problem.code for concern in found(tmp_path) if concern.problem] == ["setting-unknown"]


def test_a_broken_directory_keeps_nothing_else_from_being_told(tmp_path: Path) -> None:
    (tmp_path / "directory.db").write_bytes(b"no database" * 500)
    assert {"state", "staff-line"} <= set(keys(tmp_path))


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    from kiosk.staff import attention as module

    usual, module.LEAST_FREE_MB = module.LEAST_FREE_MB, 10**12
    try:
        assert "disk" in keys(set_up(tmp_path, TODAY))
    finally:
        module.LEAST_FREE_MB = usual
