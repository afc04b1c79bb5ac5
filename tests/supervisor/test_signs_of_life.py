import os

import pytest

from kiosk.supervisor import signs_of_life
from kiosk.supervisor.signs_of_life import SignsOfLife, wanted_every_s

THREE_MINUTES = "180000000"


class Noted(SignsOfLife):
    """Counts them."""

    count = 0

    def alive(self) -> None:
        self.count += 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(signs_of_life, "monotonic", lambda: now[0])
    return now


def test_a_sign_of_life_comes_three_times_within_the_limit(clock: list[float]) -> None:
    signs = Noted(wanted_every_s({"WATCHDOG_USEC": THREE_MINUTES, "WATCHDOG_PID": str(os.getpid())}))
    for _ in range(181):
        signs.beat()
        clock[0] += 1.0
    assert signs.count == 4  # at once, and at 60, 120 and 180 s


def test_the_supervisor_sleeps_no_longer_than_to_the_next_sign(clock: list[float]) -> None:
    signs = Noted(60.0)
    signs.beat()
    clock[0] += 20.0
    assert [signs.pause_s(other) for other in (None, 100.0, 5.0)] == [40.0, 40.0, 5.0]
    clock[0] += 100.0
    assert signs.pause_s(None) == 0.0


@pytest.mark.parametrize("limit", ["", "0", "-1", "soon"])
def test_without_a_watchdog_nothing_wakes_up_for_it(limit: str) -> None:
    signs = Noted(wanted_every_s({"WATCHDOG_USEC": limit}))
    signs.beat()
    assert (signs.pause_s(None), signs.pause_s(7.0), signs.count) == (None, 7.0, 0)


def test_a_watchdog_meant_for_another_process_is_left_to_it() -> None:
    assert wanted_every_s({"WATCHDOG_USEC": THREE_MINUTES, "WATCHDOG_PID": str(os.getppid())}) is None
