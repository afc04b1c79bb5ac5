"""What the proof starts has its user's rights and a terminal of its own, and nothing of it is left."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kiosk.proof.processes import below, lives
from kiosk.proof.started_kiosk import Account, Descendants, ProvedKiosk, account_of, start, start_on
from tests.terminals.waiting import until

ME = Account(os.geteuid(), os.getegid(), tuple(os.getgroups()))

pytestmark = [
    pytest.mark.root,
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to start programs as somebody else"),
]


def test_the_kiosk_runs_as_the_owner_of_its_home(tmp_path: Path) -> None:
    os.chown(tmp_path, 65534, 65533)
    account = account_of(tmp_path)
    assert (account.user, account.group) == (65534, 65533)


def test_an_owner_without_a_name_has_no_other_groups(tmp_path: Path) -> None:
    os.chown(tmp_path, 4_000_000, 4_000_000)
    assert account_of(tmp_path) == Account(4_000_000, 4_000_000, ())


def test_it_has_the_rights_of_that_user_and_a_short_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "1")
    script = 'echo "$(id -u) $(id -g) $HOME $SECRET $MORE" >"$ANSWER"'
    with tempfile.NamedTemporaryFile() as answer:
        os.chown(answer.name, 65534, 65534)
        more = {"MORE": "more", "ANSWER": answer.name}
        start(ProvedKiosk(tmp_path, Account(65534, 65534, ())), ("sh", "-c", script), more).wait()
        assert answer.read().decode() == f"65534 65534 {tmp_path}  more\n"


def test_the_terminal_is_its_controlling_terminal(tmp_path: Path) -> None:
    master, slave = os.openpty()
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\ntty; echo $TERM $@ >/dev/tty; sleep 600\n")
    program.chmod(0o755)
    started = start_on(ProvedKiosk(tmp_path, ME, (str(program),)), os.ttyname(slave), "linux")
    try:
        output = b""
        while output.count(b"\n") < 2:
            output += os.read(master, 1000)
        assert output.decode().split() == [os.ttyname(slave), "linux", "run", "--home", str(tmp_path)]
    finally:
        os.killpg(started.pid, 9)
        started.wait()
        os.close(master)
        os.close(slave)


def test_only_what_came_later_is_ended_with_it() -> None:
    other = subprocess.Popen(["sleep", "600"])
    try:
        descendants = Descendants()
        mine = subprocess.Popen([sys.executable, "-c", "import os; os.fork(); os.fork(); import time; time.sleep(600)"])
        until(lambda: len(below(mine.pid)) == 3, "its children")
        family = set(descendants.living())
        descendants.end(mine)
        until(lambda: not any(map(lives, family)), "their end")
        assert (len(family) >= 4, other.pid in family, lives(other.pid)) == (True, False, True)
    finally:
        other.kill()
        other.wait()
