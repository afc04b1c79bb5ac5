"""Checks of hotlines, web pages and coalitions: facts have words, words have facts, sources have names."""

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields

from kiosk.guide.files.coalitions_file import usual_key
from kiosk.guide.files.confirmations import Confirmations, Kind
from kiosk.guide.files.entries import InWords
from kiosk.guide.files.hotlines_file import HotlineFacts, HotlineWords
from kiosk.guide.files.key_lines import nearest_line
from kiosk.guide.files.read_content import COALITIONS, HOTLINES, RESOURCES, Content, LanguageContent
from kiosk.guide.files.resources_file import ResourceFacts, ResourceWords
from kiosk.guide.reading_ease import Glossary, long_sentences, most_words
from kiosk.problem import Problem

_LONGEST = {"name": 60, "title": 40}
"""Characters of what stands on one line of the screen."""
_LONGEST_BLURB = 34


def check_matches(content: Content) -> Iterator[Problem]:
    """Tell entries that visitors miss because they have no words, and words and sources that match nothing."""
    english = content.languages["en"]
    yield from _matches(content, HOTLINES, "hotline", content.hotlines, english.hotlines)
    yield from _matches(content, RESOURCES, "resource", content.resources, english.resources)
    for place, coalition in enumerate(content.coalitions.values()):
        if coalition.source not in english.resources.source_names:
            at = ("coalition", place, "source")
            yield content.problem("source-unnamed", COALITIONS, at, source=coalition.source, file=RESOURCES)
    yield from _ambiguous(content)


def _ambiguous(content: Content) -> Iterator[Problem]:
    """Tell a coalition without a name of its own where another has its state and kind too.

    The one that was meant by ``mn-tribal`` yesterday could be the other one tomorrow, and what staff withdrew be shown.
    """
    kinds = Counter((one.state, one.kind) for one in content.coalitions.values())
    for place, (key, one) in enumerate(content.coalitions.items()):
        if kinds[one.state, one.kind] > 1 and key == usual_key(one.state, one.kind):
            yield content.problem("coalition-key-needed", COALITIONS, ("coalition", place, "key"), entry=key)


def _matches(
    content: Content,
    name: str,
    array: str,
    facts: Mapping[str, HotlineFacts | ResourceFacts],
    words: InWords[HotlineWords] | InWords[ResourceWords],
) -> Iterator[Problem]:
    for place, (key, fact) in enumerate(facts.items()):
        if key not in words.entries:
            yield content.problem("entry-without-words", name, (array, place, "key"), entry=key, file=f"en/{name}")
        if fact.source not in words.source_names:
            at = (array, place, "source")
            yield content.problem("source-unnamed", name, at, source=fact.source, file=f"en/{name}")
    for key in words.entries:
        if key not in facts:
            yield content.problem("words-without-entry", f"en/{name}", (key,), entry=key, file=name)


def check_sources(content: Content, listed: AbstractSet[str]) -> Iterator[Problem]:
    """Tell each source of a hotline or page that ``sources.toml`` does not explain."""
    yield from _unlisted(content, HOTLINES, "hotline", content.hotlines, listed)
    yield from _unlisted(content, RESOURCES, "resource", content.resources, listed)


def _unlisted(
    content: Content,
    name: str,
    array: str,
    facts: Mapping[str, HotlineFacts | ResourceFacts],
    listed: AbstractSet[str],
) -> Iterator[Problem]:
    for place, fact in enumerate(facts.values()):
        for source in fact.sources:
            if source not in listed:
                yield content.problem("source-unlisted", name, (array, place, "sources"), source=source)


def check_words(content: Content, language: LanguageContent, glossary: Glossary) -> Iterator[Problem]:
    """Check what one language says of hotlines and pages: lengths of lines and of sentences."""
    for name, key, field, text in entry_texts(language):
        limit = _LONGEST_BLURB if (name, field) == (HOTLINES, "blurb") else _LONGEST.get(field)
        place, at = f"{language.code}/{name}", (key, field)
        if limit is not None and len(text) > limit:
            yield content.problem("text-too-long", place, at, key=field, length=len(text), limit=limit)
        most = most_words(language.code)
        for sentence, words in long_sentences(text, glossary, most=most):
            yield content.problem("sentence-long", place, at, words=words, limit=most, start=sentence[:40])


def entry_texts(language: LanguageContent) -> Iterator[tuple[str, str, str, str]]:
    """Yield the name of the file, the entry, the field and the text of all that is said of hotlines and pages."""
    for key, line in language.hotlines.entries.items():
        yield from ((HOTLINES, key, field.name, getattr(line, field.name)) for field in fields(line))
    for key, page in language.resources.entries.items():
        yield from ((RESOURCES, key, field.name, getattr(page, field.name)) for field in fields(page))


def check_confirmations(content: Content, confirmations: Confirmations) -> Iterator[Problem]:
    """Tell confirmations of lines, coalitions, pages and topics that are not there."""
    there: Mapping[Kind, AbstractSet[str]] = {
        "hotlines": content.hotlines.keys(),
        "coalitions": content.coalitions.keys(),
        "resources": content.resources.keys(),
        "topics": content.languages["en"].topics.keys(),
    }
    for kind, keys in there.items():
        for key in confirmations.of(kind):
            if key not in keys:
                line = nearest_line(confirmations.lines, (kind, key))
                yield Problem("confirmation-unknown", confirmations.path, line, {"entry": f"{kind}.{key}"})
