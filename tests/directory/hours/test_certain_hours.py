"""Hours in words become hours to reckon with only where nothing else can be meant."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.certain_hours import certain_hours
from kiosk.directory.hours.stretches import stretches
from kiosk.directory.hours.week_days import days_text

WORK = "Mo-Fr 09:00-17:00"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9:00 am - 5:00 pm, Monday - Friday", WORK),
        ("Mon-Fri 9-5", WORK),
        ("MON–FRI, 9 a.m. – 5 p.m.", WORK),
        ("Monday through Friday, 9:00 a.m. to 5:00 p.m.", WORK),
        ("Monday-Friday - 9:00am-5:00pm", WORK),
        ("Weekdays from 9 to 5", WORK),
        ("Office hours: Mon. - Fri.: 9 - 5.", WORK),
        ("Mon-Fri 9-5; closed major holidays", WORK),
        ("Mon-Fri 9-5, closed weekends and holidays", f"{WORK}; PH off"),
        ("Mon-Fri 9-5 except federal holidays", f"{WORK}; PH off"),
        ("24/7", "24/7"),
        ("24 hours", "24/7"),
        ("24 hours a day, 7 days a week", "24/7"),
        ("Open 24 hours daily", "24/7"),
        ("24 hours/day, 7 days/week", "24/7"),
        ("Hours: 24/7", "24/7"),
        ("Mon-Fri, 8 am - 12:00 noon, 1:00 pm - 5:00 pm", "Mo-Fr 08:00-12:00,13:00-17:00"),
        ("Sunday: Closed Monday: 9:00 AM – 5:00 PM", "Mo 09:00-17:00"),
        ("Mon-Fri 24 hours", "Mo-Fr 00:00-24:00"),
        ("Daily 8am to 8pm", "Mo-Su 08:00-20:00"),
        ("Seven days a week 8am-8pm", "Mo-Su 08:00-20:00"),
        ("M-F 8:30a-4:30p; Sat 10-2", "Mo-Fr 08:30-16:30; Sa 10:00-14:00"),
        ("M-F 8:30a-4:30p, Sat 10-2", "Mo-Fr 08:30-16:30; Sa 10:00-14:00"),
        ("9-5 M-F, 10-2 Sat", f"{WORK}; Sa 10:00-14:00"),
        ("Mon, Wed & Fri 9-12 and 1-5", "Mo,We,Fr 09:00-12:00,13:00-17:00"),
        ("Mon 9 am-5 pm Tue 9 am-5 pm Wed closed", "Mo-Tu 09:00-17:00"),
        ("Daily 7 pm - 7 am", "Mo-Su 19:00-07:00"),
        ("Fri 7 pm - 7 am, Sat 10-2", "Fr 19:00-07:00, Sa 10:00-14:00"),
        ("Mon-Fri 0:00-23:59", "Mo-Fr 00:00-24:00"),
        ("By appointment", '"by appointment"'),
        ("By appt. only", '"by appointment"'),
        ("Mon-Fri 9-5 by appointment only", f'{WORK} "by appointment"'),
        ("By appointment only: Mon-Fri 9-5", f'{WORK} "by appointment"'),
        ("Mon-Fri 9-5 or by appointment", f'{WORK} || "by appointment"'),
    ],
)
def test_certain_text_becomes_hours(text: str, hours: str) -> None:
    assert certain_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "call Mary",
        "Varies",
        "9-5",
        "Mon-Fri",
        "closed",
        "Closed Sunday",
        "8-8 daily",
        "T/Th 9-5",
        "MWF 9-5",
        "Mon-Wed-Fri 9-5",
        "1st Monday 9-5",
        "Every other Monday 9-5",
        "Mon-Fri 9-5 EST",
        "Mon-Fri 9-5, hotline 24/7",
        "Mon-Fri 9-5 Sat",
        "Mon-Fri 9-5 (closed 12-1)",
        "Mon-Fri 9-5, Mon 9-7",
        "Mon-Fri 9-5, by appointment",
        "Mon-Fri 9-5, evenings by appointment",
        "Mon-Fri 8-5, Sat by appointment only",
        "Mon-Thu 9-5, Fri 9-12 by appointment only",
        "Mon-Fri 9-5, Th till 8",
        "24 hours; office Mon-Fri 9-5",
        "Mon-Fri 9-5, closed Thanksgiving",
        "Mon-Fri 9am-5am",
        "Mon-Fri 9-11pm",
        "holidays 10-2",
        "Closed Sat, Sun, Mon-Fri 9-5",
        "June-August Mon-Fri 9-5",
        "Mon-Fri 9-5 walk-ins 10-2",
        "24 hours / 5 days",
        "Daily 7 pm - 7 am, closed holidays",
        "Mon-Fri 9.30-5",
        "Mon-Fri 0900-1700",
        "202-555-0142",
        "Ages 9-12 Mon-Fri",
        "13-17 Mon-Fri",
        "We open 9-5",
        "Mo-Fr 09:00-17:00 " * 40,
    ],
)
def test_text_that_may_mean_something_else_stays_text(text: str) -> None:
    assert certain_hours(text) == ""


@pytest.mark.parametrize("hours", [WORK, f"{WORK}; PH off", f'{WORK} || "by appointment"', '"by appointment"', "24/7"])
def test_hours_that_are_written_for_the_kiosk_stay_as_they_are(hours: str) -> None:
    assert certain_hours(hours) == hours


DAY_SETS = st.sets(st.integers(0, 6), min_size=1)
LONG_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@settings(derandomize=True, max_examples=60, deadline=None)
@given(DAY_SETS, st.integers(0, 11), st.integers(12, 22), st.sampled_from(["{days} {times}", "{times}, {days}"]))
def test_days_and_times_that_are_spelled_out_are_always_certain(
    days: set[int], start: int, end: int, pattern: str
) -> None:
    names = ", ".join(LONG_NAMES[day] for day in sorted(days))
    spelled = [f"{hour % 12 or 12}:30 {'pm' if hour >= 12 else 'am'}" for hour in (start, end)]
    found = certain_hours(pattern.format(days=names, times=" - ".join(spelled)))
    wanted = f"{days_text(sorted(days))} {start:02d}:30-{end:02d}:30"
    assert found == ("" if start == 0 else wanted)  # 12:30 am may be a slip


PIECES = st.sampled_from(
    "Mon Tue-Thu M-F Sat weekends daily 9-5 10-2 9am-5pm noon-5 24 hours closed and , ; - : or by appointment "
    "holidays except 24/7 open 7 pm call ( ) to 8 am".split()
)


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=8).map(" ".join))
def test_whatever_is_certain_can_be_reckoned_with_and_is_certain_again(text: str) -> None:
    hours = certain_hours(text)
    if hours:
        assert list(stretches(hours, datetime(2026, 11, 2), datetime(2026, 11, 9)))
        assert certain_hours(hours) in (hours, "")


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(certain_hours(text), str)
