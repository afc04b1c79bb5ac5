"""Checks of the guidance: told whole, easy to read, fitting the screen."""

import difflib
from collections.abc import Iterable, Iterator, Sequence

from kiosk.guide.coverage import Statement, compare
from kiosk.guide.files.authors_files import read_statements
from kiosk.guide.files.key_lines import key_lines, nearest_line
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.read_content import Content, LanguageContent
from kiosk.guide.files.topic_file import split_front_matter
from kiosk.guide.reading_ease import Glossary, long_sentences, most_words
from kiosk.guide.topic import Heading, Items, Paragraph, Topic, Words
from kiosk.problem import Problem

LONGEST_TITLE = 40
LONGEST_BLURB = 34


def check_coverage(content: Content, overlay: Overlay) -> Iterator[Problem]:
    """Hold the source statements against what the English topics tell."""
    name = "source.toml"
    statements: Sequence[Statement] = overlay.read(name, read_statements) or ()
    topics = content.languages["en"].topics
    found = compare(statements, {key: topic.tells for key, topic in topics.items()})
    places = {statement.id: place for place, statement in enumerate(statements)}
    file = overlay.used.get(name)
    lines = {} if file is None else key_lines(file.text)
    for statement in found.untold:
        line = nearest_line(lines, ("statement", places[statement.id]))
        facts: dict[str, str | int] = {"id": statement.id, "text": statement.text}
        yield Problem("statement-untold", None if file is None else file.path, line, facts)
    for key, told_id in found.unknown:
        yield topic_problem(content, "en", topics[key], "statement-unknown", "tells", id=told_id)


def check_topics(content: Content, language: LanguageContent, glossary: Glossary) -> Iterator[Problem]:
    """Check each topic of a language: lengths, sentences, and the entries it names."""
    for topic in language.topics.values():
        for key, words, limit in (("title", topic.title, LONGEST_TITLE), ("blurb", topic.blurb, LONGEST_BLURB)):
            if len(words) > limit:
                facts: dict[str, str | int] = {"key": key, "length": len(words), "limit": limit}
                yield topic_problem(content, language.code, topic, "text-too-long", key, **facts)
        known = (("number", topic.number, content.hotlines), ("code", topic.code, content.resources))
        for key, value, entries in known:
            if value is not None and value not in entries:
                near = difflib.get_close_matches(value[:80], entries, n=1)
                reference: dict[str, str | int] = {"key": key, "value": value, "nearest": near[0] if near else "none"}
                yield topic_problem(content, language.code, topic, "reference-unknown", key, **reference)
        yield from _check_sentences(content, language, topic, glossary)


def _check_sentences(
    content: Content, language: LanguageContent, topic: Topic, glossary: Glossary
) -> Iterator[Problem]:
    path = content.used[f"{language.code}/topics/{topic.key}.md"].path
    for line, text in (*readable(topic), *headings(topic)):
        for sentence, words in long_sentences(text, glossary, topic.long_ok, most_words(language.code)):
            facts: dict[str, str | int] = {
                "words": words,
                "limit": most_words(language.code),
                "start": sentence[:40],
            }
            yield Problem("sentence-long", path, line, facts)


def readable(topic: Topic) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs and list items of a topic, each with its line; headings are not counted as reading."""
    for block in topic.blocks:
        match block:
            case Paragraph(words, line):
                yield line, _plain(words)
            case Items(items, _, _, lines):
                yield from zip(lines, map(_plain, items), strict=True)


def headings(topic: Topic) -> Iterator[tuple[int, str]]:
    """Yield the headings of a topic, each with its line."""
    yield from ((block.line, _plain(block.words)) for block in topic.blocks if isinstance(block, Heading))


def topic_problem(content: Content, language: str, topic: Topic, code: str, key: str, /, **facts: str | int) -> Problem:
    """Make a problem that points at a key before the text of a topic."""
    file = content.used[f"{language}/topics/{topic.key}.md"]
    front = split_front_matter(file)
    line = None if front is None else nearest_line(key_lines(front[0].text, front[0].first_line), (key,))
    return Problem(code, file.path, line, facts)


def _plain(words: Iterable[Words]) -> str:
    return "".join(run.text for run in words)
