"""Slips of numbers: digits alone, numbers with names, and a card to fold small."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.takeaway.slip import Block, Fold, Note, Number, WriteOn
from kiosk.takeaway.slips.slip_source import Carried, SlipSource

CARD_NUMBERS = 3
"""How many numbers a panel of the card holds: more would not fold small."""

_CARD_LINES = 4
_EXTENSION = ", ext."
_DIGITS = re.compile(r"\d(?:[\d -]*\d)?$")


def digits_blocks(source: SlipSource) -> tuple[Block, ...]:
    """Each number once, in digits alone: no name, no word to send, no date. Whoever finds it learns little."""
    found = dict.fromkeys(digits for item in source.items for digits in _digits(item))
    return tuple(Number("", digits) for digits in found)


def _digits(item: Carried) -> Iterator[str]:
    """The numbers of an item without words; one that wants a word sent only where there is no other."""
    plain = [digits for _, digits in item.numbers if not any(map(str.isalpha, digits.replace(_EXTENSION, "")))]
    yield from plain
    if not plain:
        yield from (found[0] for _, digits in item.numbers[:1] if (found := _DIGITS.search(digits)))


def numbers_blocks(source: SlipSource) -> tuple[Block, ...]:
    """Every number with its name, each once, and when it was checked."""
    return tuple(with_checked(source, _named_once(source)))


def card_blocks(source: SlipSource) -> tuple[Block, ...]:
    """The first number of each item on small panels with folds between them; folded, only lines to write on show."""
    first = [(item, numbers[:1]) for item, numbers in _named_once(source) if numbers]
    if not first:
        return ()
    outside = WriteOn(source.words("slip-notes"), _CARD_LINES)
    panels: list[Block] = [outside]
    for start in range(0, len(first), CARD_NUMBERS):
        panels += [Fold(), *with_checked(source, first[start : start + CARD_NUMBERS])]
    return (*panels, Fold(), outside)


def _named_once(source: SlipSource) -> Iterator[tuple[Carried, tuple[Number, ...]]]:
    """Give each item its numbers with whose they are and, where it is no ordinary call, the way; none comes twice."""
    told: set[Number] = set()
    for item in source.items:
        name = item.whose or item.title
        ways = [source.words("slip-number-way", name=name, way=way) if way else name for way, _ in item.numbers]
        numbers = [Number(label, digits) for label, (_, digits) in zip(ways, item.numbers, strict=True)]
        yield item, tuple(number for number in dict.fromkeys(numbers) if number not in told)
        told.update(numbers)


def with_checked(source: SlipSource, parts: Iterable[tuple[Carried, Sequence[Block]]]) -> Iterator[Block]:
    """Put a note below each part that says when it was checked; one note at the end where all say the same."""
    shown = [(blocks, tuple(checked_notes(source, item))) for item, blocks in parts if blocks]
    same = len({notes for _, notes in shown}) == 1
    for blocks, notes in shown:
        yield from blocks
        yield from () if same else notes
    yield from shown[0][1] if same else ()


def checked_notes(source: SlipSource, item: Carried) -> Iterator[Note]:
    """Say when the numbers or the page of an item were checked, or that nobody did; nothing where it has neither."""
    if item.checked:
        yield Note(source.words("slip-checked", date=item.checked))
    elif item.numbers or item.payload:
        yield Note(source.words("slip-unchecked"))
