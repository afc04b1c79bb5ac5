"""Time cut into stretches: the whole day, holidays, notes, and what is not known."""

import subprocess
import sys
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.stretches import Stretch, holidays, stretches

MONDAY = datetime(2026, 11, 2)
THANKSGIVING = datetime(2026, 11, 26)
ONE_DAY = timedelta(days=1)


def on(day: datetime, hours: str) -> list[str]:
    """The stretches of one day, told shortly."""
    return [f"{one.start:%H:%M} {one.kind}" for one in stretches(hours, day, day + ONE_DAY)]


def test_a_day_is_cut_where_doors_open_and_close() -> None:
    assert on(MONDAY, "Mo-Fr 09:00-17:00") == ["00:00 closed", "09:00 open", "17:00 closed"]


@pytest.mark.parametrize("hours", ["24/7", "00:00-24:00", "Mo-Su 00:00-24:00", "Mo-Su 00:00-23:59", "00:00 - 23:59"])
def test_a_whole_day_has_no_gap_before_midnight(hours: str) -> None:
    week = datetime(2026, 11, 2)
    assert list(stretches(hours, week, week + timedelta(days=7))) == [Stretch(week, week + timedelta(days=7), "open")]


@pytest.mark.parametrize(
    "hours",
    [
        "",
        " ",
        "call Mary",
        "Mo-Fr 9am",
        "sunrise-sunset",
        "SH 10:00-12:00",
        "09:00+",
        "Mo 09:00-17:00+",
        ";",
        "Mo 09:00-17:00; " * 60,
        "|| unknown",
        "\x00",
        "Mo[9] 10:00-11:00",
    ],
)
def test_what_cannot_be_reckoned_with_gives_nothing(hours: str) -> None:
    assert on(MONDAY, hours) == []


@pytest.mark.parametrize(
    ("hours", "kind"),
    [
        ("Mo unknown", "unknown"),
        ('Mo 00:00-24:00 "residents only"', "unknown"),
        ('Mo "by appointment"', "appointment"),
        ('Mo unknown "by Appt."', "appointment"),
        ('Mo off "closed for repairs"', "closed"),
    ],
)
def test_hours_with_a_note_are_not_told_as_open(hours: str, kind: str) -> None:
    assert on(MONDAY, hours) == [f"00:00 {kind}"]


@pytest.mark.parametrize(("otherwise", "kind"), [('"by appointment"', "appointment"), ("unknown", "unknown")])
def test_what_holds_at_other_times_holds_on_days_with_hours_too(otherwise: str, kind: str) -> None:
    told = on(MONDAY, f"Mo-Fr 09:00-17:00 || {otherwise}")
    assert told == [f"00:00 {kind}", "09:00 open", f"17:00 {kind}"]


def test_on_a_holiday_hours_that_say_nothing_of_holidays_are_not_certain() -> None:
    assert on(THANKSGIVING, "Mo-Fr 09:00-17:00") == ["00:00 closed", "09:00 holiday", "17:00 closed"]


def test_on_a_holiday_hours_that_name_holidays_hold() -> None:
    assert on(THANKSGIVING, "Mo-Fr 09:00-17:00; PH off") == ["00:00 closed"]
    assert on(THANKSGIVING, "Mo-Fr,PH 09:00-17:00") == ["00:00 closed", "09:00 open", "17:00 closed"]


def test_a_holiday_changes_nothing_for_who_is_always_open() -> None:
    assert on(THANKSGIVING, "24/7") == ["00:00 open"]


def test_a_holiday_ends_a_night_at_midnight() -> None:
    eve = THANKSGIVING - ONE_DAY
    night = [one for one in stretches("Mo-Su 20:00-06:00", eve, THANKSGIVING + ONE_DAY) if one.kind != "closed"]
    assert [f"{one.start:%d %H:%M} {one.kind}" for one in night] == [
        "25 00:00 open",
        "25 20:00 open",
        "26 00:00 holiday",
        "26 20:00 holiday",
    ]


@pytest.mark.parametrize("day", [datetime(2026, 7, 3), datetime(2026, 7, 4)])
def test_a_holiday_on_a_weekend_counts_on_its_own_day_and_on_the_day_it_is_kept(day: datetime) -> None:
    """4 July 2026 is a Saturday; the library knows only the Friday."""
    assert day.date() in holidays(2026)
    assert "09:00 holiday" in on(day, "Mo-Sa 09:00-17:00")
    assert "09:00 open" not in on(day, "Mo-Sa 09:00-17:00; PH off")


def test_holidays_are_those_of_the_country() -> None:
    known = {date(2026, 1, 19), date(2026, 5, 25), date(2026, 6, 19), date(2026, 9, 7), date(2026, 11, 11)}
    assert known < holidays(2026)
    assert date(2026, 11, 27) not in holidays(2026)


def test_far_beyond_the_tables_the_fixed_holidays_remain() -> None:
    assert date(2150, 12, 25) in holidays(2150)


SPANS = st.tuples(st.integers(0, 22), st.integers(1, 24)).filter(lambda span: span[0] < span[1])
STARTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(
    lambda when: when.replace(hour=0, minute=0, second=0, microsecond=0)
)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(STARTS, SPANS, st.sampled_from(["Mo-Su", "Mo-Fr", "Sa,Su", "We"]), st.sampled_from(["", "; PH off"]))
def test_stretches_follow_each_other_without_gap(
    start: datetime, span: tuple[int, int], days: str, holiday: str
) -> None:
    end = start + timedelta(days=20)
    found = list(stretches(f"{days} {span[0]:02d}:00-{span[1]:02d}:00{holiday}", start, end))
    assert [found[0].start, *(one.end for one in found)] == [*(one.start for one in found), end]


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text("MoTuPHJanweek -:;,|\"09124/7+[]'", max_size=30))
def test_no_text_breaks_it(hours: str) -> None:
    assert all(one.start < one.end for one in stretches(hours, MONDAY, MONDAY + ONE_DAY))


def test_the_library_is_loaded_only_when_hours_are_reckoned() -> None:
    program = "import sys, kiosk.walkup.screens.provider, kiosk.directory.find_help\n"
    program += "assert not {'opening_hours', 'kiosk.directory.hours.certain_hours'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
