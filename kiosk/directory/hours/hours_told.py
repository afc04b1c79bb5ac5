"""Hours in words, as visitors read them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import groupby

from kiosk.directory.hours.open_state import OpenState, open_state
from kiosk.directory.hours.week import DayHours, week
from kiosk.guide.words import Wording


def hours_lines(opening_hours: str, schedule: str, now: datetime, words: Wording) -> tuple[str, ...]:
    """Tell all that is known of a program's hours, a sentence a line: now, the week, and in the words of staff.

    Args:
        opening_hours: OpenStreetMap's syntax, or "".
        schedule: The hours as staff wrote them, or ""; left out where the other lines say just that.
        now: The moment, in the kiosk's zone.
        words: The language to tell it in.
    """
    state = open_state(opening_hours, now)
    days = week(opening_hours, now)
    if not days and schedule:
        return (schedule,)
    lines = [words("hours-not-known") if state.openness == "unknown" else hours_told(state, words)]
    if state.openness != "always" and any(day.times and not _says_no_time(day) for day in days):
        lines += week_told(days, words)
    if schedule and not _says_the_same(schedule, opening_hours):
        lines.append(words("hours-own-words", schedule=schedule))
    return tuple(lines)


def _says_the_same(schedule: str, opening_hours: str) -> bool:
    from kiosk.directory.hours.certain_hours import certain_hours  # noqa: PLC0415  # its patterns take long to load

    return certain_hours(schedule) == opening_hours


def hours_told(state: OpenState, words: Wording) -> str:
    """Tell in one short line whether a program is open now."""
    if state.at is None:
        return words(f"hours-{state.openness}")
    clock = _clock(state.at.time(), words)
    if state.is_open:
        return words(f"hours-{state.openness}-at", clock=clock)
    ahead = (state.at.date() - state.now.date()).days
    if ahead < 2:
        return words("hours-opens-tomorrow" if ahead else "hours-opens-today", clock=clock)
    if ahead < 7:
        return words("hours-opens-on", day=_weekday(state.at, words), clock=clock)
    return words("hours-opens-later", date=words("a-date", date=state.at.date()), clock=clock)


def week_told(days: Sequence[DayHours], words: Wording) -> tuple[str, ...]:
    """Tell days in a row with the same hours as one line; today has a line of its own."""
    told = [(day, _day_told(day, words)) for day in days]
    today = told[0][1] if told else ""
    if all(text == today for _, text in told):
        return (words("hours-every-day", times=today),) if told else ()
    return (words("hours-on-today", times=today), *_runs(told[1:], words))


def _runs(told: Sequence[tuple[DayHours, str]], words: Wording) -> Iterator[str]:
    for times, group in groupby(told, key=lambda pair: pair[1]):
        names = [_weekday(datetime.combine(day.day, time()), words) for day, _ in group]
        key = {1: "hours-on-day", 2: "hours-on-two-days"}.get(len(names), "hours-on-days")
        yield words(key, first=names[0], last=names[-1], times=times)


def _day_told(day: DayHours, words: Wording) -> str:
    if not day.times or _says_no_time(day):
        return words(f"hours-day-{day.kind}")
    times = words("hours-and").join(_times(start, end, words) for start, end in day.times)
    return times if day.kind == "open" else words("hours-day-times", times=times, kind=words(f"hours-day-{day.kind}"))


def _says_no_time(day: DayHours) -> bool:
    """Say whether the times add nothing: not known, or the same all day long."""
    return day.kind in ("holiday", "unknown") or (day.kind == "appointment" and day.is_whole_day)


def _times(start: datetime, end: datetime, words: Wording) -> str:
    if end - start >= timedelta(days=1):
        return words("hours-day-open")
    return words("hours-from-to", start=_clock(start.time(), words), end=_clock(end.time(), words))


def _clock(at: time, words: Wording) -> str:
    if at in (time(0), time(12)):
        return words("hours-noon" if at.hour else "hours-midnight")
    half = words("hours-pm" if at.hour >= 12 else "hours-am")
    return words("hours-clock", hour=at.hour % 12 or 12, hour24=at.hour, minute=f"{at.minute:02d}", half=half)


def _weekday(at: datetime, words: Wording) -> str:
    return words("hours-weekday", day=at.isoweekday())
