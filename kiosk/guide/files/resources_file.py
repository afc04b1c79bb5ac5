"""``resources.toml``, the web pages that codes lead to, and ``<lang>/resources.toml``, their words."""

from dataclasses import dataclass
from datetime import date

from kiosk.guide.checked import Checked
from kiosk.guide.files.fields import Fields
from kiosk.guide.files.hotlines_file import CONFIDENCES
from kiosk.guide.hotline import Confidence
from kiosk.guide.resource import Resource


@dataclass(frozen=True, slots=True)
class ResourceFacts:
    """What is true of a page in every language; see `Resource`."""

    key: str
    url: str
    confidence: Confidence
    source_checked_on: Checked
    source: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceWords:
    """What is said of a page in one language."""

    title: str
    blurb: str
    leaves_behind: str
    instead: str


def resource_facts(fields: Fields) -> ResourceFacts:
    """Take the facts of one page; only to be used when ``fields`` stays usable."""
    return ResourceFacts(
        key=fields.text("key"),
        url=fields.address("url", needed=True),
        confidence=fields.choice("confidence", CONFIDENCES),
        source_checked_on=fields.checked("source_checked_on"),
        source=fields.text("source"),
        sources=fields.texts("sources"),
    )


def resource_words(fields: Fields) -> ResourceWords:
    """Take the words of one page."""
    return ResourceWords(
        title=fields.text("title"),
        blurb=fields.text("blurb"),
        leaves_behind=fields.text("leaves_behind"),
        instead=fields.text("instead"),
    )


def join_resource(facts: ResourceFacts, words: ResourceWords, source_name: str, confirmed_on: date | None) -> Resource:
    """Put facts and words together."""
    return Resource(
        key=facts.key,
        url=facts.url,
        title=words.title,
        blurb=words.blurb,
        leaves_behind=words.leaves_behind,
        instead=words.instead,
        confidence=facts.confidence,
        source_checked_on=facts.source_checked_on,
        source_name=source_name,
        sources=facts.sources,
        confirmed_on=confirmed_on,
    )
