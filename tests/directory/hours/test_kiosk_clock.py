"""The clock of the machine, with its zone."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.directory.hours.kiosk_clock import kiosk_now, on_kiosk_clock
from kiosk.directory.hours.open_state import open_state


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("new_york")
def test_it_knows_winter_and_summer() -> None:
    winter, summer = (on_kiosk_clock(datetime(2026, month, 15, 12, 0, tzinfo=UTC)) for month in (1, 7))
    assert (winter.hour, winter.tzname(), winter.dst()) == (7, "EST", None)
    assert (summer.hour, summer.tzname()) == (8, "EDT")


@pytest.mark.usefixtures("new_york")
def test_the_hour_that_comes_twice_is_told_apart() -> None:
    first = on_kiosk_clock(datetime(2026, 11, 1, 5, 30, tzinfo=UTC))
    second = on_kiosk_clock(datetime(2026, 11, 1, 6, 30, tzinfo=UTC))
    assert (first.hour, second.hour) == (1, 1)
    assert second.astimezone(UTC) - first.astimezone(UTC) == timedelta(hours=1)


@pytest.mark.usefixtures("new_york")
def test_hours_are_reckoned_by_it() -> None:
    before_the_change = on_kiosk_clock(datetime(2026, 11, 1, 5, 30, tzinfo=UTC))
    assert open_state("Su 00:00-02:00", before_the_change).openness == "open"
    assert open_state("Su 00:00-02:00", before_the_change.replace(fold=1)).openness == "closes-soon"


def test_it_goes() -> None:
    assert abs(kiosk_now().astimezone(UTC) - datetime.now(UTC)) < timedelta(minutes=1)
