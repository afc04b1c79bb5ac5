"""The processes that belong to a program under test, orphans included."""

import contextlib
import os
import time

import psutil


def family(pid: int) -> list[psutil.Process]:
    """Return the living processes below ``pid`` or in its session, the oldest first; works after its end too."""
    found: dict[int, psutil.Process] = {}
    with contextlib.suppress(psutil.NoSuchProcess):
        root = psutil.Process(pid)
        found = {process.pid: process for process in (root, *root.children(recursive=True))}
    for process in psutil.process_iter():
        with contextlib.suppress(ProcessLookupError):
            if os.getsid(process.pid) == pid:
                found[process.pid] = process
    return sorted(filter(_lives, found.values()), key=lambda process: (process.create_time(), process.pid))


def end(processes: list[psutil.Process]) -> None:
    """Kill these processes and wait until they are gone (at most five seconds)."""
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    latest = time.monotonic() + 5
    # Orphans are not ours to wait for, so we look.
    while any(map(_lives, processes)) and time.monotonic() < latest:
        time.sleep(0.005)


def _lives(process: psutil.Process) -> bool:
    """Zombies have ended: they hold no memory and wait only for their parent."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
