"""A hotline and its ways of contact, as plain values."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.guide.checked import Checked

Confidence = Literal["A", "B", "C"]
"""A: two agreeing sources, one official or recent. B: one good source. C: staff must confirm before it is shown."""

Tier = Literal["core", "more"]
"""Core lines stand on the first screen, the others behind them."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text line: send ``keyword`` (may be empty) to ``number`` (as people dial it, such as ``88788``)."""

    number: str
    keyword: str


@dataclass(frozen=True, slots=True)
class Hotline:
    """A hotline in one language, joined from ``hotlines.toml`` and ``<lang>/hotlines.toml``.

    Numbers are as shown to a person, grouped (``1-800-799-7233``); ``""`` or None where there is none.

    Attributes:
        key: Stable id, such as ``ndvh``.
        voice: Number to call, or "".
        voice_dial: The same as E.164 (``+18007997233``) or a short code (``988``).
        chat: Address of the chat, shown and encoded as is.
        site: Address of the home page.
        hours, languages, for_whom, not_for, privacy: Sentences in the pack's language. A language named
            with low confidence says "ask".
        note: One more sentence when the line needs it (an answer from another number, an AI chat), or "".
        confidence: As read from the sources, before staff confirmed anything.
        source_checked_on: When the newest source that shows this was read, as far as it tells.
        source_name: That source, named for people ("the hotline list of the Office for Victims of Crime").
        sources: Keys of all sources it was read in, for staff.
        confirmed_on: When this shelter's staff reached the line, or None.
        is_old: All of its dates are past the pack's limit; see `fresh_pack`.
    """

    key: str
    name: str
    blurb: str
    voice: str
    voice_dial: str
    text: TextLine | None
    chat: str
    site: str
    videophone: str
    tty: str
    email: str
    hours: str
    languages: str
    for_whom: str
    not_for: str
    privacy: str
    note: str
    tier: Tier
    confidence: Confidence
    source_checked_on: Checked
    source_name: str
    sources: tuple[str, ...]
    confirmed_on: date | None
    is_old: bool = False
