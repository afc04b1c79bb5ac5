"""`kiosk doctor` tells what it finds, worst first, and its exit code says how bad it is."""

import json
import os
from pathlib import Path

import pytest

from kiosk.commands.doctor import ALL_WELL, ATTENTION, BROKEN, tell
from kiosk.doctor.machine import Machine
from tests.doctor.conftest import machine, template
from tests.doctor.faults import FAULTS, Plant
from tests.doctor.good_machine import TODAY

__all__ = ["machine", "template"]

PLANTS: dict[str, Plant] = {fault.code: fault.plant for fault in FAULTS}


def told(machine: Machine) -> tuple[int, list[str]]:
    lines: list[str] = []
    return tell(machine.home, False, lines.append, machine, TODAY), lines


def test_a_good_machine_is_well(machine: Machine) -> None:
    code, lines = told(machine)
    assert code == ALL_WELL
    assert not [line for line in lines if line.startswith(("BROKEN", "LOOK"))]
    assert lines[-1].startswith("Nothing is broken, nothing needs a look, ") or lines[-2].startswith("Nothing")


def test_the_exit_code_tells_the_worst_and_each_line_what_to_do(machine: Machine) -> None:
    PLANTS["zone-none"](machine)
    assert told(machine)[0] == ATTENTION
    PLANTS["pin-none"](machine)
    code, lines = told(machine)
    assert code == BROKEN
    assert lines[0] == "BROKEN     PIN: There is no PIN, so staff cannot open their screens on the kiosk."
    assert lines[1] == "           Set one as root: sudo kiosk staff set-pin"
    assert lines[2].startswith("LOOK       time zone: ")


def test_other_programs_read_json(machine: Machine) -> None:
    PLANTS["sysrq-on"](machine)
    lines: list[str] = []
    assert tell(machine.home, True, lines.append, machine, TODAY) == BROKEN
    (line,) = lines
    found = json.loads(line)
    assert set(found[0]) == {"check", "level", "code", "sentence", "remedy"}
    assert (found[0]["check"], found[0]["level"], found[0]["code"]) == ("sysrq", "broken", "sysrq-on")
    assert found[0]["remedy"] and found[-1] | {"sentence": ""} == found[-1] | {"sentence": "", "remedy": ""}


def test_this_very_computer_can_be_looked_at(tmp_path: Path) -> None:
    lines: list[str] = []
    assert tell(tmp_path / "home", True, lines.append) in (ALL_WELL, ATTENTION, BROKEN)
    assert not (tmp_path / "home").exists(), "looking makes nothing"
    assert {"terminal", "clock", "settings", "disk"} <= {one["check"] for one in json.loads(lines[0])}


@pytest.mark.root
def test_a_home_that_may_not_be_read_is_unseen(machine: Machine) -> None:
    for folder in (machine.home.parent, *machine.home.parent.parents):
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    os.seteuid(54_321)
    try:
        code, lines = told(machine)
    finally:
        os.seteuid(0)
    assert code == ALL_WELL
    assert lines[-1] == "Root can look at the rest: sudo kiosk doctor"
    assert next(line for line in lines if line.startswith("unseen") and "local programs" in line)
