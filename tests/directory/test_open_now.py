"""Who is open at this moment."""

from datetime import datetime

import pytest

from kiosk.directory.hours import open_state
from kiosk.directory.open_now import OpenNow

SUNDAY = datetime(2026, 11, 22, 10, 30)
MONDAY = datetime(2026, 11, 23, 10, 30)


@pytest.mark.parametrize(
    ("opening_hours", "now", "is_open"),
    [
        ("24/7", SUNDAY, True),
        ("Mo-Fr 09:00-17:00", MONDAY, True),
        ("Mo-Fr 09:00-17:00", SUNDAY, False),
        ('"by appointment"', MONDAY, None),
        ("Mo-Fr 09:00-17:00", datetime(2026, 11, 26, 10, 30), None),
        ("no hours at all", MONDAY, None),
        ("", MONDAY, None),
    ],
)
def test_it_says_open_or_closed_only_when_that_is_certain(
    opening_hours: str, now: datetime, is_open: bool | None
) -> None:
    assert OpenNow().is_open(opening_hours, now) is is_open


def test_a_new_minute_is_reckoned_anew() -> None:
    open_now = OpenNow()
    at_five, after = datetime(2026, 11, 23, 16, 59, 59), datetime(2026, 11, 23, 17, 0)
    assert [open_now.is_open("Mo-Fr 09:00-17:00", now) for now in (at_five, after)] == [True, False]


def test_the_same_hours_are_reckoned_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = open_state.open_state

    def counting(opening_hours: str, now: datetime) -> open_state.OpenState:
        asked.append(opening_hours)
        return real(opening_hours, now)

    monkeypatch.setattr(open_state, "open_state", counting)
    open_now = OpenNow()
    for second in range(60):
        open_now.is_open("24/7", MONDAY.replace(second=second))
    assert asked == ["24/7"]
