"""On a good machine nothing is found; each planted fault is found, alone, with what to do."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor.examine import OF_COMPUTER, OF_HOME, OF_SERVICE, examine
from kiosk.doctor.finding import Finding
from kiosk.doctor.machine import Machine
from tests.staff.staff_app import WORDS

from .faults import FAULTS, Fault
from .good_machine import TODAY

EVERYTHING = frozenset({*OF_HOME, *OF_COMPUTER, *OF_SERVICE, "proof"})


def amiss(findings: tuple[Finding, ...]) -> list[Finding]:
    return [one for one in findings if one.level in ("broken", "attention")]


def looked(machine: Machine, check: str, today: date = TODAY) -> list[Finding]:
    """All that one check finds amiss."""
    return amiss(examine(machine, today, leave_out=EVERYTHING - {check}))


def code(finding: Finding) -> str:
    return finding.problem.code if finding.problem else finding.key


def test_on_a_good_machine_nothing_is_amiss_and_everything_is_looked_at(machine: Machine) -> None:
    findings = examine(machine, TODAY)
    assert amiss(findings) == []
    nothing_to_tell = {"print-server", "repair", "clipboard"}
    assert {one.check for one in findings} >= EVERYTHING - nothing_to_tell


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_planted_fault_is_found_and_nothing_else(machine: Machine, fault: Fault) -> None:
    fault.plant(machine)
    found = looked(machine, fault.check)
    assert {(one.level, code(one)) for one in found} == {(fault.level, fault.code)}
    for one in found:
        remedy = WORDS(f"problem-{one.problem.code}.remedy") if one.problem else one.remedy(WORDS)
        assert remedy and not remedy.startswith(("doctor-", "problem-")), "it must say what to do"
        assert not one.told(WORDS).startswith("doctor-")


def test_more_than_twenty_different_faults_are_planted() -> None:
    assert len({fault.code for fault in FAULTS}) > 20


@pytest.mark.parametrize(("year", "key"), [(2000, "clock-wrong"), (2030, "clock-doubtful")])
def test_a_clock_that_cannot_be_right_is_found(machine: Machine, year: int, key: str) -> None:
    assert [code(one) for one in looked(machine, "clock", date(year, 12, 31))] == [key]


def test_the_worst_comes_first(machine: Machine) -> None:
    for fault in FAULTS:
        if fault.code in ("zone-none", "sysrq-on"):
            fault.plant(machine)
    found = examine(machine, TODAY, leave_out=EVERYTHING - {"zone", "sysrq", "core"})
    assert [one.level for one in found] == ["broken", "attention", "ok"]


def test_at_a_desk_what_belongs_to_a_service_is_left_out(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = examine(replace(machine, root=tmp_path / "empty"), TODAY)
    assert ("service", "ok", "service-none") in [(one.check, one.level, one.key) for one in found]
    assert not {one.check for one in found} & (set(OF_SERVICE) - {"service"})


def test_what_is_hidden_is_neither_well_nor_amiss(machine: Machine) -> None:
    (machine.root / "proc" / "swaps").unlink()
    (found,) = examine(machine, TODAY, leave_out=EVERYTHING - {"swap"})
    assert (found.check, found.level, found.key) == ("swap", "unseen", "not-seen")
