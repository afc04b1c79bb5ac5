"""The end of a quiet time, by the kernel."""

import os
import signal

from kiosk.walkup.alarm import set_alarm


def test_the_alarm_ends_the_process_even_when_python_hangs() -> None:
    pid = os.fork()
    if pid == 0:
        set_alarm(0.05)
        while True:
            pass
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGALRM


def test_no_alarm_is_too_early_to_be_one() -> None:
    """A time of zero would switch it off."""
    pid = os.fork()
    if pid == 0:
        set_alarm(-1.0)
        signal.pause()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGALRM
