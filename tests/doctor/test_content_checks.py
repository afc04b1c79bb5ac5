"""Content, freshness, settings, PIN."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.doctor.content_checks import PIN, check_content, check_freshness, check_pin, check_settings
from kiosk.doctor.machine import Machine
from kiosk.staff.pin import StaffPin

from .good_machine import TODAY


def test_whole_content_tells_its_version(machine: Machine) -> None:
    (found,) = check_content(machine, TODAY)
    assert (found.level, found.facts["version"]) == ("ok", "0.1")


def test_old_numbers_are_counted(machine: Machine) -> None:
    keys = [one.key for one in check_freshness(machine, TODAY + timedelta(days=120))]
    assert keys == ["freshness-old"]


def test_whole_settings_are_well(machine: Machine) -> None:
    assert [one.key for one in check_settings(machine, TODAY)] == ["settings-good"]


def test_the_pin_is_looked_for_where_staff_set_it(tmp_path: Path) -> None:
    StaffPin(tmp_path).set("482913")
    assert tmp_path.joinpath(*PIN).is_file()
    (found,) = check_pin(Machine(tmp_path), TODAY)
    assert found.key == "pin-set"


def test_at_a_desk_no_pin_is_nothing_broken(machine: Machine, tmp_path: Path) -> None:
    machine.home.joinpath(*PIN).unlink()
    (tmp_path / "empty").mkdir()
    (found,) = check_pin(replace(machine, root=tmp_path / "empty"), TODAY)
    assert (found.level, found.key) == ("attention", "pin-not-yet")
