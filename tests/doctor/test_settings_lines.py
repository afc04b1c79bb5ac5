"""Files of sections and lines, and the drop-ins that change them."""

from pathlib import Path

from kiosk.doctor.machine import Machine
from kiosk.doctor.settings_lines import parse_lines, read_systemd, read_unit

from .good_machine import write


def test_the_last_value_counts_and_an_empty_one_takes_all_away() -> None:
    lines = parse_lines("[A]\nx=1\n# x=9\nx = 2\ny=1\n", "[A]\ny=\n[B]\nx=on\n")
    assert (lines.last("A", "x"), lines.all("A", "x"), lines.last("A", "y", "usual")) == ("2", ("1", "2"), "usual")
    assert lines.is_on("B", "x") and not lines.is_off("B", "x") and not lines.is_on("A", "z")


def test_a_line_may_go_on_in_the_next() -> None:
    assert parse_lines("[A]\nx=1 \\\n 2\n").last("A", "x").split() == ["1", "2"]


def test_drop_ins_change_a_unit_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "usr/lib/systemd/system/a.service", "[S]\nx=0\n")
    write(tmp_path, "etc/systemd/system/a.service.d/1.conf", "[S]\nx=1\n")
    write(tmp_path, "usr/lib/systemd/system/a.service.d/2.conf", "[S]\nx=2\n")
    write(tmp_path, "usr/lib/systemd/system/a.service.d/1.conf", "[S]\nx=weaker\n")
    unit = read_unit(Machine(tmp_path, tmp_path), "a.service")
    assert unit is not None and unit.all("S", "x") == ("0", "1", "2")


def test_of_two_units_the_one_in_etc_counts_and_none_is_none(tmp_path: Path) -> None:
    machine = Machine(tmp_path, tmp_path)
    assert read_unit(machine, "a.service") is None
    write(tmp_path, "usr/lib/systemd/system/a.service", "[S]\nx=0\n")
    write(tmp_path, "etc/systemd/system/a.service", "[S]\ny=0\n")
    unit = read_unit(machine, "a.service")
    assert unit is not None and unit.last("S", "x", "none") == "none"


def test_a_file_of_systemd_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read_systemd(Machine(tmp_path, tmp_path), "journald.conf").last("Journal", "Storage", "auto") == "auto"
