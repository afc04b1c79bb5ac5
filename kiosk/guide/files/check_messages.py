"""Checks of single messages: each stands once, somebody asks for it, its choices are whole, its sentences short."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from kiosk.guide.files.message_parts import ChoiceOfWords, MessageParts, read_messages
from kiosk.guide.files.read_content import LanguageContent
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.word_uses import may_be_asked
from kiosk.guide.files.wording_files import FOR_VISITORS
from kiosk.guide.reading_ease import Glossary, long_sentences, most_words
from kiosk.guide.words import Wording
from kiosk.problem import Problem

COUNTS = frozenset({"zero", "one", "two", "few", "many"})
"""What Unicode calls the forms that a number can ask for, besides ``other``."""

_OTHER = "other"
_USUAL = range(200)
"""Numbers that a screen tells: the form that some languages have for millions is not asked of anybody."""


def check_messages(language: LanguageContent, glossary: Glossary) -> Iterator[Problem]:
    """Tell messages that stand twice in one place, and what is wrong with a single one."""
    read = [(file, message) for file in language.words.files for message in read_messages(file)]
    for _, messages in groupby(read, key=lambda pair: pair[0].path.parent):
        yield from _twice(tuple(messages))
    within = {name for _, message in read for name in message.references}
    forms = _forms(language.code)
    for file, message in read:
        for form in sorted({form for choice in message.choices for form in _lacking(choice, forms)}):
            yield Problem("wording-form-missing", file.path, message.line, {"key": message.name, "form": form})
        if language.code == "en" and message.name not in within and not may_be_asked(message.name):
            yield Problem("wording-unused", file.path, message.line, {"key": message.name})
        if file.path.name in FOR_VISITORS:
            yield from _sentences(file, message, glossary, most_words(language.code))


def _twice(messages: Sequence[tuple[TextFile, MessageParts]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for file, message in messages:
        if message.name in seen:
            yield Problem("wording-twice", file.path, message.line, {"key": message.name})
        seen.add(message.name)


def _sentences(file: TextFile, message: MessageParts, glossary: Glossary, most: int) -> Iterator[Problem]:
    for sentence, words in long_sentences(message.text, glossary, most=most):
        facts: dict[str, str | int] = {"words": words, "limit": most, "start": sentence[:40]}
        yield Problem("sentence-long", file.path, message.line, facts)


def _lacking(choice: ChoiceOfWords, forms: frozenset[str]) -> frozenset[str]:
    """Name the forms that a choice should have: at least two, and for a number all that the language has."""
    if len(choice.keys) == 1:
        return frozenset({_OTHER if choice.usual != _OTHER else "one"})
    counts = choice.usual == _OTHER and any(key in COUNTS or key.isdigit() for key in choice.keys)
    there = choice.keys | ({"one"} if "1" in choice.keys else set())
    return forms - there if counts else frozenset()


@cache
def _forms(code: str) -> frozenset[str]:
    """Name the forms that numbers have in a language, as the kiosk itself chooses them."""
    forms = "".join(f" [{form}] {form}\n" for form in sorted(COUNTS))
    chooser = Wording(code, (f"form = {{ $number ->\n{forms} *[{_OTHER}] {_OTHER}\n }}\n",))
    return frozenset(chooser("form", number=number) for number in _USUAL)
