"""Days of the week as people write them: ``M-F``, ``Tues``, ``weekends``, ``7 days a week``, ``federal holidays``."""

import re
from functools import lru_cache

HOLIDAYS, SOME_HOLIDAYS = 7, 8
"""Counted on from Monday, 0: all public holidays, and those that nobody lists (``major holidays``)."""

_SHORT = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

# A single t or s could be two days, and is none here.
_NAMES = (
    "mo(?:n(?:days?)?)?|m",
    "tu(?:es?(?:days?)?)?",
    "wed(?:s|nesdays?)?|we(?! open)|w",
    "th(?:urs?(?:days?)?|u)?",
    "fr(?:i(?:days?)?)?|f",
    "sa(?:t(?:urdays?)?)?",
    "su(?:n(?:days?)?)?",
)
_DAY = rf"(?:{'|'.join(_NAMES)})(?![a-z])\.?"
_GROUPS = {
    "weekdays?": tuple(range(5)),
    "weekends?": (5, 6),
    "daily|every ?day|7 days(?:(?:/| (?:a|per) )week)?": tuple(range(7)),
    "(?:all |federal |legal |public |national )?holidays|ph": (HOLIDAYS,),
    "(?:major|most|some) holidays": (SOME_HOLIDAYS,),
}
DAYS = rf"(?:{_DAY} ?- ?{_DAY})|(?:(?:{'|'.join(_GROUPS)})(?![a-z]))|{_DAY}"
"""One day, a run of days or a group of them, in small letters."""


@lru_cache(maxsize=256)
def read_days(text: str) -> tuple[int, ...]:
    """Read one `DAYS`, Monday as 0; a run may go over the end of the week (``fri-mon``)."""
    for pattern, days in _GROUPS.items():
        if re.fullmatch(pattern, text):
            return days
    first, *rest = (_read(part.strip(" .")) for part in text.split("-"))
    return tuple((first + step) % 7 for step in range((rest[0] - first) % 7 + 1)) if rest else (first,)


def days_text(days: list[int]) -> str:
    """Write days as OpenStreetMap does, in the order of the week: ``Mo-We,Fr``."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(_SHORT[run[0]] + (f"-{_SHORT[run[-1]]}" if len(run) > 1 else "") for run in runs)


def _read(name: str) -> int:
    return next(day for day, pattern in enumerate(_NAMES) if re.fullmatch(pattern, name))
