"""``hotlines.toml``, the facts of each line, and ``<lang>/hotlines.toml``, its words."""

from dataclasses import dataclass
from datetime import date
from typing import get_args

from kiosk.directory.phone import shown_number
from kiosk.guide.checked import Checked
from kiosk.guide.files.fields import Fields
from kiosk.guide.hotline import Confidence, Hotline, TextLine, Tier

CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
_TIERS: tuple[Tier, ...] = get_args(Tier)


@dataclass(frozen=True, slots=True)
class HotlineFacts:
    """What is true of a line in every language; see `Hotline` for the meaning of each."""

    key: str
    tier: Tier
    confidence: Confidence
    voice_dial: str
    text: TextLine | None
    chat: str
    site: str
    videophone: str
    tty: str
    email: str
    source_checked_on: Checked
    source: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HotlineWords:
    """What is said of a line in one language."""

    name: str
    blurb: str
    hours: str
    languages: str
    for_whom: str
    not_for: str
    privacy: str
    note: str


def hotline_facts(fields: Fields) -> HotlineFacts:
    """Take the facts of one line; only to be used when ``fields`` stays usable."""
    facts = HotlineFacts(
        key=fields.text("key"),
        tier=fields.choice("tier", _TIERS),
        confidence=fields.choice("confidence", CONFIDENCES),
        voice_dial=fields.number("voice"),
        text=_text_line(fields),
        chat=fields.address("chat"),
        site=fields.address("site"),
        videophone=shown_number(fields.number("videophone")),
        tty=shown_number(fields.number("tty")),
        email=fields.email("email"),
        source_checked_on=fields.checked("source_checked_on"),
        source=fields.text("source"),
        sources=fields.texts("sources"),
    )
    if not (facts.voice_dial or facts.text or facts.chat or facts.site or facts.videophone or facts.email):
        fields.wrong("hotline-unreachable", "key", entry=facts.key)
    return facts


def _text_line(fields: Fields) -> TextLine | None:
    inner = fields.table("text")
    if inner is None or inner.is_empty:
        return None
    number = inner.number("number", needed=True)
    keyword = inner.text("keyword", needed=False)
    inner.finish()
    return TextLine(shown_number(number), keyword) if inner.is_usable else None


def hotline_words(fields: Fields) -> HotlineWords:
    """Take the words of one line."""
    return HotlineWords(
        name=fields.text("name"),
        blurb=fields.text("blurb"),
        hours=fields.text("hours"),
        languages=fields.text("languages"),
        for_whom=fields.text("for_whom"),
        not_for=fields.text("not_for"),
        privacy=fields.text("privacy"),
        note=fields.text("note", needed=False),
    )


def join_hotline(facts: HotlineFacts, words: HotlineWords, source_name: str, confirmed_on: date | None) -> Hotline:
    """Put facts and words together."""
    return Hotline(
        key=facts.key,
        name=words.name,
        blurb=words.blurb,
        voice=shown_number(facts.voice_dial),
        voice_dial=facts.voice_dial,
        text=facts.text,
        chat=facts.chat,
        site=facts.site,
        videophone=facts.videophone,
        tty=facts.tty,
        email=facts.email,
        hours=words.hours,
        languages=words.languages,
        for_whom=words.for_whom,
        not_for=words.not_for,
        privacy=words.privacy,
        note=words.note,
        tier=facts.tier,
        confidence=facts.confidence,
        source_checked_on=facts.source_checked_on,
        source_name=source_name,
        sources=facts.sources,
        confirmed_on=confirmed_on,
    )
