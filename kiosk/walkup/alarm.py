"""The kernel's alarm at the end of a quiet time, which needs no Python to run."""

import signal


def set_alarm(seconds: float) -> None:
    """End this process in ``seconds``, even when Python hangs: SIGALRM's default action does it."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, max(0.01, seconds))
