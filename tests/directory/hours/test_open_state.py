"""Open now, and until when: by the clock of the kiosk's zone."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.open_state import open_state

NEW_YORK = ZoneInfo("America/New_York")
WORK = "Mo-Fr 09:00-17:00"
NIGHTS = "Mo-Su 21:00-06:00"


def told(hours: str, *moment: int, fold: int = 0) -> str:
    """State and time, as in ``open 17:00``; a later day with its date."""
    now = datetime(*moment, fold=fold, tzinfo=NEW_YORK)  # type: ignore[arg-type, misc]  # year, month, ...
    state = open_state(hours, now)
    if state.at is None:
        return state.openness
    return (
        f"{state.openness} {state.at:%H:%M}"
        if state.at.date() == now.date()
        else f"{state.openness} {state.at:%m-%d %H:%M}"
    )


@pytest.mark.parametrize(
    ("moment", "wanted"),
    [
        ((2026, 11, 2, 8, 59), "opens 09:00"),
        ((2026, 11, 2, 9, 0), "open 17:00"),
        ((2026, 11, 2, 15, 59), "open 17:00"),
        ((2026, 11, 2, 16, 0), "closes-soon 17:00"),
        ((2026, 11, 2, 16, 59, 59), "closes-soon 17:00"),
        ((2026, 11, 2, 17, 0), "opens 11-03 09:00"),
        ((2026, 11, 6, 17, 0), "opens 11-09 09:00"),
    ],
)
def test_a_working_day(moment: tuple[int, ...], wanted: str) -> None:
    assert told(WORK, *moment) == wanted


@pytest.mark.parametrize(
    ("hours", "moment", "wanted"),
    [
        (NIGHTS, (2026, 11, 2, 23, 30), "open 11-03 06:00"),
        (NIGHTS, (2026, 11, 3, 0, 0), "open 06:00"),
        (NIGHTS, (2026, 11, 3, 5, 30), "closes-soon 06:00"),
        (NIGHTS, (2026, 11, 3, 6, 0), "opens 21:00"),
        ("Mo-Su 18:00-24:00", (2026, 11, 2, 23, 59), "closes-soon 11-03 00:00"),
        ("Mo-Su 18:00-24:00", (2026, 11, 3, 0, 0), "opens 18:00"),
        ("Mo 18:00-24:00; Tu 00:00-02:00", (2026, 11, 2, 23, 59), "open 11-03 02:00"),
    ],
)
def test_midnight_closes_nothing_that_goes_on(hours: str, moment: tuple[int, ...], wanted: str) -> None:
    assert told(hours, *moment) == wanted


@pytest.mark.parametrize("hours", ["24/7", "00:00-24:00", "Mo-Su 00:00-23:59", "Mo-Su,PH 00:00-24:00"])
@pytest.mark.parametrize("moment", [(2026, 11, 2, 23, 59, 30), (2026, 12, 25, 0, 0), (2026, 12, 31, 23, 59)])
def test_day_and_night_is_always(hours: str, moment: tuple[int, ...]) -> None:
    assert told(hours, *moment) == "always"


def test_a_day_that_ends_at_23_59_goes_on_when_the_next_is_whole_too() -> None:
    assert told("Mo-Fr 00:00-23:59", 2026, 11, 2, 23, 59) == "open"
    assert told("Mo-Fr 00:00-23:59", 2026, 11, 6, 23, 59) == "closes-soon 11-07 00:00"


def test_an_end_that_is_more_than_a_day_away_is_not_told() -> None:
    assert told("Mo-Fr 00:00-24:00", 2026, 11, 2, 12, 0) == "open"


@pytest.mark.parametrize("hours", ["", "call Mary", "unknown", "sunrise-sunset", "24/7 unknown", "Mo 09:00+", "|| off"])
def test_what_is_not_known_is_never_closed(hours: str) -> None:
    assert told(hours, 2026, 11, 7, 3, 0) == "unknown"


def test_a_program_by_appointment_says_so_at_any_time() -> None:
    assert told('"by appointment"', 2026, 11, 7, 3, 0) == "appointment"
    assert told(f'{WORK} || "by appointment"', 2026, 11, 2, 18, 0) == "appointment"
    assert told(f'{WORK} || "by appointment"', 2026, 11, 2, 10, 0) == "open 17:00"


@pytest.mark.parametrize(
    ("hours", "moment", "wanted"),
    [
        (WORK, (2026, 11, 26, 10, 0), "holiday"),
        (WORK, (2026, 11, 26, 20, 0), "opens 11-27 09:00"),
        (WORK, (2026, 11, 25, 18, 0), "closed"),
        (f"{WORK}; PH off", (2026, 11, 26, 10, 0), "opens 11-27 09:00"),
        (f"{WORK}; PH off", (2026, 11, 25, 18, 0), "opens 11-27 09:00"),
        (f"{WORK}; PH 10:00-12:00", (2026, 11, 26, 9, 0), "opens 10:00"),
        (NIGHTS, (2026, 11, 25, 23, 30), "open"),
    ],
)
def test_holidays_are_open_or_closed_only_where_the_hours_say_so(
    hours: str, moment: tuple[int, ...], wanted: str
) -> None:
    assert told(hours, *moment) == wanted


@pytest.mark.parametrize(
    ("hours", "moment", "wanted"),
    [
        (f"{WORK}; PH off", (2026, 12, 31, 18, 0), "opens 01-04 09:00"),
        ("Mo-Su,PH 20:00-04:00", (2026, 12, 31, 23, 30), "open 01-01 04:00"),
        ("Mo-Su,PH 20:00-04:00", (2027, 1, 1, 3, 30), "closes-soon 04:00"),
        ("2026 Mo-Su,PH 09:00-17:00", (2026, 12, 31, 18, 0), "closed"),
    ],
)
def test_the_end_of_the_year_is_a_day_like_others(hours: str, moment: tuple[int, ...], wanted: str) -> None:
    assert told(hours, *moment) == wanted


def test_in_spring_an_hour_less_is_left() -> None:
    """At 1:50 on 8 March 2026 the clock has ten minutes until it shows 3:00."""
    assert told("Su 00:00-03:30", 2026, 3, 8, 1, 50) == "closes-soon 03:30"
    assert told("Su 00:00-03:30", 2026, 3, 1, 1, 50) == "open 03:30"


def test_in_autumn_an_hour_more_is_left() -> None:
    """At the first 1:30 on 1 November 2026, 2:00 is ninety minutes away; at the second, thirty."""
    assert told("Su 00:00-02:00", 2026, 11, 1, 1, 30) == "open 02:00"
    assert told("Su 00:00-02:00", 2026, 11, 1, 1, 30, fold=1) == "closes-soon 02:00"


def test_doors_open_by_the_clock_on_the_wall_after_a_change_of_time() -> None:
    state = open_state("Mo-Su 09:00-17:00", datetime(2026, 3, 7, 20, 0, tzinfo=NEW_YORK))
    assert state.at == datetime(2026, 3, 8, 9, 0, tzinfo=NEW_YORK)
    assert state.at.utcoffset() == timedelta(hours=-4)


@pytest.mark.parametrize(
    ("zone", "is_open"),
    [
        (NEW_YORK, True),
        (ZoneInfo("America/Los_Angeles"), False),
        (ZoneInfo("Pacific/Guam"), False),
        (timezone(timedelta(hours=-5)), True),
        (UTC, True),
    ],
)
def test_the_zone_of_the_kiosk_decides(zone: timezone, is_open: bool) -> None:
    now = datetime(2026, 11, 2, 14, 30, tzinfo=UTC).astimezone(zone)
    assert open_state(WORK, now).is_open is is_open


def test_a_time_without_a_zone_is_taken_as_it_is() -> None:
    assert open_state(WORK, datetime(2026, 11, 2, 16, 30)).openness == "closes-soon"


MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1))


@settings(derandomize=True, max_examples=80, deadline=None)
@given(MOMENTS, st.sampled_from([WORK, NIGHTS, f"{WORK}; PH off", "Sa[1] 10:00-12:00", "Mo-Su 08:00-24:00"]))
def test_what_is_told_of_later_comes_true(now: datetime, hours: str) -> None:
    state = open_state(hours, now)
    if state.at is not None:
        assert now < state.at
        assert open_state(hours, state.at).is_open is not state.is_open
        assert open_state(hours, state.at - timedelta(minutes=1)).is_open is state.is_open
