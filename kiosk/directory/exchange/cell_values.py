"""What people write into the cells of a spreadsheet for yes and no, languages, lists and dates."""

import re
from datetime import date
from functools import lru_cache

from kiosk.directory.plain_words import plain_words

_YES = frozenset("yes y true t 1 x on checked".split())
_NO = frozenset("no n false f 0 off unchecked".split())
_BETWEEN = re.compile(r"\s*(?:[,;/|&+]|\band\b)\s*")
_BETWEEN_TERMS = re.compile(r"\s*[;|\n]\s*")
_NOT_THERE = frozenset(
    "inactive|defunct|closed|temporarily closed|permanently closed|deleted|archived|retired|disabled|deactivated"
    "|suspended|draft|pending|out of business|on hold|no longer operating".split("|")
)
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?")
_US_DATE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: \d.*)?")

# ISO 639-1 and 639-3 codes of what is spoken in the United States, as exports write them.
_CODES = (
    "en English eng English es Spanish spa Spanish fr French zh Chinese vi Vietnamese ar Arabic so Somali tl Tagalog"
    " ko Korean ru Russian de German pt Portuguese ht Haitian hi Hindi ur Urdu pl Polish sk Slovak ne Nepali"
    " sw Swahili am Amharic fa Farsi ja Japanese it Italian uk Ukrainian my Burmese ase ASL"
).split()
_NAME_OF = dict(zip(_CODES[::2], _CODES[1::2], strict=True))
LANGUAGES = frozenset(name.lower() for name in _NAME_OF.values()) | {"creole", "hmong", "bengali", "signlanguage"}
"""Names of languages in small letters: a column headed so says whether it is spoken."""


def is_flag(cell: str) -> bool:
    """Say whether a cell holds yes or no and nothing else."""
    return truth(cell) is not None


def truth(cell: str) -> bool | None:
    """Read yes or no in any common spelling; None where it is neither (``Y``, ``x``, ``TRUE``, ``0``)."""
    mark = cell.strip().lower()
    if mark in ("✓", "✔", "☑"):
        return True
    mark = mark.removesuffix(".0")
    return True if mark in _YES else False if mark in _NO else None


@lru_cache(1_024)  # the same few stand in most rows
def languages(cell: str, is_standard: bool = False) -> tuple[str, ...]:
    """Tell the languages of a cell apart, each once; a code such as ``es`` becomes its name.

    With ``is_standard`` only semicolons stand between them, else also commas, strokes and "and".
    """
    parts = cell.split(";") if is_standard else _BETWEEN.split(cell)
    found = (_NAME_OF.get(part.strip().lower(), part.strip()) for part in parts)
    return tuple(dict.fromkeys(filter(None, found)))


def terms(cell: str, is_standard: bool = False) -> tuple[str, ...]:
    """Tell the terms of a list apart, each once: by semicolons, bars or lines; by commas where there is nothing else.

    With ``is_standard`` only semicolons stand between them.
    """
    parts = cell.split(";") if is_standard else _BETWEEN_TERMS.split(cell)
    if len(parts) == 1 and not is_standard:
        parts = cell.split(",")
    return tuple(dict.fromkeys(filter(None, (part.strip() for part in parts))))


def read_date(cell: str) -> date | None:
    """Read a date that can mean one day only: ``2026-11-20`` or, month first, ``11/20/2026``.

    With two digits for the year it could be three days (``12/1/11``): None, as for anything else.
    """
    if found := _ISO_DATE.fullmatch(cell.strip()):
        year, month, day = found.groups()
    elif found := _US_DATE.fullmatch(cell.strip()):
        month, day, year = found.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def is_inactive(status: str) -> bool:
    """Say whether the status of a record means that the program is not there: ``Inactive``, ``closed``, ``defunct``."""
    return plain_words(status) in _NOT_THERE


def without_apostrophe(text: str) -> str:
    """Take away the mark that an export puts before a text that begins like a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text
