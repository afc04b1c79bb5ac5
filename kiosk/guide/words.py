"""Words of the interface from Fluent files; a word that is missing is told, never raised."""

import re
from collections.abc import Iterator, Mapping

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from kiosk.guide.glyphs import without_hidden
from kiosk.problem import Problem

_MESSAGE = re.compile(r"^([A-Za-z][A-Za-z0-9_-]*)[ ]*=", re.MULTILINE)

_ONE_LINE = r"^{}[ ]*=[ ]*([^{{}}\s][^{{}}\n]*)$(?!\n*[^A-Za-z#\n-])"
"""A message that is one line of plain words: what follows it begins another, or nothing does."""


def _as_written_here(language: str) -> str:
    """Numbers and dates are those of people in the United States, such as 1,234 in Spanish, not 1.234."""
    return language if language == "en" or re.search(r"-[A-Z]{2}$", language) else f"{language}-US"


def names_in(source: str) -> frozenset[str]:
    """Name each message of a Fluent text, broken ones too."""
    return frozenset(_MESSAGE.findall(source))


class Wording:
    """The interface words of one language.

    A source is parsed when a message of it, or of a later one, is first asked for: visitors never
    wait for the words of staff's commands. One line of plain words is told without: the first screen
    has nothing else, in every language.

    Args:
        language: BCP 47 code, such as ``en``.
        sources: Fluent texts; a message in an earlier one wins. Terms must stand before their use.
        fallback: Asked when a message is missing here; English for every other language.

    Attributes:
        broken: Pairs of a source's place in ``sources`` and a line in it that is no Fluent, for those parsed so far.

    Source: https://projectfluent.org
    """

    def __init__(self, language: str, sources: tuple[str, ...], fallback: "Wording | None" = None) -> None:
        self.language = language
        self.broken: list[tuple[int, int]] = []
        self._fallback = fallback
        self._plain: dict[str, str] = {}
        self._sources = sources
        self._names = [names_in(source) for source in sources]
        self._parsed = 0
        # Isolating marks are for browsers; a terminal shows them as boxes.
        self._bundle = FluentBundle([_as_written_here(language), language, "en"], use_isolating=False)

    def has(self, key: str) -> bool:
        """Say whether this language itself has the message ``key`` (or ``key.attribute``)."""
        return bool(self._unparsed(key)) or self._parsed_to(key)

    def _parsed_to(self, key: str) -> bool:
        """Parse until ``key`` is found; say whether it was."""
        name, _, attribute = key.partition(".")
        while not self._bundle.has_message(name):
            if not any(name in names for names in self._names[self._parsed :]):
                return False
            self._parse_next()
        message = self._bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

    def all_keys(self) -> frozenset[str]:
        """Return every message and attribute (``key.attribute``) of this language; parses all sources."""
        self.parse(len(self._sources))
        names = [name for name in self.names() if self._bundle.has_message(name)]
        attributes = [f"{name}.{part}" for name in names for part in self._bundle.get_message(name).attributes]
        return frozenset([name for name in names if self.has(name)] + attributes)

    def names(self) -> frozenset[str]:
        """Name each message of this language as written; nothing is parsed for it."""
        return frozenset[str]().union(*self._names)

    def parse(self, sources: int) -> None:
        """Parse the first so many sources now."""
        while self._parsed < min(sources, len(self._sources)):
            self._parse_next()

    def __call__(self, key: str, /, **facts: object) -> str:
        """Return the words for ``key`` (or ``key.attribute``) with ``facts`` filled in.

        A key that no language has comes back as itself: a page with one odd word
        helps more than no page.
        """
        if facts:
            return self._filled(key, facts)
        if key not in self._plain:
            self._plain[key] = self._unparsed(key) or self._filled(key, facts)
        return self._plain[key]

    def _unparsed(self, key: str) -> str | None:
        """Find a message of one line in the first source that has it, while none is parsed yet."""
        for source, names in zip(self._sources, self._names, strict=True):
            if key in names:
                found = None if self._parsed else re.search(_ONE_LINE.format(key), source, re.MULTILINE)
                return found and found[1].rstrip(" ")
        return None

    def _filled(self, key: str, facts: Mapping[str, object]) -> str:
        if not self._parsed_to(key):
            return self._fallback(key, **facts) if self._fallback is not None else key
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:  # Cannot be: it was just looked for.
            return key
        try:
            text, _errors = self._bundle.format_pattern(pattern, dict(facts))
        except RecursionError:  # words made of themselves: those of the next place are asked
            later = self._sources[1:]
            return Wording(self.language, later, self._fallback)(key, **facts) if later else key
        return str(text)

    def sentences(self, problem: Problem) -> str:
        """Tell a problem in one line: where, what, and what to do. Nothing in it can drive a terminal."""
        facts: Mapping[str, str | int] = problem.facts
        place = "" if problem.path is None else str(problem.path)
        if problem.line is not None:
            place = f"{place}:{problem.line}"
        what = self(f"problem-{problem.code}", **facts)
        remedy_key = f"problem-{problem.code}.remedy"
        remedy = self(remedy_key, **facts) if self.has(remedy_key) or self._fallback else ""
        told = f"{what} {remedy}".strip()
        return without_hidden(f"{place}: {told}" if place else told)

    def _parse_next(self) -> None:
        number, self._parsed = self._parsed, self._parsed + 1
        source = self._sources[number]
        try:
            resource = FluentParser(with_spans=False).parse(source)  # where each word stood would be kept for good
        except RecursionError:  # Thousands of open braces.
            self.broken.append((number, 1))
            return
        if any(isinstance(entry, Junk) for entry in resource.body):
            self.broken += [(number, line) for line in _junk_lines(source)]
        self._bundle.add_resource(resource)


def _junk_lines(source: str) -> Iterator[int]:
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, Junk):
            start = 0 if entry.span is None else entry.span.start
            yield source.count("\n", 0, start) + 1
