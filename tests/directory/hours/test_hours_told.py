"""Hours in plain words."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.hours.hours_told import hours_lines, hours_told, week_told
from kiosk.directory.hours.open_state import open_state
from kiosk.directory.hours.week import week
from kiosk.guide.words import Wording

CONTENT = Path(__file__).parents[3] / "content" / "en"
WORDS = Wording("en", tuple((CONTENT / name).read_text(encoding="utf-8") for name in ("ui.ftl", "hours.ftl")))
NEW_YORK = ZoneInfo("America/New_York")
WORK = "Mo-Fr 09:00-17:00"
MONDAY = datetime(2026, 11, 2, 10, 0, tzinfo=NEW_YORK)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("hours", "now", "words"),
    [
        ("24/7", MONDAY, "Open day and night"),
        (WORK, at(2, 10), "Open now, until 5:00 pm"),
        (WORK, at(2, 16, 40), "Open now. Closes soon, at 5:00 pm"),
        (WORK, at(2, 8), "Closed now. Opens at 9:00 am"),
        (WORK, at(2, 18), "Closed now. Opens tomorrow at 9:00 am"),
        (WORK, at(6, 18), "Closed now. Opens Monday at 9:00 am"),
        ("Su[1] 12:00-14:00", at(9, 8), "Closed now. Opens December 6, 2026 at noon"),
        (WORK, at(25, 18), "Closed now"),
        (WORK, at(26, 10), "A holiday today. Call first"),
        ("Mo-Su 20:00-24:00", at(2, 21), "Open now, until midnight"),
        ("Mo-Fr 00:00-24:00", at(2, 21), "Open now"),
        ('"by appointment"', MONDAY, "By appointment: call first"),
        ("", MONDAY, "Hours not known. Call first"),
    ],
)
def test_one_line_tells_how_things_are_now(hours: str, now: datetime, words: str) -> None:
    assert hours_told(open_state(hours, now), WORDS) == words


def test_days_in_a_row_with_the_same_hours_share_a_line() -> None:
    assert week_told(week("Mo-Fr 09:00-12:00,13:00-17:00; We off", MONDAY), WORDS) == (
        "Today: 9:00 am to noon and 1:00 pm to 5:00 pm",
        "Tuesday: 9:00 am to noon and 1:00 pm to 5:00 pm",
        "Wednesday: closed",
        "Thursday and Friday: 9:00 am to noon and 1:00 pm to 5:00 pm",
        "Saturday and Sunday: closed",
    )


def test_three_days_are_told_from_first_to_last() -> None:
    assert week_told(week("Tu-Fr 09:00-17:00", MONDAY), WORDS) == (
        "Today: closed",
        "Tuesday to Friday: 9:00 am to 5:00 pm",
        "Saturday and Sunday: closed",
    )


def test_the_same_every_day_is_one_line() -> None:
    assert week_told(week("Mo-Su 20:00-06:00", MONDAY), WORDS) == ("Every day: 8:00 pm to 6:00 am",)


def test_a_holiday_is_told_on_its_day() -> None:
    assert "Thursday: a holiday, call first" in week_told(week(WORK, at(23, 10)), WORDS)


def test_no_days_tell_nothing() -> None:
    assert week_told((), WORDS) == ()


@pytest.mark.parametrize(
    ("hours", "lines"),
    [
        ("24/7", ("Open day and night",)),
        ('"by appointment"', ("By appointment: call first",)),
        ("unknown", ("Not known. Call first",)),
        ("Mo-Su 09:00-17:00", ("Open now, until 5:00 pm", "Every day: 9:00 am to 5:00 pm")),
        ("Mo-Su 00:00-24:00; PH off", ("Open now", "Wednesday: closed")),
        ('Mo 09:00-17:00 "by appointment"', ("Today: 9:00 am to 5:00 pm, by appointment",)),
        ('Mo 09:00-17:00 || "by appointment"', ("Tuesday to Sunday: by appointment",)),
        ("Sa,Su 00:00-24:00", ("Saturday and Sunday: all day and night",)),
    ],
)
def test_the_week_is_told_where_it_adds_something(hours: str, lines: tuple[str, ...]) -> None:
    told = hours_lines(hours, "", at(9, 10) if "PH" in hours else MONDAY, WORDS)
    assert [line for line in lines if line not in told] == []
    assert len(lines) > 1 or len(told) != 2


def test_words_of_staff_stand_alone_where_nothing_is_certain() -> None:
    assert hours_lines("", "Call Mary", MONDAY, WORDS) == ("Call Mary",)


def test_words_of_staff_are_left_out_where_they_say_the_same() -> None:
    assert "In their words" not in " ".join(hours_lines(WORK, "Mon-Fri 9-5", MONDAY, WORDS))


def test_words_of_staff_are_added_where_they_say_more() -> None:
    assert hours_lines(WORK, "Mon-Fri 9-5, ring twice", MONDAY, WORDS)[-1] == "In their words: Mon-Fri 9-5, ring twice"


@settings(derandomize=True, max_examples=50, deadline=None)
@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)),
    st.sampled_from(["", "call Mary", WORK, "24/7", '"by appointment"', "unknown", f"{WORK} || unknown", "We unknown"]),
)
def test_all_words_are_there_and_the_unknown_is_never_closed(now: datetime, hours: str) -> None:
    told = " ".join(hours_lines(hours, "", now.replace(tzinfo=NEW_YORK), WORDS))
    assert "hours-" not in told
    if hours in ("", "call Mary", "unknown", "24/7", '"by appointment"', f"{WORK} || unknown"):
        assert "losed" not in told
