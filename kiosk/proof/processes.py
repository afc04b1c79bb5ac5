"""The processes of a kiosk, seen from outside: read out of /proc, as a kiosk tells nobody about them."""

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_SET_CHILD_SUBREAPER = 36  # <linux/prctl.h>
_ZOMBIE = "Z"


def adopt_orphans() -> None:
    """Become the parent of all that this process starts and that loses its own: so nothing gets out of sight.

    Raises:
        OSError: The kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_CHILD_SUBREAPER, ctypes.c_ulong(1), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def family(top: Iterable[int]) -> tuple[int, ...]:
    """Return the living ones of ``top`` and all processes below them, in the order of their numbers."""
    wanted = set(top)
    parents = {pid: int(stat[1]) for pid in _pids() if (stat := _stat(pid)) and stat[0] != _ZOMBIE}
    while more := {pid for pid, parent in parents.items() if parent in wanted and pid not in wanted}:
        wanted |= more
    return tuple(sorted(wanted & parents.keys()))


def below(parent: int) -> tuple[int, ...]:
    """Return the living processes below ``parent``, without itself."""
    return tuple(pid for pid in family([parent]) if pid != parent)


def of_user(user: int) -> tuple[int, ...]:
    """Return the living processes of a user, by the number of their effective user."""
    found = []
    for pid in _pids():
        with suppress(OSError):
            if Path(f"/proc/{pid}").stat().st_uid == user or _effective(pid) == user:
                found.append(pid)
    return tuple(pid for pid in found if (stat := _stat(pid)) and stat[0] != _ZOMBIE)


def in_front(pid: int) -> int | None:
    """Return the leader of the group that has the terminal of ``pid``; None where that is ``pid`` itself, or gone."""
    stat = _stat(pid)
    group = int(stat[5]) if stat else -1
    return group if group > 0 and group != pid and lives(group) else None


def lives(pid: int) -> bool:
    """Say whether a process is there and has not ended."""
    stat = _stat(pid)
    return bool(stat) and stat[0] != _ZOMBIE


def name_of(pid: int) -> str:
    """Return the program that a process runs, such as ``python3``, or "" when it has ended."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(errors="replace").strip()
    return ""


def runs(pid: int, *words: str) -> bool:
    """Say whether a process was started with these words, one after the other, among its arguments."""
    with suppress(OSError):
        arguments = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
        return any(arguments[at : at + len(words)] == list(words) for at in range(len(arguments)))
    return False


def _effective(pid: int) -> int:
    """A process that hides its memory has a folder of root's; its status tells whose it is."""
    for line in Path(f"/proc/{pid}/status").read_text(errors="replace").splitlines():
        if line.startswith("Uid:"):
            return int(line.split()[2])
    return -1


def _pids() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 (Path would be made for each)


def _stat(pid: int) -> list[str]:
    """Fields of /proc/PID/stat after the name: state, parent, group, session, terminal, its foreground group."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    return []
