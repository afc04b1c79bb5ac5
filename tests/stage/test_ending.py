import os
import subprocess

import pytest

from kiosk.stage import ending
from kiosk.stage.ending import Ending
from tests.terminals.waiting import until


def _sleeper() -> subprocess.Popen[bytes]:
    return subprocess.Popen(["sleep", "1000"])


def test_a_process_that_has_ended_is_forgotten() -> None:
    sleeper = _sleeper()
    waiting = Ending()
    waiting.add([os.pidfd_open(sleeper.pid)])
    waiting.go_on()
    assert len(waiting.descriptors) == 1
    sleeper.kill()
    sleeper.wait()
    waiting.go_on()
    assert not waiting.descriptors
    assert waiting.pause_s() is None


def test_a_process_that_takes_too_long_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "ENDS_WITHIN_S", 0.0)
    sleeper = _sleeper()
    waiting = Ending()
    waiting.add([os.pidfd_open(sleeper.pid)])
    assert waiting.pause_s() == 0.0
    waiting.go_on()
    assert sleeper.wait() == -9


def test_the_pause_is_that_of_the_one_whose_time_is_over_first() -> None:
    sleeper = _sleeper()
    waiting = Ending()
    waiting.add([os.pidfd_open(sleeper.pid)])
    pause_s = waiting.pause_s()
    assert pause_s is not None
    assert 0 < pause_s <= ending.ENDS_WITHIN_S
    sleeper.kill()
    until(lambda: sleeper.poll() is not None, "its end")
    waiting.go_on()
