"""The staff's list and what visitors see of it."""

import os
from pathlib import Path

import pytest

from kiosk.doctor.list_checks import check_list
from kiosk.doctor.machine import Machine

from .good_machine import TODAY


def test_a_whole_list_that_visitors_see_is_well(machine: Machine) -> None:
    assert [one.key for one in check_list(machine, TODAY)] == ["list-whole", "visitors-in-step"]


def test_no_list_is_no_fault_and_none_is_made(tmp_path: Path) -> None:
    assert [one.key for one in check_list(Machine(tmp_path), TODAY)] == ["list-none"]
    assert list(tmp_path.iterdir()) == []


def test_visitors_without_a_file_are_behind(machine: Machine) -> None:
    (machine.home / "visitors.db").unlink()
    assert [one.key for one in check_list(machine, TODAY)] == ["list-whole", "visitors-behind"]


def test_a_page_that_was_spoiled_is_found(machine: Machine) -> None:
    file = machine.home / "visitors.db"
    data = bytearray(file.read_bytes())
    data[4096 + 200 :] = b"\xff" * (len(data) - 4096 - 200)
    file.write_bytes(data)
    found = [one for one in check_list(machine, TODAY) if one.check == "visitors-list"]
    assert [one.level for one in found] == ["broken"]


@pytest.mark.parametrize("name", ["directory.db", "visitors.db"])
def test_what_is_no_file_is_told_and_not_waited_for(machine: Machine, name: str) -> None:
    (machine.home / name).unlink()
    os.mkfifo(machine.home / name)
    assert [one.level for one in check_list(machine, TODAY) if one.level != "ok"] == ["broken"]
