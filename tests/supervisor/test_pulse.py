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


def test_a_parent_sees_what_its_child_noted_of_a_job() -> None:
    pulse = Pulse()
    pid = os.fork()
    if pid == 0:
        try:
            pulse.note_job(2)
        finally:
            os._exit(0)
    os.waitpid(pid, 0)
    assert pulse.job() == 2


def test_a_job_and_the_beats_are_told_apart() -> None:
    pulse = Pulse()
    pulse.note_job(1)
    for _ in range(300):
        pulse.beat()
    assert (pulse.count(), pulse.job()) == (300, 1)


def test_in_the_beginning_there_is_no_job() -> None:
    assert Pulse().job() == 0
