"""Breaking the words of a slip into lines of equal letters. Nothing is cut, and no number is broken."""

import unicodedata
from collections.abc import Iterator

_GLUE = "\u00a0\u202f"
"""Blanks that hold together what stands on both sides."""

_JOINERS = "\u200c\u200d"
"""Signs without a width that some scripts need inside words."""

_MAY_STAND_FOR_MORE = frozenset({"Ll", "Lm", "Lo", "Lt", "Lu", "Nl", "No", "So"})
"""Letters, numbers and signs, as Unicode calls them; not marks, which stand for themselves."""


def clean(text: str) -> str:
    """Return ``text`` without anything a printer or terminal would obey: ESC/POS opens cash drawers by such signs.

    Line ends and tabs become blanks; control signs, direction overrides and signs without a meaning are left out. A
    sign that stands for several letters (``ﬁ``, ``№``) is written out: a printer's font may lack it.
    """
    if text.isascii() and text.isprintable():
        return text
    whole = unicodedata.normalize("NFC", "".join(map(_written_out, unicodedata.normalize("NFC", text))))
    kept = (" " if sign.isspace() and sign not in _GLUE else sign for sign in whole)
    return "".join(sign for sign in kept if sign.isprintable() or sign in _GLUE or sign in _JOINERS)


def _written_out(sign: str) -> str:
    if sign.isascii() or unicodedata.category(sign) not in _MAY_STAND_FOR_MORE:
        return sign
    letters = unicodedata.normalize("NFKC", sign)
    return letters if len(letters) > 1 else sign


def cell_width(text: str) -> int:
    """Count the columns that ``text`` takes: letters of East Asia take two, accents that stand alone none."""
    return len(text) if text.isascii() else sum(map(_sign_width, text))


def _sign_width(sign: str) -> int:
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1


def wrapped(text: str, columns: int, first: str = "", hang: str = "") -> tuple[str, ...]:
    """Break ``text`` at blanks into lines of at most ``columns`` columns.

    Args:
        text: One line of words; several blanks count as one.
        columns: Width of a line, what stands before it included.
        first: Put before the first line.
        hang: Put before the others.

    Returns:
        At least one line. Only a word that is longer than a line is broken, as nothing may be lost: an address
        behind a slash or before a sign.
    """
    room = max(1, columns - max(cell_width(first), cell_width(hang)))
    lines: list[str] = []
    row, start = "", first
    for word, glued in _pieces(clean(text), room):
        gap = "" if not row or glued else " "
        if row and (glued or cell_width(row + gap + word) > room):
            lines.append(start + row)
            row, start, gap = "", hang, ""
        row += gap + word
    lines.append(start + row)
    for glue in _GLUE:
        lines = [line.replace(glue, " ") for line in lines]
    return tuple(line.rstrip() for line in lines)


def _pieces(text: str, room: int) -> Iterator[tuple[str, bool]]:
    """Give each word; one that is longer than a line in pieces, of which the later ones are glued to the first."""
    for word in text.split(" "):
        rest, glued = word, False
        while cell_width(rest) > room and len(rest) > 1:
            end = _end(rest, room)
            yield rest[:end], glued
            rest, glued = rest[end:].lstrip(_GLUE), True
        if rest:
            yield rest, glued


def _end(word: str, room: int) -> int:
    """Where to break a long word: at its glue, else behind a slash or before a sign near the end, else at the end."""
    end = 1
    while end < len(word) and cell_width(word[: end + 1]) <= room:
        end += 1
    glue = max(word.rfind(sign, 1, end + 1) for sign in _GLUE)
    if glue > 0:
        return glue + 1 if glue < end else glue
    near = end // 2 + 1
    sign = max(word.rfind("/", near - 1, end) + 1, *(word.rfind(sign, near, end + 1) for sign in ".-@?_"))
    return sign if sign > 0 else end
