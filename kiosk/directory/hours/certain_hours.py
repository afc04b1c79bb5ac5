"""Hours as staff write them, turned into OpenStreetMap's ``opening_hours`` where that is certain."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.directory.hours.clock_times import TIME_RANGE, range_text, read_range
from kiosk.directory.hours.week_days import DAYS, HOLIDAYS, days_text, read_days

_LONGEST = 300
_ALL_DAY = r"24(?: |-)?(?:hours?|hrs?)(?:(?:/| (?:a|per) )day)?"
_EVERY_DAY = r"(?:7 days(?:(?:/| (?:a|per) )week)?|daily|every ?day)"
_ALWAYS = re.compile(
    rf"(?:open |hours: ?)?(?:24 ?/ ?7(?: ?/ ?365)?|{_ALL_DAY}(?:[ ,/-]+{_EVERY_DAY})?(?:[ ,/-]+365 days(?: a year)?)?"
    rf"|{_EVERY_DAY}[ ,/-]+{_ALL_DAY}|always open|around the clock)\.?"
)
_BY_APPOINTMENT = r"\"?by (?:appointments?|appt\.?)(?: only)?\"?"
_ONLY_APPOINTMENT = re.compile(rf"(?:{_BY_APPOINTMENT}|(?:appointments?|appt\.?) only|call for (?:an )?appointment)\.?")
_SAYS_APPOINTMENT = (
    (re.compile(rf"[ ,;]*(?:\bor|\band|\|\|) (?:also )?{_BY_APPOINTMENT}$"), ' || "by appointment"'),
    (re.compile(r"[ ,;(-]*\bby (?:appointment|appt\.?) only\)?$|[ ,;]*\"by appointment\"$"), ' "by appointment"'),
    (re.compile(r"^by (?:appointment|appt\.?) only[ ,;:-]+"), ' "by appointment"'),
)

_TOKEN = re.compile(
    rf"(?P<gap>[ ,.:&/()]+)|(?P<T>{TIME_RANGE})|(?P<A>{_ALL_DAY}(?![a-z]))|(?P<D>{DAYS})"
    r"|(?P<C>(?:closed|off|except|excluding)(?: on)?(?![a-z]))"
    r"|(?P<skip>(?:and|from|on|open|(?:(?:office|business) )?hours(?: of operation)?)(?![a-z]))|(?P<dash>-)"
)
_DAYS_FIRST = re.compile(r"((?:D+(?:T+|A|C))*)((?:CD+)?)")
_TIMES_FIRST = re.compile(r"((?:(?:T+|A)D+)+)((?:CD+)?)")

Times = tuple[tuple[int, int], ...]


def certain_hours(text: str) -> str:
    """Turn hours in words into OpenStreetMap's ``opening_hours`` syntax, or give "" when they are not certain.

    Each word must be understood, each day be named at most once, and each time have one reading: a wrong
    "open" sends somebody to a locked door. Programs that are reached by appointment come back as
    ``"by appointment"``, quotation marks included, alone or behind the hours.

    Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
    """
    return _certain(text) if text and len(text) <= _LONGEST else ""


@lru_cache(maxsize=2048)  # a long list says the same over and over
def _certain(text: str) -> str:
    plain = _plain(text)
    if _ALWAYS.fullmatch(plain):
        return "24/7"
    if _ONLY_APPOINTMENT.fullmatch(plain):
        return '"by appointment"'
    appointment = ""
    for pattern, said in _SAYS_APPOINTMENT:
        plain, count = pattern.subn("", plain)
        appointment = said if count else appointment
    days = _read(plain)
    return "" if days is None else _written(days, appointment)


def _plain(text: str) -> str:
    """Small letters, one kind of dash, one blank between words."""
    text = re.sub("[\u2010-\u2015\u2212~]", "-", text.casefold().replace("\n", "; "))
    text = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", text)
    text = re.sub(r"\b(?:to|thru|through|until|till?)\b", "-", text)
    text = re.sub(r"\bseven\b", "7", text)
    return " ".join(text.split())


def _read(plain: str) -> dict[int, Times] | None:
    """Each day that is named, with its times; () for closed. None when anything is not certain."""
    found: dict[int, Times] = {}
    for clause in plain.split(";"):
        if not clause.strip(" .,"):
            continue
        pairs = _clause(clause)
        if pairs is None:
            return None
        for days, times in pairs:
            for day in days:
                if times is None or day in found or (day >= HOLIDAYS and times):
                    return None
                found[day] = times
    return found


def _clause(clause: str) -> list[tuple[list[int], Times | None]] | None:
    tokens = list(_tokens(clause))
    kinds = "".join(kind for kind, _ in tokens)
    if re.search("-(?![TAC])|(?<!D)-", kinds):
        return None
    tokens = [token for token in tokens if token[0] != "-"]
    kinds = kinds.replace("-", "")
    shape = _DAYS_FIRST.fullmatch(kinds) or _TIMES_FIRST.fullmatch(kinds)
    if not kinds or shape is None:
        return None
    groups = list(re.finditer("D+(?:T+|A|C)" if kinds[0] == "D" else "(?:T+|A)D+", shape[1]))
    places = [group.span() for group in groups] + ([shape.span(2)] if shape[2] else [])
    return [_pair(tokens[start:end]) for start, end in places]


def _tokens(clause: str) -> Iterator[tuple[str, str]]:
    """The kinds D (days), T (from, to), A (all day), C (closed), - (a dash alone) and ? with their texts."""
    place = 0
    while place < len(clause):
        found = _TOKEN.match(clause, place)
        if found is None:
            yield "?", ""
            return
        place = found.end()
        kind = str(found.lastgroup)
        if kind not in ("gap", "skip"):
            yield ("-" if kind == "dash" else kind), found[0]


def _pair(tokens: list[tuple[str, str]]) -> tuple[list[int], Times | None]:
    days = [day for kind, text in tokens if kind == "D" for day in read_days(text)]
    if any(kind == "A" for kind, _ in tokens):
        return days, ((0, 1440),)
    times: list[tuple[int, int]] = []
    for text in (text for kind, text in tokens if kind == "T"):
        one = read_range(text, times[-1] if times else None)
        if one is None or (times and one[0] <= times[-1][1]):
            return days, None
        times.append(one)
    return days, tuple(times)


def _written(days: dict[int, Times], appointment: str) -> str:
    by_times: dict[Times, list[int]] = {}
    for day in sorted(days):
        if days[day]:
            by_times.setdefault(days[day], []).append(day)
    also, overnight = appointment.startswith(" ||"), any(times[-1][1] > 1440 for times in by_times)
    holidays = HOLIDAYS in days
    own = "" if also else appointment
    if not by_times or (own and len(by_times) > 1):
        return ""  # whether all of it is by appointment, or the last day only, nobody can say
    if holidays and (also or overnight):
        return ""  # a day off would take the early hours of a night with it
    rules = [f"{days_text(group)} {','.join(map(range_text, times))}{own}" for times, group in by_times.items()]
    rules += ["PH off"] if holidays else []
    return (", " if overnight else "; ").join(rules) + (appointment if also else "")
