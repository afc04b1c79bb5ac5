"""``kiosk prove`` tells what it does and how it ended, and keeps that for staff."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.commands import prove
from kiosk.problem import KioskError, Problem
from kiosk.proof.prove import Left, Proof
from kiosk.proof.prove import prove as carry_out
from kiosk.proof.traces import Trace
from kiosk.proof.ways import Way
from kiosk.upkeep.proof_result import ProofResult, read_proof
from tests.terminals.memory import need_scan

PASSED = Proof("console", ("leave", "kill"))
LEFT = replace(PASSED, left=(Left("kill", Trace("file", "/tmp/words")),), renewed_s=1.26)
BLIND = replace(PASSED, ways=(), fault=Problem("prove-blind", facts={"what": "typed", "where": "memory"}))


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Callable[[Proof], list[str]]:
    """Let the proof end so; return the stacks that were asked for."""

    def ends(proof: Proof) -> list[str]:
        stacks: list[str] = []

        def proved(home: Path, stack: str, told: Callable[[Way], None]) -> Proof:
            stacks.append(stack)
            for way in proof.ways:
                told(way)
            return proof

        monkeypatch.setattr(prove, "prove", proved)
        monkeypatch.setattr(prove, "adopt_orphans", lambda: None)
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(os, "fchown", lambda *_: None)
        return stacks

    return ends


def run(home: Path, stack: str | None = None, as_data: bool = False) -> tuple[int, list[str]]:
    lines: list[str] = []
    return prove.run(home, stack, as_data, lines.append), lines


def test_a_proof_that_passed_says_so_with_its_day(tmp_path: Path, ends: Callable[[Proof], list[str]]) -> None:
    ends(PASSED)
    code, lines = run(tmp_path, "console")
    assert (code, len(lines), "PASS" in lines[-1], str(date.today().year) in lines[-1]) == (0, 3, True, True)
    assert read_proof(tmp_path) == ProofResult(date.today(), True, "console", __version__)


@pytest.mark.parametrize(("proof", "named"), [(LEFT, "/tmp/words"), (BLIND, "does not work")])
def test_a_proof_that_failed_names_the_place_and_is_kept(
    tmp_path: Path, ends: Callable[[Proof], list[str]], proof: Proof, named: str
) -> None:
    ends(proof)
    code, lines = run(tmp_path, "console")
    assert (code, "FAIL" in lines[-1], named in lines[-2]) == (1, True, True)
    kept = read_proof(tmp_path)
    assert kept is not None and not kept.passed and named in kept.failures[0]


def test_how_long_the_terminal_took_to_be_replaced_is_told(tmp_path: Path, ends: Callable[[Proof], list[str]]) -> None:
    ends(LEFT)
    assert any("1.3 seconds" in line for line in run(tmp_path)[1])


@pytest.mark.parametrize(("seconds", "late"), [(4.9, 0), (5.4, 1)])
def test_a_terminal_that_was_replaced_late_is_told_and_no_failure(
    tmp_path: Path, ends: Callable[[Proof], list[str]], seconds: float, late: int
) -> None:
    ends(replace(PASSED, renewed_s=seconds))
    code, lines = run(tmp_path)
    assert (code, sum("longer than 5 seconds" in line for line in lines)) == (0, late)


def test_data_is_one_line_with_every_place(tmp_path: Path, ends: Callable[[Proof], list[str]]) -> None:
    ends(LEFT)
    code, (line,) = run(tmp_path, as_data=True)
    data = json.loads(line)
    assert (code, data["passed"], data["ways"], data["fault"]) == (1, False, ["leave", "kill"], None)
    assert data["left"] == [{"way": "kill", "kind": "file", "where": "/tmp/words", "what": ""}]


@pytest.mark.parametrize(("written", "stack"), [("cage\n", "cage"), ("x11\n", "pty"), (None, "pty")])
def test_without_a_choice_it_is_the_stack_that_is_installed(
    tmp_path: Path,
    ends: Callable[[Proof], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    written: str | None,
    stack: str,
) -> None:
    if written is not None:
        (tmp_path / "stack").write_text(written)
    monkeypatch.setattr(prove, "INSTALLED", tmp_path / "stack")
    stacks = ends(PASSED)
    run(tmp_path)
    assert stacks == [stack]


def test_nobody_but_root_can_prove_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(KioskError) as caught:
        run(tmp_path)
    assert caught.value.problem.code == "prove-needs-root"


def test_a_home_that_is_not_there_is_named(tmp_path: Path, ends: Callable[[Proof], list[str]]) -> None:
    ends(PASSED)
    with pytest.raises(KioskError) as caught:
        run(tmp_path / "nowhere")
    assert caught.value.problem.code == "prove-no-home"


# All ways but the quiet time, which would take a minute of waiting.
BUT_QUIET = """
import functools, sys
from pathlib import Path
from kiosk.commands import prove
from kiosk.proof.ways import WAYS
prove.prove = functools.partial(prove.prove, ways=[way for way in WAYS if way != "quiet"])
sys.exit(prove.run(Path(sys.argv[1]), "pty", False, print))
"""


@pytest.mark.root
@pytest.mark.terminal
def test_this_kiosk_forgets_a_visit_however_it_ends(tmp_path: Path) -> None:
    need_scan()
    command = [sys.executable, "-c", BUT_QUIET, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 7
    assert getattr(read_proof(tmp_path), "passed", None) is True


@pytest.mark.root
@pytest.mark.terminal
@pytest.mark.slow
def test_a_visit_that_rests_until_it_ends_is_forgotten_too(tmp_path: Path) -> None:
    need_scan()
    (tmp_path / "home").mkdir()
    proof = carry_out(tmp_path / "home", "pty", ways=("quiet",))
    assert (proof.fault, proof.left, proof.ways) == (None, (), ("quiet",))
