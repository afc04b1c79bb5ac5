"""Letters, clock, zone."""

from dataclasses import replace
from pathlib import Path

from kiosk.doctor.clock_checks import check_clock_source, check_locale, check_zone
from kiosk.doctor.machine import Machine

from .good_machine import TODAY, write


def test_the_zone_is_named(machine: Machine) -> None:
    (found,) = check_zone(machine, TODAY)
    assert found.facts["zone"] == "America/Chicago"


def test_a_zone_that_was_copied_stands_in_a_file_of_its_own(machine: Machine) -> None:
    (machine.root / "etc/localtime").unlink()
    write(machine.root, "etc/timezone", "America/Denver\n")
    (found,) = check_zone(machine, TODAY)
    assert found.facts["zone"] == "America/Denver"


def test_greenwich_is_taken_for_no_zone(machine: Machine) -> None:
    (found,) = check_zone(replace(machine, environment={"TZ": "UTC"}), TODAY)
    assert found.key == "zone-none"


def test_the_network_may_set_the_clock(machine: Machine) -> None:
    (machine.root / "sys/class/rtc").rename(machine.root / "gone")
    write(machine.root, "run/systemd/timesync/synchronized", "")
    (found,) = check_clock_source(machine, TODAY)
    assert found.key == "clock-source-network"


def test_at_a_desk_the_terminals_own_letters_count(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desk = replace(machine, root=tmp_path / "empty")
    levels = [
        next(check_locale(replace(desk, environment=environment), TODAY)).level
        for environment in ({}, {"LANG": "C"}, {"LANG": "es_US.UTF-8"}, {"LANG": "es_US.UTF-8", "LC_ALL": "es_US"})
    ]
    assert levels == ["ok", "ok", "ok", "attention"]


def test_a_service_has_the_systems_letters_where_its_unit_names_none(machine: Machine) -> None:
    unit = machine.root / "etc/systemd/system/kiosk.service"
    unit.write_text("[Service]\nUser=kiosk\n")
    write(machine.root, "etc/default/locale", 'LANG="es_MX.ISO-8859-1"\n')
    (found,) = check_locale(machine, TODAY)
    assert found.facts["locale"] == "es_MX.ISO-8859-1"
