"""The clock may be set forwards or back at any moment: a visit neither ends by it nor stays."""

import os
import signal
import sysconfig
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.upkeep.crash_count import read_crashes
from tests.console.kiosk_on_pty import KioskOnPty, is_neutral, make_home
from tests.console.pages import PAGES, go
from tests.terminals.needs import need
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

LIBRARY = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/faketime/libfaketime.so.1"
SHORT = "[quiet]\nveil_after_s = 25\nveil_after_code_s = 30\nwipe_after_veil_s = 20\n"
ENVIRONMENT = {"LD_PRELOAD": LIBRARY, "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


class Clock:
    """The time of day that a kiosk is told in all its processes; the other clocks go on as they do.

    Args:
        file: Where the kiosk's C library looks at each question.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.leap("+0")

    def leap(self, by: str) -> None:
        """Set it, by so much from the real time."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{by}\n")
        new.replace(self._file)


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    need("faketime")
    return Clock(tmp_path / ".faketimerc")


@pytest.fixture
def kiosk(tmp_path: Path, clock: Clock) -> Iterator[KioskOnPty]:
    """A kiosk with a clock of its own and short quiet times."""
    with KioskOnPty(make_home(tmp_path / "home", settings=SHORT), env=ENVIRONMENT) as running:
        yield running


def test_leaps_of_the_clock_neither_end_a_visit_nor_keep_it(kiosk: KioskOnPty, clock: Clock) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["topic"])
    for leap in ("+3650d", "-3650d"):
        clock.leap(leap)
        kiosk.press("Escape", "2")
        kiosk.wait_words("hint-add")
        assert kiosk.front() == front
    kiosk.wait_words("veil-question")  # after the quiet time, by the clock that nobody can set
    kiosk.wait_for(is_neutral)
    assert kiosk.front() != front


def test_the_kiosk_of_these_tests_is_told_that_time(kiosk: KioskOnPty, clock: Clock) -> None:
    """Without this the tests above would pass where the clock never moved."""
    front = kiosk.begin()
    clock.leap("+3650d")
    os.kill(front, signal.SIGSEGV)
    counted = until(lambda: read_crashes(kiosk.home), "a count")
    assert (counted.last_day - date.today()).days > 3600
