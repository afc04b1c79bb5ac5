"""Writing from the right, made ready for a terminal that only puts one sign after the other from the left.

Such a terminal neither turns a line around nor joins letters. Unicode has a sign for each form of an Arabic letter (at
the beginning of a word, inside, at the end, alone), so that both can be done here. Vowel signs, which people leave out
in everyday writing, are left out.

Source of the forms: Unicode's Arabic Presentation Forms, as Python's ``unicodedata`` has them.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache

_FROM_THE_RIGHT = frozenset({"R", "AL"})
_NEUTRAL = frozenset({"WS", "CS", "ON", "ET"})
_APART = "\u200c"
"""Stands between two letters that are not joined."""

_LAM, _ALEFS = "\u0644", "\u0622\u0623\u0625\u0627"
"""Two letters that are always written as one sign."""


def is_from_the_right(text: str) -> bool:
    """Say whether any letter of a text is written from the right."""
    return any(unicodedata.bidirectional(sign) in _FROM_THE_RIGHT for sign in text)


def can_be_turned(text: str) -> bool:
    """Say whether `turned` does all that is needed: words from the right alone, no numbers, brackets or Latin."""
    return all(_can_be_turned(sign) for sign in text)


def _can_be_turned(sign: str) -> bool:
    kind = unicodedata.bidirectional(sign)
    if sign == _APART or unicodedata.category(sign) == "Mn":
        return True
    return kind in _FROM_THE_RIGHT or (kind in _NEUTRAL and not unicodedata.mirrored(sign))


def turned(text: str) -> str:
    """Return one line as signs from left to right, the letters joined; a text from the left comes back as it is."""
    if not is_from_the_right(text):
        return text
    letters = _letters(text)
    shaped = [
        _shaped(letter, before, after)
        for before, letter, after in zip(["", *letters], letters, [*letters[1:], ""], strict=False)
    ]
    return "".join(reversed(shaped))


def _letters(text: str) -> list[str]:
    """Split into letters and other signs, without vowel signs; lam and alef together are one."""
    found: list[str] = []
    for sign in text:
        if unicodedata.category(sign) == "Mn":
            continue
        if found and found[-1] == _LAM and sign in _ALEFS:
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _shaped(letter: str, before: str, after: str) -> str:
    """The form of a letter between its neighbours."""
    if letter == _APART:
        return ""
    forms = _forms().get(letter, {})
    is_joined = "<initial>" in _forms().get(before, {}) and "<final>" in forms
    joins = "<initial>" in forms and "<final>" in _forms().get(after, {})
    form = ("<medial>" if joins else "<final>") if is_joined else ("<initial>" if joins else "<isolated>")
    return forms.get(form, letter)


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    """Every form of every letter, and of lam with alef."""
    found: dict[str, dict[str, str]] = {}
    for point in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        form, _, letters = unicodedata.decomposition(chr(point)).partition(" ")
        found.setdefault("".join(chr(int(letter, 16)) for letter in letters.split()), {})[form] = chr(point)
    return found
