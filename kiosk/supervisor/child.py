"""A child of the supervisor: forked, made safe, and told to go."""

import fcntl
import os
import resource
import signal
import termios
import threading
import time
from contextlib import suppress
from dataclasses import dataclass

from kiosk.supervisor.hardening import harden_child
from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.service import Serves
from kiosk.visit.end_visit import VisitEnd
from kiosk.visit.go import go

SPARE_NICENESS = 10

_KEPT_BY_PYTHON = {signal.SIGKILL, signal.SIGSTOP, signal.SIGPIPE, signal.SIGXFSZ}


@dataclass(frozen=True, slots=True)
class Child:
    """One process, for one visit.

    Attributes:
        pid: Its number, and that of its process group.
        gate: Where it waits for `kiosk.visit.go.go`; closing it ends a child that waits.
        pulse: Its sign of life.
        slowed: It was forked at a lower priority.
        born_s: When, on the monotonic clock.
    """

    pid: int
    gate: int
    pulse: Pulse
    slowed: bool
    born_s: float

    def go(self, columns: int, rows: int) -> None:
        """Tell it that the terminal is its own, painted for this size."""
        if self.slowed:
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.pid, os.getpriority(os.PRIO_PROCESS, 0))
        with suppress(BrokenPipeError):  # dead already, which SIGCHLD tells
            os.write(self.gate, go(columns, rows))

    def has_begun(self) -> bool:
        """Say whether it has been told to go and has heard it: before that it is still mounting."""
        return fcntl.ioctl(self.gate, termios.FIONREAD, bytes(4)) == bytes(4)

    def kill(self) -> None:
        """End it now."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def close(self) -> None:
        """Give back what belonged to it; a child that still waits ends."""
        os.close(self.gate)
        self.pulse.close()


def fork(service: Serves, slowly: bool) -> Child:
    """Fork a child that serves one visit, or staff.

    Args:
        service: What it serves.
        slowly: Somebody is at the screen meanwhile: leave the processor to them until it is told to go.

    Raises:
        OSError: The system gives no more processes.
        RuntimeError: A thread runs, which would leave a child with locks that nobody opens.
    """
    if threading.active_count() != 1:
        raise RuntimeError("a thread was left running")
    slowed = slowly and _may_restore_priority()
    door, gate = os.pipe()
    pulse = Pulse()
    supervisor = os.getpid()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        pid = os.fork()
        if pid == 0:
            try:  # whatever happens here, nothing of the supervisor's own code runs after it
                _become_child(supervisor, door, slowed)
                service.serve(door, pulse)
            finally:
                os._exit(VisitEnd.CRASHED)
        with suppress(OSError):  # it does the same; whoever comes first
            os.setpgid(pid, pid)
    except OSError:
        os.close(gate)
        raise
    finally:
        os.close(door)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return Child(pid, gate, pulse, slowed, time.monotonic())


def _may_restore_priority() -> bool:
    """Say whether a lowered priority could be raised again: by root, or within RLIMIT_NICE (20 is niceness 0)."""
    wanted = 20 - os.getpriority(os.PRIO_PROCESS, 0)
    return os.geteuid() == 0 or resource.getrlimit(resource.RLIMIT_NICE)[0] >= wanted


def _become_child(supervisor: int, door: int, slow: bool) -> None:
    """Shed everything of the supervisor; of its descriptors the terminal and ``door`` are left."""
    signal.set_wakeup_fd(-1)
    for number in signal.valid_signals() - _KEPT_BY_PYTHON:
        signal.signal(number, signal.SIG_DFL)
    harden_child(supervisor)
    os.setpgid(0, 0)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)  # a traceback tells what was typed, and a journal would keep it
    os.closerange(3, door)
    os.closerange(door + 1, os.sysconf("SC_OPEN_MAX"))
    if slow:
        with suppress(OSError):  # the service's unit lets nothing change priorities
            os.nice(SPARE_NICENESS)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
