"""Crashes, repairs, proofs."""

from datetime import timedelta
from pathlib import Path

from kiosk.doctor.machine import Machine
from kiosk.doctor.past_checks import PROOF_DAYS, RECENT_DAYS, REPAIR_DAYS, check_crashes, check_proof, check_repair
from kiosk.upkeep.crash_count import count_crash
from kiosk.upkeep.repair_note import Repair, keep_repair

from .good_machine import TODAY


def test_old_crashes_are_past(tmp_path: Path) -> None:
    count_crash(tmp_path, "signal-11", TODAY)
    machine = Machine(tmp_path)
    keys = [
        next(check_crashes(machine, TODAY + timedelta(days=days))).key for days in (0, RECENT_DAYS, RECENT_DAYS + 1)
    ]
    assert keys == ["crashes-some", "crashes-some", "crashes-none"]


def test_a_repair_is_told_for_a_while(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    assert list(check_repair(machine, TODAY)) == []
    keep_repair(tmp_path, Repair(TODAY, "visitors"))
    told = [len(list(check_repair(machine, TODAY + timedelta(days=days)))) for days in (REPAIR_DAYS, REPAIR_DAYS + 1)]
    assert told == [1, 0]


def test_a_proof_counts_for_a_while(machine: Machine) -> None:
    days = (-1, 0, PROOF_DAYS, PROOF_DAYS + 1)
    keys = [next(check_proof(machine, TODAY + timedelta(days=one))).key for one in days]
    assert keys == ["proof-old", "proof-passed", "proof-passed", "proof-old"]
