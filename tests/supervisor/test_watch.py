import os
import signal
import subprocess
import sys
import time

import pytest

from tests.supervisor.conftest import ROOT, KioskOnPty, wake_ups
from tests.terminals.waiting import until

# Each program gets a pseudo-terminal of its own, and prints what its watch told.
_PROLOGUE = """
import os, signal, sys
from pathlib import Path
from kiosk.supervisor.terminal import TerminalGone
from kiosk.supervisor.watch import Happened, Stopped, Watch
master, slave = os.openpty()
watch = Watch(slave, quit_signal={quit_signal})
watch.__enter__()
"""


def _run(program: str, quit_signal: bool = False) -> str:
    script = _PROLOGUE.format(quit_signal=quit_signal) + program
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    return (done.stdout + done.stderr).strip()


def test_keys_are_told_and_not_read() -> None:
    program = 'os.write(master, b"a\\n"); print(watch.wait(5).keys, os.read(slave, 9))'
    assert _run(program) == "True b'a\\n'"


def test_keys_that_lie_unread_are_told_once() -> None:
    program = 'os.write(master, b"a\\n"); watch.wait(5); print(watch.wait(0.05).keys)'
    assert _run(program) == "False"


def test_a_new_size_is_told() -> None:
    assert _run("os.kill(os.getpid(), signal.SIGWINCH); print(watch.wait(5).resized)") == "True"


def test_the_end_of_a_child_ends_the_wait() -> None:
    assert _run("os.fork() or os._exit(0); print(watch.wait(None))").startswith("Happened(")


def test_a_changed_folder_is_told() -> None:
    program = "import tempfile\nwith tempfile.TemporaryDirectory() as folder:\n    watch.folders([Path(folder)])\n"
    program += "    Path(folder, 'a').touch()\n    print(watch.wait(5).files, watch.wait(0.05).files)"
    assert _run(program) == "True False"


def test_a_change_to_staffs_own_file_is_told_apart() -> None:
    program = "import tempfile\nwith tempfile.TemporaryDirectory() as folder:\n    watch.folders([Path(folder)])\n"
    program += (
        "    Path(folder, 'directory.db').touch()\n    told = watch.wait(5)\n    print(told.files, told.any_files)"
    )
    assert _run(program) == "False True"


def test_folders_can_be_exchanged_and_leave_no_descriptor() -> None:
    program = "watch.folders([])\nbefore = os.listdir('/proc/self/fd')\nwatch.folders([])\n"
    assert _run(program + "print(before == os.listdir('/proc/self/fd'))") == "True"


def test_a_closed_terminal_is_told() -> None:
    program = "os.close(master)\ntry:\n    watch.wait(5)\nexcept TerminalGone:\n    print('gone')"
    assert _run(program) == "gone"


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_stop_signal_interrupts_whatever_is_done(name: str) -> None:
    program = "import time\ntry:\n    os.fork() or "
    program += f"(os.kill(os.getppid(), signal.{name}), os._exit(0))\n"
    program += "    time.sleep(9)\nexcept Stopped:\n    print('stopped')"
    assert _run(program) == "stopped"


def test_a_stop_signal_interrupts_once_only() -> None:
    program = "try:\n    os.kill(os.getpid(), signal.SIGTERM)\nexcept Stopped:\n"
    program += "    os.kill(os.getpid(), signal.SIGTERM); os.kill(os.getpid(), signal.SIGHUP); print('tidied up')"
    assert _run(program) == "tidied up"


def test_a_stop_that_was_swallowed_is_found_at_the_next_wait() -> None:
    program = "try:\n    os.kill(os.getpid(), signal.SIGTERM)\nexcept Stopped:\n    pass\n"
    program += "try:\n    watch.wait(5)\nexcept Stopped:\n    print('stopped')"
    assert _run(program) == "stopped"


@pytest.mark.parametrize(("quit_signal", "told"), [(True, "stopped"), (False, "ignored")])
def test_the_quit_signal_stops_only_where_it_is_wanted(quit_signal: bool, told: str) -> None:
    program = "try:\n    os.kill(os.getpid(), signal.SIGQUIT); print('ignored')\nexcept Stopped:\n    print('stopped')"
    assert _run(program, quit_signal) == told


def test_an_idle_kiosk_does_not_wake_up(kiosk: KioskOnPty) -> None:
    family = [kiosk.pid, kiosk.visit(), kiosk.spare()]

    def rests() -> bool:
        before = [wake_ups(pid) for pid in family]
        time.sleep(1.5)
        return [wake_ups(pid) for pid in family] == before

    until(rests, "a second and a half without a wake-up")


def test_signals_reach_only_the_supervisor(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    os.kill(before, signal.SIGTERM)
    kiosk.visit(but=before)
