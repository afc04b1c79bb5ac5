"""The sign of life that a visit gives."""

from kiosk.supervisor.pulse import Pulse as SharedPulse
from kiosk.walkup.pulse import Pulse, VisitPulse


def test_the_supervisors_counter_takes_it() -> None:
    shared = SharedPulse()
    pulse: Pulse = shared
    pulse.beat()
    assert shared.count() == 1
    shared.close()


def test_the_supervisor_sees_how_printing_goes() -> None:
    shared = SharedPulse()
    pulse: VisitPulse = shared
    pulse.note_job(2)
    assert (shared.job(), pulse.job()) == (2, 2)
    shared.close()
