"""Which writing a terminal can show, told from its type. What is not known for certain counts as not drawable."""

import unicodedata
from collections.abc import Callable

from kiosk.guide.fonts import fonts_have
from kiosk.guide.glyphs import CONSOLE
from kiosk.guide.right_to_left import can_be_turned, is_from_the_right, turned

_ONE_SIGN_A_CELL = ("foot", "xterm")
"""Types of terminals that draw with the fonts of the desktop, each sign in its cell."""

_NEVER_TURNS = "foot"
"""Draws all it gets from left to right. Others call themselves ``xterm``, and some of those turn lines around."""


def can_draw(text: str, term: str, have: Callable[[str], bool] = fonts_have) -> bool:
    """Say whether a terminal shows ``text`` as it is meant to be read.

    The Linux console has the letters of one font. Terminals on a desktop have those of the machine's fonts, but do not
    build one out of several signs. What is written from the right can be `turned` for a terminal that is known not to
    do so itself. Of any other terminal nothing is known but that it has Latin letters.

    Args:
        text: One line.
        term: The value of ``TERM``.
        have: Tells whether one font of the machine has all of some signs.
    """
    signs = unicodedata.normalize("NFC", text)
    if term == "linux" or term.startswith("con"):
        return all(sign in CONSOLE for sign in signs)
    if term.startswith(_NEVER_TURNS) and is_from_the_right(signs):
        return can_be_turned(signs) and have(_rare(turned(signs)))
    rare = _rare(signs)
    if rare and term.startswith(_ONE_SIGN_A_CELL):
        return all(_stands_alone(sign) for sign in signs) and have(rare)
    return not rare


def _rare(signs: str) -> str:
    """Return those that not every terminal has, each once."""
    seldom = {sign for sign in signs if sign not in CONSOLE and not unicodedata.name(sign, "").startswith("LATIN ")}
    return "".join(sorted(seldom))


def _stands_alone(sign: str) -> bool:
    """Say whether a sign is one letter by itself, in its place from left to right."""
    return not is_from_the_right(sign) and unicodedata.category(sign)[0] not in "MC"
