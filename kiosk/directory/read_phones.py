"""Phone numbers read from what people type into the cell of a spreadsheet."""

import re

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

from kiosk.directory.phone import SHORT_CODE, PhoneNumber

_SPOKEN_LETTERS = re.compile(r"\s*(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?[A-Za-z]{4}\s*(?:\(\d+\))?\s*")
_LETTERS_AS_DIGITS = re.compile(r"\(\d+\)\s*$")
# The spelling of nearly every cell, read 30 times faster than the library can; a test holds the two together.
_PLAIN_SPELLING = re.compile(r"(?:\+?1[-. ])?(?:\(([2-9]\d\d)\) ?|([2-9]\d\d)[-. ])([2-9]\d\d)[-. ](\d{4})", re.ASCII)
_SPREADSHEET_FRACTION = re.compile(r"^\s*(\d{3,11})\.0\s*$")


def read_numbers(text: str) -> tuple[tuple[PhoneNumber, ...], str]:
    """Read every number in a cell, and give back the words that are left (``ask for Mary``, or "").

    A number without an area code cannot be dialled from everywhere and counts as words.
    """
    if plain := _PLAIN_SPELLING.fullmatch(text):
        return (PhoneNumber("+1" + "".join(plain.groups(""))),), ""
    cell = _SPREADSHEET_FRACTION.sub(r"\1", text)
    if cell.isascii() and SHORT_CODE.fullmatch(cell.strip()):
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
