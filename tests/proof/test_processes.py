"""The processes of a kiosk are found, whoever their parent is by now."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.proof.processes import below, family, in_front, lives, name_of, of_user, runs
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

ORPHAN = """
import os, sys
from kiosk.proof.processes import adopt_orphans, below
adopt_orphans()
if os.fork() == 0:
    if os.fork() == 0:
        os.read(0, 1)
    os._exit(0)
os.wait()
print(len(below(os.getpid())), flush=True)
"""


@pytest.fixture
def sleeper() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(["sh", "-c", "sleep 600 & wait"], start_new_session=True) as process:
        until(lambda: below(process.pid), "the child of a shell")
        yield process
        os.killpg(process.pid, 9)


def test_a_family_is_a_process_and_all_below_it(sleeper: "subprocess.Popen[bytes]") -> None:
    (child,) = until(lambda: below(sleeper.pid) or None, "its child")
    assert family([sleeper.pid]) == tuple(sorted((sleeper.pid, child)))
    until(lambda: name_of(child) == "sleep", "its name")


def test_a_process_that_has_ended_has_no_family_and_no_name() -> None:
    ended = subprocess.Popen(["true"])
    until(lambda: not lives(ended.pid), "its end")
    assert family([ended.pid]) == ()  # a zombie holds no memory
    ended.wait()
    assert (family([ended.pid]), name_of(ended.pid), in_front(ended.pid)) == ((), "", None)


def test_one_that_lost_its_parent_stays_in_sight() -> None:
    with subprocess.Popen([sys.executable, "-c", ORPHAN], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as adopting:
        assert adopting.stdout is not None
        assert adopting.stdout.readline() == b"1\n"


def test_those_of_a_user_are_found() -> None:
    assert os.getpid() in of_user(os.geteuid())


def test_a_process_is_known_by_words_of_its_command(sleeper: "subprocess.Popen[bytes]") -> None:
    (child,) = until(lambda: below(sleeper.pid) or None, "its child")
    until(lambda: runs(child, "sleep", "600"), "sleep 600")
    assert not runs(child, "600", "sleep")


def test_who_has_the_terminal_is_known_by_its_owner() -> None:
    with PtyScreen(["bash", "-ic", "sleep 600 & fg"]) as shell:
        child = until(lambda: in_front(shell.pid), "a job in front")
        assert child in below(shell.pid)


def test_who_has_the_terminal_itself_has_nobody_in_front() -> None:
    with PtyScreen(["sleep", "600"]) as alone:
        until(lambda: name_of(alone.pid) == "sleep", "the program")
        assert in_front(alone.pid) is None
