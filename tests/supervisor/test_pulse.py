import os

from kiosk.supervisor.pulse import Pulse


def test_a_parent_sees_how_often_its_child_has_beaten() -> None:
    pulse = Pulse()
    pid = os.fork()
    if pid == 0:
        try:
            for _ in range(300):
                pulse.beat()
        finally:
            os._exit(0)
    os.waitpid(pid, 0)
    assert pulse.count() == 300


def test_each_pulse_begins_at_zero() -> None:
    Pulse().beat()
    assert Pulse().count() == 0
