"""``kiosk prove``: does this machine forget a visit? Says PASS with the day, or names the place where it did not."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

from kiosk import __version__
from kiosk.guide.files.trusted_words import trusted_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem
from kiosk.proof import told
from kiosk.proof.processes import adopt_orphans
from kiosk.proof.prove import RENEWED_WITHIN_S, STACKS, Proof, prove
from kiosk.proof.stopping import stops_tidily
from kiosk.upkeep.proof_result import ProofResult, keep_proof

PASSED = 0
FAILED = 1

INSTALLED = Path("/etc/kiosk/stack")
"""One word: which stack was installed."""


def run(home: Path, stack: str | None, as_data: bool, write: Callable[[str], None]) -> int:
    """Carry out the proof, tell each step and how it ended, and keep that for staff.

    Args:
        home: The kiosk's home folder; its owner is who the kiosk runs as.
        stack: One of ``STACKS``; None for the one that is installed, else ``pty``.
        as_data: Answer with one line of JSON instead.
        write: Takes one line.

    Returns:
        0 when nothing was left of any visit, else 1.

    Raises:
        KioskError: ``prove-needs-root``, ``prove-no-home``, or the stack is not to be had here.
        OSError: The result cannot be kept.
        SystemExit: It was stopped by a signal; all is as it was before, and no result is kept.
    """
    if os.geteuid() != 0:
        raise KioskError(Problem("prove-needs-root"))
    if not home.is_dir():
        raise KioskError(Problem("prove-no-home", home))
    words = trusted_words(home)
    adopt_orphans()
    with stops_tidily():
        proof = prove(home, stack or _installed(), lambda way: None if as_data else write(told.step(way, words)))
    failures = told.sentences(proof, words)
    result = ProofResult(date.today(), proof.passed, proof.stack, __version__, failures)
    keep_proof(home, result)
    for line in (_data(proof, result),) if as_data else _lines(proof, result, words):
        write(line)
    return PASSED if result.passed else FAILED


def _installed() -> str:
    try:
        chosen = INSTALLED.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        chosen = ""
    return chosen if chosen in STACKS else "pty"


def _lines(proof: Proof, result: ProofResult, words: Wording) -> tuple[str, ...]:
    facts = {"day": words("a-date", date=result.day), "stack": result.stack, "version": result.version}
    renewed = tuple(_renewed(proof.renewed_s, words))
    if result.passed:
        return (*renewed, words("prove-passed", visits=len(proof.ways), **facts))
    return (*renewed, *result.failures, words("prove-failed", **facts))


def _renewed(seconds: float | None, words: Wording) -> Iterator[str]:
    if seconds is not None:
        yield words("prove-renewed", seconds=f"{seconds:.1f}")
    if seconds is not None and seconds > RENEWED_WITHIN_S:
        yield words("prove-renewed-late", seconds=f"{RENEWED_WITHIN_S:.0f}")


def _data(proof: Proof, result: ProofResult) -> str:
    data = {**asdict(result), "day": result.day.isoformat(), "ways": proof.ways, "renewed_s": proof.renewed_s}
    data["left"] = [{"way": one.way, **asdict(one.trace)} for one in proof.left]
    data["fault"] = None if proof.fault is None else proof.fault.code
    return json.dumps(data)
