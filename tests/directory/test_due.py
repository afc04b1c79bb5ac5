from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.due import due, is_old
from kiosk.directory.provider import Provider, Status

TODAY = date(2026, 11, 22)


def reached(name: str, days: int | None, status: Status = "active") -> Provider:
    return Provider(
        key=name, name=name, status=status, confirmed_on=None if days is None else TODAY - timedelta(days=days)
    )


def test_those_never_reached_come_first_then_those_reached_longest_ago() -> None:
    known = [reached("new", 91), reached("b", None), reached("old", 400), reached("A", None)]
    assert [(one.provider.name, one.days) for one in due(known, TODAY)] == [
        ("A", None),
        ("b", None),
        ("old", 400),
        ("new", 91),
    ]


def test_at_the_limit_nobody_needs_to_call_yet() -> None:
    assert due([reached("a", 90)], TODAY) == ()


def test_the_limit_can_be_another() -> None:
    assert len(due([reached("a", 31), reached("b", 30)], TODAY, limit_days=30)) == 1


def test_a_date_is_old_past_the_limit_and_no_date_is_not() -> None:
    assert [is_old(reached("a", days), TODAY) for days in (None, -3, 90, 91)] == [False, False, False, True]


def test_a_day_in_the_future_is_not_due() -> None:
    assert due([reached("a", -3)], TODAY) == ()


def test_a_retired_provider_is_not_called() -> None:
    assert due([reached("a", None, "retired")], TODAY) == ()


@settings(derandomize=True, max_examples=50)
@given(st.lists(st.none() | st.integers(-500, 2000), max_size=12))
def test_after_those_never_reached_the_days_only_shrink(ages: list[int | None]) -> None:
    days = [one.days for one in due([reached(str(age), age) for age in ages], TODAY)]
    counted = [age for age in days if age is not None]
    assert (days[len(days) - len(counted) :], counted) == (counted, sorted(counted, reverse=True))
