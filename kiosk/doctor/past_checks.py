"""How has it gone: crashes of the last days, and the last proof that nothing remains of a visit."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk import __version__
from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.upkeep.crash_count import read_crashes
from kiosk.upkeep.proof_result import read_proof
from kiosk.upkeep.repair_note import read_repair

RECENT_DAYS = 7
REPAIR_DAYS = 14
PROOF_DAYS = 90
"""So long a proof counts: by then the system under the kiosk has had updates."""


def check_crashes(machine: Machine, today: date) -> Iterator[Finding]:
    """Count what ended by a fault in the last days; visitors lost their page, and nothing else."""
    count = read_crashes(machine.home)
    recent = 0 if count is None else count.since(today - timedelta(days=RECENT_DAYS))
    if count is None or not recent:
        yield ok("crashes", "crashes-none", days=RECENT_DAYS)
    else:
        yield attention("crashes", "crashes-some", count=recent, days=RECENT_DAYS, date=count.last_day)


def check_repair(machine: Machine, today: date) -> Iterator[Finding]:
    """Look at what the kiosk mended of its own files lately; nothing where it had nothing to mend."""
    repair = read_repair(machine.home)
    if repair is None or (today - repair.day).days > REPAIR_DAYS:
        return
    if repair.backup_of is not None:
        yield attention("repair", "repair-lost", date=repair.day, backup=repair.backup_of)
    else:
        yield attention("repair", "repair-whole", date=repair.day)


def check_proof(machine: Machine, today: date) -> Iterator[Finding]:
    """Look at the last proof of forgetting: it must have passed, not long ago, with this version."""
    proof = read_proof(machine.home)
    if proof is None:
        yield attention("proof", "proof-never")
    elif not proof.passed:
        place = proof.failures[0] if proof.failures else ""
        yield broken("proof", "proof-failed", date=proof.day, place=place)
    elif proof.version != __version__:
        yield attention("proof", "proof-other-version", date=proof.day, version=proof.version)
    elif not 0 <= (today - proof.day).days <= PROOF_DAYS:
        yield attention("proof", "proof-old", date=proof.day)
    else:
        yield ok("proof", "proof-passed", date=proof.day, stack=proof.stack)
