"""What the kernel is asked to forbid, so that a visit's memory cannot be kept or read by others."""

import ctypes
import os
import resource
import signal

# <linux/prctl.h>
_SET_PARENT_DEATH_SIGNAL = 1
_SET_DUMPABLE = 4
_SET_CHILD_SUBREAPER = 36

CHILD_MEMORY_BYTES = 1 << 30
"""Address space of one visit: some five times what it needs, so that only a runaway meets the limit."""

_libc = ctypes.CDLL(None, use_errno=True)


def _process_control(option: int, value: int) -> None:
    if _libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _keep_no_core() -> None:
    # Undumpable: no core file even through a pipe, no ptrace, /proc/PID/mem for root alone.
    _process_control(_SET_DUMPABLE, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def harden_supervisor() -> None:
    """Make this process undumpable, end with its parent, and inherit whatever its children leave behind."""
    _keep_no_core()
    _process_control(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)
    _process_control(_SET_CHILD_SUBREAPER, 1)


def harden_child(supervisor_pid: int) -> None:
    """Make this child undumpable, bound its memory, and let it die with the supervisor."""
    _process_control(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != supervisor_pid:  # it died before the kernel knew that we want to follow
        os._exit(1)
    _keep_no_core()
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = CHILD_MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(CHILD_MEMORY_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
