"""Phone numbers: read from what people type, shown so that they can be read aloud, checked before they are trusted."""

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

_SHORT_CODE = re.compile(r"\d{3,6}")
# Area code and exchange begin with 2-9; no area code ends in 11 or is 555. Newer than the area codes that
# the library's tables know by name, so that a new area code is not called wrong.
_NORTH_AMERICAN = re.compile(r"\+1(?!555|.11)[2-9]\d{2}[2-9]\d{6}")
_SAME_GROUPS = re.compile(r"\+1[0-9]{10}")
_SPOKEN_LETTERS = re.compile(r"\s*(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?[A-Za-z]{4}\s*(?:\(\d+\))?\s*")
_LETTERS_AS_DIGITS = re.compile(r"\(\d+\)\s*$")
# The spelling of nearly every cell, read 30 times faster than the library can; a test holds the two together.
_PLAIN_SPELLING = re.compile(r"(?:\+?1[-. ])?(?:\(([2-9]\d\d)\) ?|([2-9]\d\d)[-. ])([2-9]\d\d)[-. ](\d{4})", re.ASCII)
_SPREADSHEET_FRACTION = re.compile(r"^\s*(\d{3,11})\.0\s*$")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number that can be written down: ``dial`` is E.164 (``+18007997233``) or a short code (``988``)."""

    dial: str
    extension: str = ""

    @property
    def shown(self) -> str:
        """The number as a person reads it, such as ``1-202-555-0142, ext. 12``."""
        return shown_number(f"{self.dial};ext={self.extension}" if self.extension else self.dial)


def shown_number(dial: str) -> str:
    """Group a number for reading: ``+18007997233`` becomes ``1-800-799-7233``; a short code stays as it is.

    Args:
        dial: E.164 or a short code, with ``;ext=2`` behind it when there is an extension (RFC 3966).
            Anything else comes back unchanged.
    """
    if _SAME_GROUPS.fullmatch(dial):
        return f"1-{dial[2:5]}-{dial[5:8]}-{dial[8:]}"  # what the library gives, without its 100 microseconds
    try:
        number = phonenumbers.parse(dial, None)
    except phonenumbers.NumberParseException:
        return dial
    extension = f", ext. {number.extension}" if number.extension else ""
    number.extension = None
    if number.country_code == 1:
        return phonenumbers.format_number(number, PhoneNumberFormat.RFC3966).removeprefix("tel:+") + extension
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL) + extension


def is_dialable(dial: str) -> bool:
    """Say whether ``dial`` reaches somebody in the United States as it stands.

    True for a short code of 3 to 6 digits and for a North American number in E.164 (an extension may
    follow as ``;ext=2``). The reserved numbers 555-0100 to 555-0199 of a real area code pass, so that
    tests need nobody's number; area code 555 and seven-digit numbers do not.

    Source: https://en.wikipedia.org/wiki/North_American_Numbering_Plan
    """
    number, mark, extension = dial.partition(";ext=")
    if not dial.isascii() or (mark and not extension.isdigit()):
        return False
    if _SHORT_CODE.fullmatch(number):
        return True
    return _NORTH_AMERICAN.fullmatch(number) is not None


def read_number(text: str) -> PhoneNumber | None:
    """Read the one number in a spreadsheet cell; None when there is no number or more than one."""
    numbers, _ = read_numbers(text)
    return numbers[0] if len(numbers) == 1 else None


def read_numbers(text: str) -> tuple[tuple[PhoneNumber, ...], str]:
    """Read every number in a cell, and give back the words that are left (``ask for Mary``, or "").

    A number without an area code cannot be dialled from everywhere and counts as words.
    """
    if plain := _PLAIN_SPELLING.fullmatch(text):
        return (PhoneNumber("+1" + "".join(plain.groups(""))),), ""
    cell = _SPREADSHEET_FRACTION.sub(r"\1", text)
    if cell.isascii() and _SHORT_CODE.fullmatch(cell.strip()):
        return (PhoneNumber(cell.strip()),), ""
    if _SPOKEN_LETTERS.fullmatch(cell):
        cell = phonenumbers.convert_alpha_characters_in_number(_LETTERS_AS_DIGITS.sub("", cell))
    found: list[PhoneNumber] = []
    left = cell
    for match in PhoneNumberMatcher(cell, "US", leniency=Leniency.POSSIBLE):
        if len(str(match.number.national_number)) < (10 if match.number.country_code == 1 else 6):
            continue
        dial = phonenumbers.format_number(match.number, PhoneNumberFormat.E164)
        found.append(PhoneNumber(dial, match.number.extension or ""))
        left = left.replace(match.raw_string, " ", 1)
    return tuple(found), left.strip(" \t\r\n,;:/()-.&|")
