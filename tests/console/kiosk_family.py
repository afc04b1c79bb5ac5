"""The processes of a running kiosk: supervisor, the child in front, the spare one."""

import contextlib
from pathlib import Path

import psutil

from tests.terminals.waiting import until

QUIET_S = 2.5
"""Two seconds after a key there is still something to do, once."""


class KioskFamily:
    """What can be told about a kiosk from outside.

    Attributes:
        pid: Process number of the supervisor.
    """

    pid: int

    def front(self) -> int | None:
        """Return the child that has the terminal; None while the supervisor has it."""
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            group = int(_stat(self.pid)[5])
            if group > 0 and group != self.pid and psutil.pid_exists(group):
                return group
        return None

    def ready_front(self, but: int | None = None) -> int:
        """Wait until a child other than ``but`` has the terminal; return its process."""

        def other() -> int | None:
            front = self.front()
            return None if front == but else front

        return until(other, f"a child other than {but} with the terminal", pause=0.002)

    def spare(self) -> int:
        """Wait until a spare child waits; return its process."""

        def waiting() -> int | None:
            front = self.front()
            others = [child for child in self.children() if child != front]
            return others[0] if front and len(others) == 1 else None

        return until(waiting, "a spare child")

    def at_rest(self) -> None:
        """Wait until all three are there and none has used the processor for a while."""
        used: int | None = None

        def resting() -> bool:
            nonlocal used
            before, used = used, sum(map(cpu_ns, (self.pid, *self.children())))
            return len(self.children()) == 2 and before == used

        until(resting, "a kiosk at rest", 30, pause=QUIET_S)

    def children(self) -> list[int]:
        """Return the supervisor's living children."""
        with contextlib.suppress(psutil.NoSuchProcess):
            alive = psutil.Process(self.pid).children()
            return [child.pid for child in alive if child.status() != psutil.STATUS_ZOMBIE]
        return []


def cpu_ns(pid: int) -> int:
    """Return the nanoseconds on a processor that all threads of a process have had; 0 after its end."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in _tasks(pid))


def switches(pid: int) -> int:
    """Return how often the threads of a process have given up the processor, by choice or not."""
    lines = [line for task in _tasks(pid) for line in (task / "status").read_text().splitlines()]
    return sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)


def _tasks(pid: int) -> list[Path]:
    with contextlib.suppress(FileNotFoundError):
        return list(Path(f"/proc/{pid}/task").iterdir())
    return []


def _stat(pid: int) -> list[str]:
    """Fields of /proc/PID/stat after the name: state, parent, group, session, terminal, its foreground group."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
