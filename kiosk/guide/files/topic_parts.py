"""A topic as the row of its parts, so that it can be held against the same topic in another language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.guide.topic import Heading, Items, Topic, Words

_NUMBER = re.compile(r"[0-9]+(?:[-/.,:][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, a paragraph, an item of a list (``bullet`` or ``number``), and where it stands."""

    kind: str
    text: str
    line: int


def parts(topic: Topic) -> Iterator[Part]:
    """Yield the parts of a topic in their order."""
    for block in topic.blocks:
        if isinstance(block, Items):
            kind = "number" if block.numbered else "bullet"
            for words, line in zip(block.items, block.item_lines, strict=True):
                yield Part(kind, _plain(words), line)
        else:
            yield Part("heading" if isinstance(block, Heading) else "paragraph", _plain(block.words), block.line)


def numbers(text: str) -> list[str]:
    """Return every number in a text, sorted: telephone numbers and 24/7 as one each."""
    return sorted(_NUMBER.findall(text))


def _plain(words: Iterable[Words]) -> str:
    return "".join(run.text for run in words)
