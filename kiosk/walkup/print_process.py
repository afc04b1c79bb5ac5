"""A process forked from a visit in the middle of its event loop: it does one thing and never touches the terminal."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

DEADLINE_S = 240
"""The kernel ends such a process after so long, whatever it waits for: a blank log takes 2 minutes at 9600 baud."""

NICENESS = 5
"""Keys go before paper."""

_PARENT_DEATH_SIGNAL = 1  # <linux/prctl.h>
_KEPT_BY_PYTHON = {signal.SIGKILL, signal.SIGSTOP, signal.SIGPIPE, signal.SIGXFSZ}

_libc = ctypes.CDLL(None, use_errno=True)


def fork_for(work: Callable[[], object], keep: int | None = None) -> int:
    """Let a process of its own do ``work``, and return its number; it ends with the visit.

    Args:
        work: What it raises is lost: the process then ends with exit code 1.
        keep: The one descriptor that it keeps, above 2.

    Raises:
        OSError: The system gives no more processes.
    """
    visit = os.getpid()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        pid = os.fork()
        if pid == 0:
            try:  # whatever happens here, nothing of the visit's own code runs after it
                _shed(visit, keep)
                work()
                os._exit(0)
            finally:
                os._exit(1)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return pid


def _shed(visit: int, keep: int | None) -> None:
    """Shed the terminal, the loop's files and every signal handler; end with the visit, at the latest by the alarm."""
    _libc.prctl(_PARENT_DEATH_SIGNAL, ctypes.c_ulong(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != visit:  # it ended before the kernel knew that we want to follow
        os._exit(1)
    signal.set_wakeup_fd(-1)
    for number in signal.valid_signals() - _KEPT_BY_PYTHON:
        signal.signal(number, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    highest = os.sysconf("SC_OPEN_MAX")
    os.closerange(3, highest if keep is None else keep)
    if keep is not None:
        os.closerange(keep + 1, highest)
    let_tls_in()
    with suppress(OSError):  # the service's unit lets nothing change priorities: then it has the same as the visit
        os.nice(NICENESS)
    signal.alarm(DEADLINE_S)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())


def let_tls_in() -> None:
    """Let ``ssl`` be imported, which the kiosk leaves out: what draws pages wants it, though it uses no network."""
    if sys.modules.get("ssl", sys) is None:
        del sys.modules["ssl"]
