"""The keys of a TOML table, taken one by one: what is wrong is noted with its line, never raised."""

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from itertools import islice
from typing import TypeVar

from kiosk.directory.phone import is_dialable
from kiosk.guide.checked import Checked, parse_period
from kiosk.guide.files.key_lines import KeyPath
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.toml_file import MOST_FAULTS, TomlFile
from kiosk.guide.glyphs import code_point, first_hidden
from kiosk.problem import Problem

MOST_CODE_BYTES = 84
"""What a code of version 5 holds at level M, the largest that a screen of 80x24 shows."""

UNDATED = "undated"
"""Written in the place of a date where the source gives none."""

_ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[!-~]*)?")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")

_T = TypeVar("_T")
_Choice = TypeVar("_Choice", bound=str)


class Fields:
    """One table of a file.

    Attributes:
        is_usable: False once a key that is needed was missing or wrong.
    """

    def __init__(self, file: TomlFile, table: Mapping[str, object], at: KeyPath = ()) -> None:
        self.is_usable = True
        self._file = file
        self._table = table
        self._at = at
        self._known: dict[str, None] = {}

    @property
    def faults(self) -> tuple[Problem, ...]:
        """Every fault found in the whole file so far."""
        return tuple(self._file.faults)

    @property
    def is_empty(self) -> bool:
        """Say whether the table has no key."""
        return not self._table

    def text(self, key: str, *, needed: bool = True) -> str:
        """Words on one line; "" where there are none."""
        value = self._take(key, needed=needed)
        if value is None:
            return ""
        if not isinstance(value, str):
            return self._wrong(key, "key-wrong-kind", "", needed=needed, wanted="text")
        words = re.sub(r"[ \t\n]+", " ", value).strip()
        if hidden := first_hidden(words):
            return self._wrong(key, "text-hidden-character", "", needed=needed, sign=code_point(hidden))
        if needed and not words:
            return self._wrong(key, "key-missing", "", needed=True)
        return words

    def choice(self, key: str, allowed: tuple[_Choice, ...]) -> _Choice:
        """One of a few words; the first of them where it is wrong, and then the table is not usable."""
        words = self.text(key)
        for word in allowed:
            if word == words:
                return word
        if words:
            self.wrong("value-unknown", key, allowed=", ".join(allowed))
        return allowed[0]

    def day(self, key: str, *, needed: bool = True) -> date | None:
        """A date without quotes, such as 2026-09-14."""
        value = self._take(key, needed=needed)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        return self._wrong(key, "key-wrong-kind", None, needed=needed, wanted="date")

    def checked(self, key: str, *, needed: bool = True) -> Checked:
        """A date without quotes, a month or year in quotes, or "undated"; None for the last, and where it is wrong."""
        value = self._take(key, needed=needed)
        if value is None or value == UNDATED or (isinstance(value, date) and not isinstance(value, datetime)):
            return value if isinstance(value, date) else None
        period = parse_period(value) if isinstance(value, str) else None
        return period or self._wrong(key, "checked-refused", None, needed=needed)

    def whole(self, key: str, *, needed: bool = True) -> int:
        """A whole number; 0 where there is none."""
        value = self._take(key, needed=needed)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value or 0
        return self._wrong(key, "key-wrong-kind", 0, needed=needed, wanted="number")

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words; empty where there is none."""
        value = self._take(key, needed=False)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            return self._wrong(key, "key-wrong-kind", (), needed=False, wanted="list")
        if hidden := first_hidden("".join(value)):
            return self._wrong(key, "text-hidden-character", (), needed=False, sign=code_point(hidden))
        return tuple(value)

    def number(self, key: str, *, needed: bool = False) -> str:
        """A telephone number or short code as dialled."""
        return self._text_that(is_dialable, key, "number-refused", needed=needed)

    def address(self, key: str, *, needed: bool = False) -> str:
        """A web address that a code can hold."""
        return self._text_that(_is_address, key, "address-refused", needed=needed, limit=MOST_CODE_BYTES)

    def email(self, key: str) -> str:
        """A mail address."""
        return self._text_that(_EMAIL.fullmatch, key, "email-refused", needed=False)

    def table(self, key: str) -> "Fields | None":
        """A table inside this one."""
        value = self._take(key, needed=False)
        if value is None or isinstance(value, dict):
            return None if value is None else Fields(self._file, value, (*self._at, key))
        return self._wrong(key, "key-wrong-kind", None, needed=False, wanted="table")

    def tables(self, key: str) -> "tuple[Fields, ...]":
        """An array of tables."""
        value = self._take(key, needed=True)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            return self._wrong(key, "key-wrong-kind", (), needed=True, wanted="tables")
        return tuple(Fields(self._file, item, (*self._at, key, place)) for place, item in enumerate(value))

    def other_tables(self) -> "Mapping[str, Fields]":
        """Every table not asked for by name so far."""
        return {name: fields for name in self._unknown() if (fields := self.table(name)) is not None}

    def other_texts(self) -> Mapping[str, str]:
        """Every text not asked for by name so far."""
        return {name: words for name in self._unknown() if (words := self.text(name))}

    def wrong(self, code: str, key: str, /, **facts: str | int) -> None:
        """Note a fault at ``key`` that makes the table unusable."""
        self._wrong(key, code, None, needed=True, **facts)

    def finish(self) -> None:
        """Note every key that nobody asked for, with the nearest one that is known."""
        for key in islice(self._unknown(), MOST_FAULTS):
            near = difflib.get_close_matches(key[:80], self._known, n=1)
            self._wrong(key, "key-unknown", None, needed=False, nearest=near[0] if near else "none")

    def _unknown(self) -> tuple[str, ...]:
        return tuple(key for key in self._table if key not in self._known)

    def _take(self, key: str, *, needed: bool) -> object:
        self._known[key] = None
        value = self._table.get(key)
        if value is None and needed:
            self._wrong(key, "key-missing", None, needed=True)
        return value

    def _text_that(self, fits: Callable[[str], object], key: str, code: str, *, needed: bool, **facts: int) -> str:
        words = self.text(key, needed=needed)
        return words if not words or fits(words) else self._wrong(key, code, "", needed=needed, **facts)

    def _wrong(self, key: str, code: str, instead: _T, *, needed: bool, **facts: str | int) -> _T:
        self._file.fault(code, (*self._at, key), key=key[:80], **facts)
        self.is_usable = self.is_usable and not needed
        return instead


def read_fields(source: TextFile) -> Fields:
    """Parse a TOML text; one that cannot be parsed has no keys, a fault, and is not usable."""
    file = TomlFile(source)
    fields = Fields(file, file.table)
    fields.is_usable = not file.faults
    return fields


def _is_address(text: str) -> bool:
    return len(text) <= MOST_CODE_BYTES and _ADDRESS.fullmatch(text) is not None
