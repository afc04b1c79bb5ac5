"""A kiosk and a person who edits its list, both cut off at some moment; and what must be true on the disk afterwards.

The disk is what the home folder held at that moment: all processes are stopped while it is copied, then killed.
"""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil

from kiosk.directory import staff_acts
from kiosk.directory.backup.directory_copy import is_sound
from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError
from tests.console.kiosk_on_pty import ROOT, KioskOnPty, make_home
from tests.directory.providers import keep, kept_in
from tests.terminals.waiting import until

LONGEST_WAIT_S = 0.6
_COUNTER = Provider(key="6f1f8c0e-0000-4000-8000-0000000000aa", name="Counter", description="0")


class PulledPower:
    """A home folder whose kiosk loses its power again and again, each time on the disk that the last time left.

    Args:
        folder: An empty folder.
        seed: Decides the moments.

    Attributes:
        committed: How many edits were told to be done so far.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = random.Random(seed)
        self._home = make_home(folder / "home-0", providers=0)
        keep(self._home, _COUNTER)
        self._pulls = 0
        self.committed = 0

    def pull_once(self) -> None:
        """Start a kiosk, see that it serves, let somebody edit, and pull the plug.

        Raises:
            TimeoutError: The kiosk did not come up on what the disk held.
        """
        said = self._folder / "said"
        with KioskOnPty(self._home) as kiosk, _writer(self._home, self.committed, said) as writer:
            kiosk.wait_neutral()
            kiosk.ready_front()
            until(lambda: said.stat().st_size or writer.poll() is not None, "a first edit")
            time.sleep(self._random.uniform(0, LONGEST_WAIT_S))  # the moment is what is tried out
            processes = [*kiosk.processes(), psutil.Process(writer.pid)]
            for process in processes:
                _send(process, signal.SIGSTOP)
            self._pulls += 1
            left = self._folder / f"home-{self._pulls}"
            shutil.copytree(self._home, left, symlinks=True, ignore=shutil.ignore_patterns("*.db-shm"))  # in memory
            for process in processes:
                _send(process, signal.SIGKILL)
            writer.wait()
        self.committed = max(self.committed, *map(int, said.read_text().split()))
        shutil.rmtree(self._home)
        self._home = left

    def faults(self) -> list[str]:
        """Say what is not as it must be on the disk."""
        found = [] if is_sound(self._home / "directory.db") else ["the directory is damaged"]
        kept = [int(provider.description) for provider in kept_in(self._home)]
        if kept not in ([self.committed], [self.committed + 1]):  # the last may be whole and not told yet
            found.append(f"an edit is lost: {kept} after {self.committed}")
        self.committed = max(self.committed, *kept)
        try:
            if open_visitors(self._home / "visitors.db").total != 1:
                found.append("visitors have no list")
        except KioskError as error:
            found.append(error.problem.code)
        return found


def _writer(home: Path, done: int, said: Path) -> "subprocess.Popen[bytes]":
    with said.open("wb") as stdout:
        command = [sys.executable, "-m", "tests.console.pulled_power", str(home), str(done)]
        return subprocess.Popen(command, cwd=ROOT, stdout=stdout)


def _send(process: psutil.Process, number: int) -> None:
    with contextlib.suppress(psutil.NoSuchProcess):  # a child that ended in this very moment
        process.send_signal(number)


def write_until_killed(home: Path, done: int) -> None:
    """Edit the one provider, each time to the next number, and tell each number once it is done."""
    before = kept_in(home)[0]
    for number in range(done + 1, 1_000_000):
        after = replace(before, description=str(number))
        staff_acts.edit(home, before, after, "AB")
        os.write(1, b"%d\n" % number)
        before = after


if __name__ == "__main__":
    write_until_killed(Path(sys.argv[1]), int(sys.argv[2]))
