"""How hard a text is to read: school grade and length of sentences."""

import importlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

HIGHEST_GRADE = 6.0
"""Sixth grade, Flesch-Kincaid. Source: plain-language advice for people under stress."""

MOST_WORDS = 20
"""Words in one sentence. Source: HHS, Plain Writing in One Page."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\b[A-Z]\.)(?<!\.[a-z]\.)[\"'”’)]*\s+(?=[\"'“‘(¿¡]*[A-Z0-9ÁÉÍÓÚÑ])")


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words that a reader meets as one thing, however long: they count as one short word.

    Attributes:
        names: Proper names, such as ``VictimConnect``.
        terms: Terms that have no plainer word, such as ``protection order``.
    """

    names: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    def shorten(self, text: str) -> str:
        """Return ``text`` with each name as "Ann" and each term as "term"."""
        for entries, word in ((self.names, "Ann"), (self.terms, "term")):
            if entries:
                longest_first = sorted(entries, key=len, reverse=True)
                pattern = "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in longest_first)
                case = re.IGNORECASE if word == "term" else re.NOFLAG
                text = re.sub(rf"(?<!\w)(?:{pattern})(?:e?s)?(?!\w)", word, text, flags=case)
        return text


GradeMeter = Callable[[Iterable[str], Glossary], float]
"""Gives the Flesch-Kincaid grade of English paragraphs, 0.0 when there are none."""


def sentences(text: str) -> tuple[str, ...]:
    """Split a paragraph into its sentences; initials such as "U.S." end none."""
    return tuple(part for part in _SENTENCE_END.split(text.strip()) if part)


def count_words(sentence: str) -> int:
    """Count what a reader reads as words: numbers count, lone signs do not."""
    return sum(1 for part in sentence.split() if any(sign.isalnum() for sign in part))


def long_sentences(text: str, glossary: Glossary, allowed: Sequence[str] = ()) -> tuple[tuple[str, int], ...]:
    """Return the sentences of a paragraph with more than `MOST_WORDS` words, each with its count.

    Args:
        text: One paragraph.
        glossary: What counts as one word.
        allowed: Beginnings of sentences that need their length (``long_ok`` of a topic).
    """
    counted = ((sentence, count_words(glossary.shorten(sentence))) for sentence in sentences(text))
    return tuple(
        (sentence, words)
        for sentence, words in counted
        if words > MOST_WORDS and not sentence.startswith(tuple(allowed))
    )


def grade_meter() -> GradeMeter | None:
    """Return the function that measures paragraphs, or None when textstat is not installed.

    It comes with the ``authors`` extra and is read only when asked for: a kiosk has no need of it.
    """
    try:
        textstat = importlib.import_module("textstat")
    except ImportError:
        return None

    def measure(paragraphs: Iterable[str], glossary: Glossary) -> float:
        ended = (text if text.endswith((".", "!", "?")) else f"{text}." for text in paragraphs)
        return float(textstat.flesch_kincaid_grade(glossary.shorten("\n".join(ended))))

    return measure
