import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.exchange.weekly_schedule import WeeklySchedule, weekly_hours, weekly_schedules

DAY = WeeklySchedule("MO", "09:00", "17:00")


def test_each_stretch_of_a_day_is_a_schedule() -> None:
    assert weekly_schedules("Mo-We,Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00") == (
        WeeklySchedule("MO,TU,WE,FR", "09:00", "12:00"),
        WeeklySchedule("MO,TU,WE,FR", "13:00", "17:00"),
        WeeklySchedule("SA", "10:00", "12:00"),
    )


@pytest.mark.parametrize(
    "hours",
    [
        "",
        "24/7",
        "Mo-Fr 09:00-17:00; PH off",
        '"by appointment"',
        'Mo 09:00-17:00 "by appointment"',
        "Mo 22:00-06:00",
        "Mo 09:00-24:00",
        "Fr-Mo 09:00-17:00",
        "Mo 09:00-17:00; Mo 10:00-12:00",
        "Mo,Mo 09:00-17:00",
        "Jan Mo 09:00-17:00",
        "09:00-17:00",
        "Mo-Fr",
    ],
)
def test_what_schedules_cannot_say_exactly_is_none(hours: str) -> None:
    assert weekly_schedules(hours) == ()


@pytest.mark.parametrize(
    ("schedule", "hours"),
    [
        (DAY, "Mo 09:00-17:00"),
        (WeeklySchedule("mo, tu,WE", "9:00:00", "17:00:00"), "Mo-We 09:00-17:00"),
        (WeeklySchedule("MO", "00:00", "23:59"), "Mo 00:00-24:00"),
        (WeeklySchedule("MO", "22:00", "06:00"), "Mo 22:00-06:00"),
        (WeeklySchedule("MO", "09:00", "05:00"), ""),
        (WeeklySchedule("MO", "09:00", "09:00"), ""),
        (WeeklySchedule("2MO", "09:00", "17:00"), ""),
        (WeeklySchedule("", "09:00", "17:00"), ""),
        (WeeklySchedule("MO", "09:00", ""), ""),
        (WeeklySchedule("MO", "09:00", "25:00"), ""),
        (WeeklySchedule("MO", "09:75", "17:00"), ""),
    ],
)
def test_one_schedule_is_read_where_it_is_certain(schedule: WeeklySchedule, hours: str) -> None:
    assert weekly_hours([schedule]) == hours


def test_the_same_said_twice_is_said_once() -> None:
    assert weekly_hours([DAY, DAY]) == "Mo 09:00-17:00"


def test_times_of_a_day_that_overlap_are_not_certain() -> None:
    assert weekly_hours([DAY, WeeklySchedule("MO", "12:00", "18:00")]) == ""


def test_a_night_is_not_ended_by_the_next_day() -> None:
    night = WeeklySchedule("SU", "22:00", "06:00")
    assert weekly_hours([DAY, night]) == "Mo 09:00-17:00, Su 22:00-06:00"


clocks = st.tuples(st.integers(0, 23), st.sampled_from((0, 15, 30))).map(lambda time: f"{time[0]:02d}:{time[1]:02d}")
stretches = st.builds(WeeklySchedule, st.sampled_from(("MO", "TU,WE", "SA,SU", "FR")), clocks, clocks)


@given(st.lists(stretches, max_size=5))
@settings(max_examples=100, derandomize=True)
def test_what_was_read_is_said_again_and_read_the_same(schedules: list[WeeklySchedule]) -> None:
    hours = weekly_hours(schedules)
    said = weekly_schedules(hours)
    assert said == () or weekly_hours(said) == hours
