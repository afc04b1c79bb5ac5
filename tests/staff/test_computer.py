"""One line of "All is well" about this computer."""

from dataclasses import replace
from pathlib import Path

from kiosk.doctor.examine import OF_COMPUTER, OF_HOME
from kiosk.doctor.machine import Machine
from kiosk.staff.computer import TOLD_BY_THEMSELVES, computer_concerns
from kiosk.staff.concern import Concern
from tests.doctor.conftest import machine, template
from tests.doctor.faults import FAULTS
from tests.doctor.good_machine import TODAY
from tests.staff.staff_app import WORDS

__all__ = ["machine", "template"]


def plant(machine: Machine, *codes: str) -> None:
    for fault in FAULTS:
        if fault.code in codes:
            fault.plant(machine)


def test_a_good_computer_needs_nobody(machine: Machine) -> None:
    assert computer_concerns(machine, TODAY, WORDS) == ()


def test_all_that_is_amiss_is_named_in_one_line_the_worst_first(machine: Machine) -> None:
    plant(machine, "zone-none")
    (concern,) = computer_concerns(machine, TODAY, WORDS)
    assert concern == Concern("computer-attention", {"names": "time zone"}, place="computer")
    plant(machine, "sysrq-on", "proof-failed")
    (concern,) = computer_concerns(machine, TODAY, WORDS)
    names = "proof of forgetting, Alt+SysRq, time zone"
    assert concern == Concern("computer-broken", {"names": names}, place="computer")


def test_what_has_a_line_of_its_own_is_not_told_again(machine: Machine) -> None:
    assert set(OF_HOME) | set(OF_COMPUTER) >= TOLD_BY_THEMSELVES
    plant(machine, "settings-no-state", "pin-none", "repair-lost")
    assert computer_concerns(machine, TODAY, WORDS) == ()


def test_somebodys_own_computer_is_not_looked_at(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert computer_concerns(replace(machine, root=tmp_path / "empty"), TODAY, WORDS) == ()
