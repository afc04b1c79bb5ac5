"""A kiosk with a small service on a pseudo-terminal."""

import contextlib
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import psutil
import pytest

from tests.supervisor.fake_service import NEUTRAL, PLAIN
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

ROOT = Path(__file__).parents[2]
_VISIT = re.compile(r"Visit (\d+)")


class KioskOnPty(PtyScreen):
    """The fake kiosk; each visit shows its process number.

    Args:
        home: Its home folder, where files tell the service what to do.
        first: A command before it, such as a shell that runs it.
    """

    def __init__(
        self, home: Path, trial: bool = False, first: tuple[str, ...] = (), term: str = "xterm-256color"
    ) -> None:
        for folder in ("content", "unwatched"):
            (home / folder).mkdir(exist_ok=True)
        self.home = home
        command = [*first, sys.executable, "-m", "tests.supervisor.fake_kiosk", str(home)]
        environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        super().__init__([*command, "trial"] if trial else command, env=environ, folder=ROOT, term=term)

    def visit(self, but: int = 0) -> int:
        """Wait until a visit other than ``but`` has the terminal; return its process."""

        def shown() -> int | None:
            found = _VISIT.search(self.text)
            return int(found[1]) if found and int(found[1]) != but else None

        return until(shown, f"a visit but {but}", pause=0.005)

    def spare(self) -> int:
        """Wait until a spare child waits; return its process."""

        def waiting() -> int | None:
            front = self.visit()
            others = [process.pid for process in psutil.Process(self.pid).children() if process.pid != front]
            return others[0] if len(others) == 1 else None

        return until(waiting, "a spare child")

    def state(self) -> dict[str, object]:
        """Let the visit tell about its process; see `process_state`."""
        path = self.home / "unwatched" / "state.json"
        path.unlink(missing_ok=True)
        self.send(b"I")
        until(path.exists, "the state")
        return cast("dict[str, object]", json.loads(path.read_text()))

    def tell(self, name: str, on: bool = True) -> None:
        """Tell the service what to do from now on; see `FakeService`."""
        path = self.home / "unwatched" / name
        path.touch() if on else path.unlink()

    def is_plain(self) -> bool:
        return PLAIN in self.text

    def is_neutral(self) -> bool:
        return NEUTRAL in self.text

    def children(self) -> list[int]:
        """Return the supervisor's living children."""
        with contextlib.suppress(psutil.NoSuchProcess):
            alive = psutil.Process(self.pid).children()
            return [process.pid for process in alive if process.status() != psutil.STATUS_ZOMBIE]
        return []

    def signal(self, number: int) -> None:
        """Send the supervisor a signal."""
        os.kill(self.pid, number)

    def close(self) -> None:
        """End it even when it is stopped."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGCONT)
        super().close()


def wake_ups(pid: int) -> int:
    """How often a process has given up the processor or lost it, and so how often it woke up."""
    status = Path(f"/proc/{pid}/status").read_text()
    return sum(int(line.split()[1]) for line in status.splitlines() if "ctxt_switches" in line)


Start = Callable[..., KioskOnPty]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start kiosks in ``tmp_path``; they are ended with the test."""
    with contextlib.ExitStack() as stack:

        def start_one(
            told: str = "", trial: bool = False, first: tuple[str, ...] = (), term: str = "xterm-256color"
        ) -> KioskOnPty:
            (tmp_path / "unwatched").mkdir(exist_ok=True)
            if told:
                (tmp_path / "unwatched" / told).touch()
            return stack.enter_context(KioskOnPty(tmp_path, trial, first, term))

        yield start_one


@pytest.fixture
def kiosk(start: Start) -> KioskOnPty:
    """A kiosk whose first visit has begun."""
    running = start()
    running.visit()
    return running
