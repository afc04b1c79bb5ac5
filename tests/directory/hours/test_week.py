"""Seven days from today."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.week import DayHours, week

NEW_YORK = ZoneInfo("America/New_York")
FRIDAY = datetime(2026, 11, 6, 22, 0, tzinfo=NEW_YORK)
EVE = datetime(2026, 11, 25, 12, 0, tzinfo=NEW_YORK)


def days(hours: str, now: datetime = FRIDAY) -> list[str]:
    return [told(day) for day in week(hours, now)]


def told(day: DayHours) -> str:
    times = ",".join(f"{start:%H}-{end:%H}" for start, end in day.clock_times)
    return f"{day.day:%a} {day.kind} {times}".strip()


def test_it_begins_today() -> None:
    assert days("Mo-Fr 09:00-12:00,13:00-17:00") == [
        "Fri open 09-12,13-17",
        "Sat closed",
        "Sun closed",
        "Mon open 09-12,13-17",
        "Tue open 09-12,13-17",
        "Wed holiday 09-12,13-17",
        "Thu open 09-12,13-17",
    ]


def test_hours_that_are_not_known_have_no_week() -> None:
    assert [week(hours, FRIDAY) for hours in ("", "call Mary", "sunrise-sunset")] == [(), (), ()]


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    assert days("Th-Sa 20:00-06:00")[:3] == ["Fri open 20-06", "Sat open 20-06", "Sun closed"]


def test_days_without_a_break_are_told_day_by_day() -> None:
    found = week("Fr-Su 00:00-24:00", FRIDAY)[:4]
    assert [(day.kind, day.is_whole_day) for day in found] == [("open", True)] * 3 + [("closed", False)]
    assert found[0].clock_times == ((time(0), time(0)),)


def test_the_last_minute_before_midnight_is_part_of_the_day() -> None:
    assert week("Mo-Su 00:00-23:59", FRIDAY)[0].is_whole_day


def test_a_holiday_stands_out() -> None:
    assert days("Mo-Fr 09:00-17:00", EVE)[:3] == ["Wed open 09-17", "Thu holiday 09-17", "Fri open 09-17"]
    assert days("Mo-Fr 09:00-17:00; PH off", EVE)[1] == "Thu closed"


def test_hours_count_for_more_than_appointments() -> None:
    found = days('Mo-Fr 09:00-17:00 || "by appointment"')
    assert found[:2] == ["Fri open 09-17", "Sat appointment 00-00"]


def test_the_year_may_end_within_the_week() -> None:
    found = week("Mo-Su 09:00-17:00", datetime(2026, 12, 29, 12, 0, tzinfo=NEW_YORK))
    assert [(day.day, day.kind) for day in found[2:5]] == [
        (date(2026, 12, 31), "open"),
        (date(2027, 1, 1), "holiday"),
        (date(2027, 1, 2), "open"),
    ]


def test_days_on_which_the_clock_is_set_have_their_usual_hours() -> None:
    found = week("Sa,Su 01:00-10:00", datetime(2026, 3, 7, 12, 0, tzinfo=NEW_YORK))
    assert found[0].clock_times == found[1].clock_times == ((time(1), time(10)),)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)), st.integers(0, 23), st.integers(0, 23))
def test_every_day_but_a_holiday_has_the_daily_hours(now: datetime, start: int, end: int) -> None:
    if start == end:
        return
    found = week(f"Mo-Su {start:02d}:00-{end:02d}:00; PH off", now)
    assert len(found) == 7
    plain = [day for day in found if day.kind == "open" and day.clock_times == ((time(start), time(end)),)]
    assert len(plain) >= 3
