"""Checks of *Next step in three questions*: each rule is used, leads to what is there, and has its words."""

import difflib
import re
from collections.abc import Collection, Iterator

from kiosk.guide.files.read_content import NEXT_STEPS, Content
from kiosk.guide.next_steps import EMERGENCY, NOTHING, QUESTIONS, NextSteps, Rule
from kiosk.problem import Problem


def check_next_steps(content: Content) -> Iterator[Problem]:
    """Tell rules that never win or name what is not there, and words that are missing or that nobody sees."""
    table = content.next_steps
    if table is None:
        return
    for rule in table.never_used():
        yield content.problem("next-rule-unused", NEXT_STEPS, ("rule", rule.place))
    for rule in table.rules:
        yield from _references(content, rule)
    known, needed = content.languages["en"].words.wording.names(), _words(table)
    for key, at in needed.items():
        if key not in known:
            yield content.problem("next-words-missing", NEXT_STEPS, at, message=key)
    yield from _unused(content, needed)


def _references(content: Content, rule: Rule) -> Iterator[Problem]:
    known: tuple[tuple[str, str, Collection[str]], ...] = (
        ("topic", rule.topic, content.languages["en"].topics),
        ("number", rule.number, (*content.hotlines, EMERGENCY)),
        ("take", rule.take, (*content.resources, NOTHING)),
    )
    for key, value, entries in known:
        if value not in entries:
            near = difflib.get_close_matches(value[:80], entries, n=1)
            facts = {"key": key, "value": value, "nearest": near[0] if near else "none"}
            yield content.problem("reference-unknown", NEXT_STEPS, ("rule", rule.place, key), **facts)


def _words(table: NextSteps) -> dict[str, tuple[str | int, ...]]:
    """Every message that the table asks for, and where."""
    places = {question: ("question", place, "key") for place, question in enumerate(table.answers)}
    asked: dict[str, tuple[str | int, ...]] = {f"next-question-{key}": at for key, at in places.items()}
    for question, answers in table.answers.items():
        asked |= {f"next-{question}-{answer}": (*places[question][:2], "answers") for answer in answers}
    return asked | {f"next-do-{rule.do}": ("rule", rule.place, "do") for rule in reversed(table.rules)}


def _unused(content: Content, needed: Collection[str]) -> Iterator[Problem]:
    """Tell each message of an answer, question or thing to do that the table does not ask for."""
    message = re.compile(rf"(next-(?:question|do|{'|'.join(QUESTIONS)})-[a-z0-9-]+)[ ]*=")
    for file in content.languages["en"].words.files:
        for line, words in enumerate(file.text.split("\n"), file.first_line):
            found = message.match(words)
            if found and found[1] not in needed:
                yield Problem("next-words-unused", file.path, line, {"message": found[1]})
