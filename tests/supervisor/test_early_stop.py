"""A stop right behind the first picture, before the supervisor is there."""

import os
import signal
import sys

import pytest

from tests.supervisor.conftest import ROOT
from tests.terminals.pty_screen import PtyScreen, fresh_settings

_PROGRAM = """
import os, time, termios
from kiosk.supervisor.early_stop import leave_clean
from kiosk.supervisor.quiet_mode import quiet
modes = termios.tcgetattr(0)
leave_clean(modes, os.environ["TERM"])
termios.tcsetattr(0, termios.TCSANOW, quiet(modes))
os.write(1, b"\\x1b[?1049h\\x1b[5;1HKept picture")
time.sleep(60)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_stop_behind_the_picture_leaves_an_empty_screen_set_as_it_was(number: int) -> None:
    with PtyScreen([sys.executable, "-c", _PROGRAM], folder=ROOT) as screen:
        found = fresh_settings()  # not the screen's own: the program may have changed them before they are read
        screen.wait_for("Kept picture")
        assert screen.settings() != found
        os.kill(screen.pid, number)
        assert screen.wait() == 0
        assert screen.settings() == found
        assert screen.text.strip() == ""
        assert screen.screen.cursor == (0, 0)


def test_a_terminal_that_is_gone_keeps_nothing_from_ending() -> None:
    with PtyScreen([sys.executable, "-c", _PROGRAM], folder=ROOT) as screen:
        screen.wait_for("Kept picture")
        screen.hang_up()
        assert screen.wait() == 0
