"""The kiosk as it is measured: its command, its environment, home folders with many providers, its states."""

import os
import sys
import time
from pathlib import Path

from benchmarks.meter import Meter, NoAnswer
from kiosk.directory.store.visitors_file import build_visitors
from tests.directory.make_many import make_many

CHECKOUT = Path(__file__).parents[1]

ENVIRONMENT = {
    **{name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ},
    "LANG": "C.UTF-8",
    "TERM": "xterm-256color",
}
"""Of everything that is measured: 256 colours, because curses cannot say more than that."""

_SHELTERS = CHECKOUT / ".venv/bin/python"
PYTHON = _SHELTERS if _SHELTERS.exists() else Path(sys.executable)
"""The one that visitors get, without what only tests and benchmarks need: that would take time and memory."""

# The longest quiet times that may be set: no veil is to come between two measurements.
_SETTINGS = "[quiet]\nveil_after_s = 300\nveil_after_code_s = 600\nwipe_after_veil_s = 300\n"

PROMPT = "Press any key"
HOME_TITLE = "How can we help?"


def command(home: Path) -> list[str]:
    """Return what starts the kiosk: the installed command where there is one."""
    installed = PYTHON.with_name("kiosk")
    start = [str(installed)] if installed.exists() else [str(PYTHON), "-m", "kiosk"]
    return [*start, "run", "--home", str(home)]


def make_home(home: Path, providers: int) -> Path:
    """Make a home folder whose visitors' directory holds so many providers; return it."""
    home.mkdir(parents=True)
    (home / "kiosk.toml").write_text(_SETTINGS)
    if providers:
        build_visitors(make_many(providers), home / "visitors.db", 1)
    return home


class KioskRun(Meter):
    """A running kiosk on its neutral screen, after the first visit: that one draws its pages itself."""

    def __init__(self, home: Path) -> None:
        super().__init__(command(home), ENVIRONMENT, folder=CHECKOUT)
        self.expect(PROMPT)
        self.wait_for_spare()
        self.begin()
        self.leave()

    def begin(self, *keys: str) -> None:
        """Begin a visit and press ``keys`` on home."""
        self.press("x")
        self.expect(HOME_TITLE, 5)
        for name in keys:
            self.press(name)

    def leave(self) -> None:
        """End the visit, and wait until the next one has a spare behind it."""
        self.press("F12", 0.1)
        self.expect(PROMPT)
        self.wait_for_spare()

    def wait_for_spare(self) -> None:
        """Wait until the supervisor, the child in front and the spare one are there and none has anything to do.

        Raises:
            NoAnswer: That does not come to pass.
        """
        latest_s = time.monotonic() + 20
        before = -1
        while time.monotonic() < latest_s:
            self.settle(0.1)
            processes = self.processes()
            used = sum(_cpu_ns(process.pid) for process in processes)
            if len(processes) == 3 and used == before:
                return
            before = used
        raise NoAnswer(f"no spare child came to rest: {[process.pid for process in self.processes()]}")


def _cpu_ns(pid: int) -> int:
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
