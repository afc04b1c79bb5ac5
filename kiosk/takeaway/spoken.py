"""A slip as it is read aloud: numbers digit by digit with pauses, and what is only to be seen told in words."""

import re
from collections.abc import Iterator, Sequence

from kiosk.guide.words import Wording
from kiosk.takeaway.slip import Block, CodeBlock, Fold, Heading, Note, Number, Point, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_wrap import clean

_CALLED = re.compile(r"(?<![\w-])(?:\d+(?:-\d+){2,}|\d{5,6}|911|988|211)(?![\w-])")
"""Three groups or more, as in ``1-800-799-7233``; a short code for texts; or three digits that people call."""

_ENDS = (".", "!", "?", ":", "…")


def spoken(slip: Slip, words: Wording) -> str:
    """Return what a voice says for ``slip``: a line for each thing, each ending with a pause.

    Args:
        slip: Any slip.
        words: Words of the slip's language.
    """
    told = [slip.title, *(line for block in _each_once(slip.blocks, words) for line in _told(block, words))]
    return "\n".join(_paused(" ".join(clean(line).split())) for line in told if clean(line).strip())


def _each_once(blocks: Sequence[Block], words: Wording) -> Iterator[Block]:
    """Tell the blank entries of a form once, and how many more follow."""
    asked: set[Block] = set()
    again = 0
    for part in _parts(blocks):
        questions = [block for block in part if isinstance(block, WriteOn)]
        is_again = isinstance(part[0], Heading) and bool(questions) and asked.issuperset(questions)
        again += is_again
        told = [block for block in part[1:] if block not in asked] if is_again else part
        if again and told:
            yield Words(words("slip-spoken-again", count=again))
            again = 0
        yield from told
        asked.update(questions)
    if again:
        yield Words(words("slip-spoken-again", count=again))


def _parts(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Part a slip at its headings."""
    part: list[Block] = []
    for block in blocks:
        if part and isinstance(block, Heading):
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _told(block: Block, words: Wording) -> Iterator[str]:
    match block:
        case Heading(text) | Note(text):
            yield text
        case Words(text) | Point(text):
            yield _called(text)
        case Tick(text):
            yield words("slip-spoken-tick", what=_called(text))
        case Number(label, digits):
            yield label
            yield _digits(digits)
        case CodeBlock(_, shown):
            yield words("slip-spoken-code", shown=shown)
        case WriteOn(label):
            yield words("slip-spoken-write", label=label)
        case Fold():
            yield words("slip-spoken-fold")


def _called(text: str) -> str:
    """Tell numbers to call inside a sentence digit by digit; other numbers stay as they are."""
    return _CALLED.sub(lambda found: _digits(found[0]), text)


def _digits(text: str) -> str:
    """Tell all digits one by one, with a pause between their groups."""
    return re.sub(r"\d[\d -]*", lambda found: _grouped(found[0]), text)


def _grouped(number: str) -> str:
    rest = " " if number.endswith(" ") else ""
    return ", ".join(" ".join(group) for group in re.split("[ -]+", number) if group) + rest


def _paused(line: str) -> str:
    return line if line.rstrip('"”»)').endswith(_ENDS) else f"{line}."
