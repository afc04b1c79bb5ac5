"""How hard a text is to read: school grade and length of sentences."""

import importlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

HIGHEST_GRADE = 6.0
"""Sixth grade, Flesch-Kincaid. Source: plain-language advice for people under stress."""

MOST_WORDS = 20
"""Words in one sentence. Source: HHS, Plain Writing in One Page."""

_MOST_WORDS_IN = {"es": 25}
"""Spanish needs about a quarter more words to say the same."""

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


MEASURED = ("en", "es")
"""Languages that have a formula."""

GradeMeter = Callable[[str, Iterable[str], Glossary], float]
"""Gives the school grade of paragraphs in one of the `MEASURED` languages.

English by Flesch-Kincaid. Spanish by Fernández Huerta, whose 100 points fall by ten from grade to grade: 90 and more
is fourth grade, 70 the end of sixth. Source: J. Fernández Huerta, Medidas sencillas de lecturabilidad, 1959.
"""


def sentences(text: str) -> tuple[str, ...]:
    """Split a paragraph into its sentences; initials such as "U.S." end none."""
    return tuple(part for part in _SENTENCE_END.split(text.strip()) if part)


def count_words(sentence: str) -> int:
    """Count what a reader reads as words: numbers count, lone signs do not."""
    return sum(1 for part in sentence.split() if any(sign.isalnum() for sign in part))


def most_words(language: str) -> int:
    """Return how many words a sentence may have in a language."""
    return _MOST_WORDS_IN.get(language, MOST_WORDS)


def long_sentences(
    text: str, glossary: Glossary, allowed: Sequence[str] = (), most: int = MOST_WORDS
) -> tuple[tuple[str, int], ...]:
    """Return the sentences of a paragraph with more words than they may have, each with its count.

    Args:
        text: One paragraph.
        glossary: What counts as one word.
        allowed: Beginnings of sentences that need their length (``long_ok`` of a topic).
        most: See `most_words`.
    """
    counted = ((sentence, count_words(glossary.shorten(sentence))) for sentence in sentences(text))
    return tuple(
        (sentence, words) for sentence, words in counted if words > most and not sentence.startswith(tuple(allowed))
    )


def grade_meter() -> GradeMeter | None:
    """Return the function that measures paragraphs, or None when textstat is not installed.

    It comes with the ``authors`` extra and is read only when asked for: a kiosk has no need of it.
    """
    try:
        textstat = importlib.import_module("textstat")
    except ImportError:
        return None

    def measure(language: str, paragraphs: Iterable[str], glossary: Glossary) -> float:
        ended = (text if text.endswith((".", "!", "?")) else f"{text}." for text in paragraphs)
        text = glossary.shorten("\n".join(ended))
        textstat.set_lang(language)
        if language == "es":
            return 13 - float(textstat.fernandez_huerta(text)) / 10
        return float(textstat.flesch_kincaid_grade(text))

    return measure
