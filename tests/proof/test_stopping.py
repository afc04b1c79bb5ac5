"""A proof that is stopped tidies up first, and what it started ends with it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.proof.processes import below, lives
from kiosk.proof.started_kiosk import Account, ProvedKiosk, start
from kiosk.proof.stopping import SIGNALS, stops_tidily
from tests.terminals.waiting import until

ME = Account(os.geteuid(), os.getegid(), tuple(os.getgroups()))
STARTS = """
import os, sys, time
from pathlib import Path
from kiosk.proof.started_kiosk import ProvedKiosk, start
from tests.proof.test_stopping import ME
print(start(ProvedKiosk(Path(sys.argv[1]), ME), ("sleep", "600"), {}).pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("number", SIGNALS)
def test_the_first_signal_tidies_up_and_others_do_not_disturb_that(number: signal.Signals) -> None:
    before = [signal.getsignal(each) for each in SIGNALS]
    tidied: list[str] = []
    with pytest.raises(SystemExit) as caught, stops_tidily():
        try:
            signal.raise_signal(number)
        finally:
            for each in SIGNALS:
                signal.raise_signal(each)
            tidied.append("tidy")
    assert (caught.value.code, tidied) == (128 + number, ["tidy"])
    assert [signal.getsignal(each) for each in SIGNALS] == before


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to start programs as somebody else")
def test_what_it_started_ends_with_a_proof_that_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", STARTS, tmp_path], stdout=subprocess.PIPE, text=True) as proof:
        assert proof.stdout is not None
        started = int(proof.stdout.readline())
        until(lambda: Path(f"/proc/{started}/comm").read_text() == "sleep\n", "the program")
        assert started in below(proof.pid)
        proof.kill()
    until(lambda: not lives(started), "its end")


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to start programs as somebody else")
def test_what_it_started_goes_on_while_it_does(tmp_path: Path) -> None:
    done = start(ProvedKiosk(tmp_path, ME), ("sh", "-c", "exit 7"), {})
    assert done.wait() == 7
