"""The sign of life that a visit gives."""

from kiosk.supervisor.pulse import Pulse as SharedPulse
from kiosk.walkup.pulse import Pulse


def test_the_supervisors_counter_takes_it() -> None:
    shared = SharedPulse()
    pulse: Pulse = shared
    pulse.beat()
    assert shared.count() == 1
    shared.close()
