"""Letters as they come out on paper: which ones the font of the slips has, and what stands for the others."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

STANDS_FOR = "?"
"""In the place of a letter that cannot be drawn."""

_FROM_THE_RIGHT = {"R", "AL"}
_FONT = Path(__file__).parent.with_name("fonts") / "DejaVuSansMono.ttf"


def plain(text: str) -> str:
    """Return ``text`` with each sign that cannot be drawn replaced: by its plain form, a question mark, or nothing.

    Letters become their plain form (``ﬁ`` is ``fi``) or ``?``; pictures such as emoji and signs without a width go.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if drawable(sign) else plain_form(sign) for sign in unicodedata.normalize("NFC", text))


def plain_form(sign: str) -> str:
    """Return what stands for a sign that cannot be drawn."""
    form = unicodedata.normalize("NFKD", sign)
    kept = "".join(part for part in form if drawable(part) and not unicodedata.combining(part))
    return kept or (STANDS_FOR if unicodedata.category(sign)[0] in "LNP" else "")


@cache
def drawable(sign: str) -> bool:
    """Say whether the font has a sign, and it may be drawn alone from left to right."""
    if " " <= sign <= "~":
        return True
    if not sign.isprintable() or unicodedata.bidirectional(sign) in _FROM_THE_RIGHT:
        return False
    return any(first <= ord(sign) <= last for first, last in signs_of_the_font())


@cache
def signs_of_the_font() -> tuple[tuple[int, int], ...]:
    """Return the signs that the font has, as ranges of their numbers: from its ``cmap`` table, without drawing any.

    Source: https://learn.microsoft.com/typography/opentype/spec/cmap (format 12)
    """
    with _FONT.open("rb") as font:
        start, _ = _table(font.read(4_096), b"cmap")
        font.seek(start)
        head = font.read(4_096)
        (count,) = struct.unpack_from(">H", head, 2)
        records = [struct.unpack_from(">HHL", head, 4 + 8 * number) for number in range(count)]
        offset = next(offset for platform, encoding, offset in records if (platform, encoding) == (3, 10))
        font.seek(start + offset)
        _, _, length, _, groups = struct.unpack(">HHLLL", font.read(16))
        return tuple(_joined(struct.iter_unpack(">LLL", font.read(length - 16)[: 12 * groups])))


def _table(head: bytes, name: bytes) -> tuple[int, int]:
    """Find a table of the font: where it starts, and its length."""
    (count,) = struct.unpack_from(">H", head, 4)
    tables = {head[at : at + 4]: struct.unpack_from(">LL", head, at + 8) for at in range(12, 12 + 16 * count, 16)}
    start, length = tables[name]
    return int(start), int(length)


def _joined(groups: Iterator[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    """Put ranges that touch together: there are some hundred left."""
    first = last = -1
    for begin, end, _ in groups:
        if begin != last + 1:
            if first >= 0:
                yield first, last
            first = begin
        last = end
    yield first, last
