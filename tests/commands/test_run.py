import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.commands.run import NOT_A_TERMINAL, _tell_outcome
from kiosk.problem import KioskError, Problem
from kiosk.supervisor.supervise import Outcome
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "kiosk", "run", "--home"]


def _without_terminal(home: Path, environ: Mapping[str, str] = os.environ) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*COMMAND, str(home)],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_terminal_it_says_so_in_one_line(tmp_path: Path) -> None:
    done = _without_terminal(tmp_path)
    assert done.returncode == NOT_A_TERMINAL
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "terminal" in done.stderr
    assert "problem-" not in done.stderr


def test_variables_for_python_change_nothing_about_that(tmp_path: Path) -> None:
    done = _without_terminal(tmp_path, {**os.environ, "PYTHONWARNINGS": "error", "PYTHONINSPECT": "1"})
    assert done.returncode == NOT_A_TERMINAL


def test_output_that_is_no_terminal_is_refused_and_the_terminal_left_alone(tmp_path: Path) -> None:
    command = ["sh", "-c", f'"$@" | cat >{tmp_path}/out; echo done', "sh", *COMMAND, str(tmp_path)]
    with PtyScreen(command, folder=ROOT) as screen:
        screen.wait_for("done")
        assert "terminal" in screen.text
    assert (tmp_path / "out").read_text() == ""


@pytest.mark.parametrize("trial", [False, True])
def test_on_a_terminal_the_neutral_screen_comes_and_the_end_is_clean(tmp_path: Path, trial: bool) -> None:
    with PtyScreen([*COMMAND, str(tmp_path), *(["--trial"] if trial else [])], folder=ROOT) as screen:
        screen.wait_for("911")
        screen.wait_silent()
        os.kill(screen.pid, signal.SIGTERM)
        assert screen.wait() == 0
        assert screen.text.strip() == ""


def test_a_trial_is_stopped_by_its_quit_key(tmp_path: Path) -> None:
    with PtyScreen([*COMMAND, str(tmp_path), "--trial"], folder=ROOT) as screen:
        screen.wait_for("911")
        screen.wait_silent(0.5)
        screen.press("C-\\")
        assert screen.wait() == 0


def _children(screen: PtyScreen) -> list[int]:
    return [process.pid for process in screen.processes() if process.pid != screen.pid]


def test_after_a_trial_it_is_told_how_visits_ended_by_a_fault(tmp_path: Path) -> None:
    with PtyScreen([*COMMAND, str(tmp_path), "--trial"], folder=ROOT) as screen:
        visit = until(lambda: _children(screen) or None, "a visit")[0]
        os.kill(visit, signal.SIGKILL)
        until(lambda: [pid for pid in _children(screen) if pid != visit] or None, "the next visit")
        screen.press("C-\\")
        assert screen.wait() == 0
        screen.wait_for("-9 (1)")


def test_after_a_trial_it_is_told_why_nothing_could_be_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _tell_outcome(tmp_path, Outcome(fault=ValueError("odd \x1b[2J words")))
    told = capsys.readouterr().err
    assert "ValueError: odd" in told
    assert "\x1b" not in told


def test_a_fault_that_has_words_is_told_in_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _tell_outcome(tmp_path, Outcome(fault=KioskError(Problem("not-a-terminal"))))
    assert "terminal" in capsys.readouterr().err


INTERRUPTED = """
import html, sys
from kiosk.commands import run
from kiosk.supervisor import supervise
from kiosk.supervisor.supervise import Outcome

def stopped(*_):
    del html.entities  # as after a signal: Python knows both, and has not yet put one into the other
    return Outcome()

supervise.supervise = stopped
run.environment.settle = lambda _arguments: None  # it would begin anew, without this
sys.exit(run.run(run.Path(sys.argv[1]), False))
"""


def test_one_that_was_stopped_while_it_started_reads_nothing_afterwards(tmp_path: Path) -> None:
    """Python's own half-made imports would end it with a traceback on the terminal it has just cleaned."""
    with PtyScreen([sys.executable, "-c", INTERRUPTED, str(tmp_path)], folder=ROOT) as screen:
        assert screen.wait() == 0
        assert screen.text.strip() == ""
