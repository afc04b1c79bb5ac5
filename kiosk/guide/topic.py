"""A page of guidance and its parts, as plain values."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

TopicGroup = Literal["know", "steps", "life", "court", "phone", "log", "about"]
"""Where home lists the topic: what to do about stalking (in three parts), protection orders, phones, logs, or About."""


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text in one weight."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page: a sentence a person would say."""

    words: tuple[Words, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, one idea."""

    words: tuple[Words, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list; numbered when the order matters. ``item_lines`` holds the line of each item in the file."""

    items: tuple[tuple[Words, ...], ...]
    numbered: bool
    line: int
    item_lines: tuple[int, ...] = ()


Block = Heading | Paragraph | Items


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of guidance in one language.

    Attributes:
        key: File name without ``.md``; the same in every language.
        title: Shown in the page head and in lists; at most 40 characters.
        blurb: One short phrase beside the title in lists; at most 34 characters.
        order: Place inside its group, lowest first.
        tells: Ids of the source statements told here (see ``content/source.toml``).
        number: Key of the one hotline named at the end, or None.
        code: Key of the one resource whose QR code the page offers, or None.
            Either may name an entry that is held back: then the page goes without it.
        reviewed_by: Who reviewed the wording, empty when nobody has.
        confirmed_on: When this shelter's staff last found it to be true, or None.
        long_ok: Beginnings of sentences that need more than 20 words; for `kiosk content check` alone.
    """

    key: str
    title: str
    blurb: str
    group: TopicGroup
    order: int
    blocks: tuple[Block, ...]
    tells: tuple[str, ...]
    number: str | None
    code: str | None
    reviewed_by: str
    reviewed_on: date | None
    long_ok: tuple[str, ...] = ()
    confirmed_on: date | None = None
