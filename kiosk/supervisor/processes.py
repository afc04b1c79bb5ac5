"""Ended, stopped and stray processes: all are taken care of, whatever a visit has started."""

import os
import signal
import time
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SWEEP_LIMIT_S = 1.0
"""How long a dying process may hold up the next visit; what is left then is swept after that one."""

_TERMINAL_STOPS = {signal.SIGTTIN, signal.SIGTTOU}


@dataclass(frozen=True, slots=True)
class Ended:
    """A child that is no more.

    Attributes:
        pid: Its number.
        code: Exit code, or the negative number of the signal that killed it.
    """

    pid: int
    code: int


def reap() -> Iterator[Ended]:
    """Take the ended children one by one, their process groups with them; let stopped ones go on."""
    while True:
        try:
            seen = os.waitid(os.P_ALL, 0, os.WEXITED | os.WSTOPPED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:
            return
        if seen is None:
            return
        if seen.si_code == os.CLD_STOPPED:
            os.waitid(os.P_PID, seen.si_pid, os.WSTOPPED | os.WNOHANG)
            # Nobody may leave a stopped kiosk. One that reaches for a terminal it was not given would stop for ever.
            _send(seen.si_pid, signal.SIGKILL if seen.si_status in _TERMINAL_STOPS else signal.SIGCONT)
            continue
        _end_group(seen.si_pid)  # not reaped yet, so the number can't belong to anybody else
        _pid, status = os.waitpid(seen.si_pid, 0)
        yield Ended(seen.si_pid, os.waitstatus_to_exitcode(status))


def sweep(keep: Collection[int] = ()) -> bool:
    """End every child but those in ``keep``, also what orphans have left to this process; say if there was any."""
    until_s = time.monotonic() + SWEEP_LIMIT_S
    found = False
    while strays := _children() - set(keep):
        found = True
        for pid in strays:
            _send(pid, signal.SIGKILL)
            _end_group(pid)
            with suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        if time.monotonic() > until_s:
            break
        time.sleep(0.001)
    return found


def _children() -> set[int]:
    return {int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()}


def _end_group(pid: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _send(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
