"""Is a language told like English, part for part, with the same numbers? A part that was lost is missed by its twin."""

from collections.abc import Iterator
from itertools import zip_longest

from kiosk.guide.files.check_entries import entry_texts
from kiosk.guide.files.check_messages import COUNTS
from kiosk.guide.files.message_parts import MessageParts, read_messages
from kiosk.guide.files.read_content import Content, LanguageContent
from kiosk.guide.files.topic_parts import Part, numbers, parts
from kiosk.guide.files.wording_files import FOR_VISITORS
from kiosk.guide.topic import Topic
from kiosk.problem import Problem

_LONG_NUMBER = 3
"""Digits of numbers that are never written as words: those of 911 and of telephones."""


def check_twins(content: Content, language: LanguageContent) -> Iterator[Problem]:
    """Tell where a language has other parts, other numbers or other choices of words than English."""
    english = content.languages["en"]
    if language.code == "en":
        return
    for key, topic in language.topics.items():
        if key in english.topics:
            yield from _topic(content, language.code, topic, english.topics[key])
    yield from _entries(content, language)
    first_last = reversed(english.words.files)  # the copy that is shown comes last, and stays
    theirs = {message.name: message for file in first_last for message in read_messages(file)}
    for file in language.words.files:
        for message in read_messages(file) if file.path.name in FOR_VISITORS else ():
            for code, facts in _message(message, theirs.get(message.name, message)):
                yield Problem(code, file.path, message.line, {"key": message.name, **facts})


def _topic(content: Content, code: str, topic: Topic, english: Topic) -> Iterator[Problem]:
    path = content.used[f"{code}/topics/{topic.key}.md"].path
    last = 1
    for here, there in zip_longest(parts(topic), parts(english)):
        last = here.line if here else last
        line = there.line if there else 0
        if here is None or there is None or here.kind != there.kind:
            facts: dict[str, str | int] = {"here": _kind(here), "there": _kind(there), "line": line}
            yield Problem("topic-parts-differ", path, last, facts)
            return
        if numbers(here.text) != numbers(there.text):
            facts = {"here": _told(here.text), "there": _told(there.text), "line": line}
            yield Problem("topic-numbers-differ", path, here.line, facts)


def _entries(content: Content, language: LanguageContent) -> Iterator[Problem]:
    theirs = {(name, key, field): text for name, key, field, text in entry_texts(content.languages["en"])}
    for name, key, field, text in entry_texts(language):
        there = theirs.get((name, key, field), text)
        at = f"{language.code}/{name}", (key, field)
        if bool(text) != bool(there):
            yield content.problem("entry-part-differs", *at, key=field, entry=key, english="there" if there else "none")
        elif field != "name" and numbers(text) != numbers(there):  # a name may have its meaning beside it
            yield content.problem("numbers-differ", *at, key=f"{key}.{field}", here=_told(text), there=_told(there))


def _message(here: MessageParts, there: MessageParts) -> Iterator[tuple[str, dict[str, str | int]]]:
    if _long_numbers(here) != _long_numbers(there):
        yield "numbers-differ", {"here": _told(here.text), "there": _told(there.text)}
    theirs = {choice.chosen_by: choice for choice in there.choices}
    for choice in here.choices:
        # What a number asks for differs by language: the forms of Unicode, and 1 where it stands for one of them.
        by_language = COUNTS | ({"1"} if choice.usual == "other" else set())
        forms = (choice.keys ^ theirs.get(choice.chosen_by, choice).keys) - by_language
        if forms:
            yield "wording-forms-differ", {"forms": ", ".join(sorted(forms))}


def _long_numbers(message: MessageParts) -> list[str]:
    return [number for number in numbers(message.text) if len(number) >= _LONG_NUMBER]


def _kind(part: Part | None) -> str:
    return "nothing" if part is None else part.kind


def _told(text: str) -> str:
    return ", ".join(numbers(text)) or "none"
