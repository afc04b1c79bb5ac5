"""Checks of a language against English: all there that visitors read, nothing that nobody asks for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from kiosk.guide.files.check_topics import topic_problem
from kiosk.guide.files.read_content import HOTLINES, RESOURCES, Content, LanguageContent
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.wording_files import INTERFACE
from kiosk.problem import Problem


def check_translation(content: Content, language: LanguageContent) -> Iterator[Problem]:
    """Tell what visitors would meet in English, and what English does not know; the words of staff may stay English."""
    english = content.languages["en"]
    if language.code == "en":
        return
    files = language.words.files
    path = files[0].path if files else PurePath(language.code, INTERFACE)
    needed, own = english.words.for_visitors(), language.words.wording.all_keys()
    for key in sorted(english.words.wording.all_keys() - own):
        if key.partition(".")[0] in needed:
            yield Problem("wording-untranslated", path, None, {"key": key})
    yield from _check_words(english.words.files, files)
    yield from _check_topics(content, language)
    missing = (
        ("topics", english.topics.keys() - language.topics.keys()),
        ("hotlines", english.hotlines.entries.keys() - language.hotlines.entries.keys()),
        ("resources", english.resources.entries.keys() - language.resources.entries.keys()),
        (f"sources of {HOTLINES}", english.hotlines.source_names.keys() - language.hotlines.source_names.keys()),
        (f"sources of {RESOURCES}", english.resources.source_names.keys() - language.resources.source_names.keys()),
    )
    for kind, keys in missing:
        for key in sorted(keys):
            yield Problem("entry-untranslated", path.parent, None, {"kind": kind, "key": key})


def _check_topics(content: Content, language: LanguageContent) -> Iterator[Problem]:
    """Tell what is not a matter of words in a topic, and is not as in English: its place, its number, what it tells."""
    english = content.languages["en"].topics
    for key in language.topics.keys() & english.keys():
        here, there = language.topics[key], english[key]
        pairs = (
            ("group", here.group, there.group),
            ("order", here.order, there.order),
            ("tells", sorted(here.tells), sorted(there.tells)),
            ("number", here.number, there.number),
            ("code", here.code, there.code),
        )
        for field, own, wanted in pairs:
            if own != wanted:
                yield topic_problem(content, language.code, here, "topic-differs", field, key=field)


def _check_words(english: Sequence[TextFile], own: Sequence[TextFile]) -> Iterator[Problem]:
    """Tell messages that English has not, and facts in one that English does not give."""
    known = {name: facts for file in english for name, facts in _facts(file).items()}
    for file in own:
        for name, facts in _facts(file).items():
            line = _line(file, name)
            if name not in known:
                yield Problem("wording-unknown", file.path, line, {"key": name})
                continue
            for fact in sorted(facts - known[name]):
                yield Problem("wording-fact-unknown", file.path, line, {"key": name, "fact": fact})


def _facts(file: TextFile) -> Mapping[str, frozenset[str]]:
    """Name the facts that each message fills in, its attributes' too."""
    found: dict[str, frozenset[str]] = {}
    try:
        entries = FluentParser().parse(file.text).body
    except RecursionError:  # Thousands of open braces: told as broken words.
        return {}
    for entry in entries:
        if isinstance(entry, Message):
            visitor = _Facts()
            visitor.visit(entry)
            found[entry.id.name] = frozenset(visitor.names)
    return found


class _Facts(Visitor):
    """Collects the names of facts."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  (the name that Fluent calls)
        self.names.add(node.id.name)


def _line(file: TextFile, name: str) -> int | None:
    found = re.search(rf"^{re.escape(name)}[ ]*=", file.text, re.MULTILINE)
    return None if found is None else file.text.count("\n", 0, found.start()) + file.first_line
