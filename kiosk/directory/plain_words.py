"""Text as it is compared and searched: without accents, capitals or signs; and text made safe to keep."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_ASCII_WORDS = bytes(letter if chr(letter).isalnum() and letter < 128 else 32 for letter in range(256)).lower()
_TERMINAL_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|.?)"
)
# Control characters, invisible marks that reorder or hide text, halves of a pair, unassigned code points.
_UNSAFE_KINDS = frozenset({"Cc", "Cf", "Cs", "Cn", "Co"})
_JOINERS = frozenset("\u200c\u200d")  # some scripts spell with them


def plain_words(text: str) -> str:
    """Reduce text to its words in one spelling: ``"Niñez & Café"`` becomes ``"ninez cafe"``.

    The same reduction is made of what is stored and of what is typed, so the two meet.
    """
    return " ".join(words_of(text))


def words_of(text: str) -> list[str]:
    """Reduce text as ``plain_words`` does, to a list of its words."""
    if text.isascii():  # nearly always, and four times quicker
        return text.encode().translate(_ASCII_WORDS).decode().split()
    apart = unicodedata.normalize("NFKD", text)
    return _WORD.findall("".join(letter for letter in apart if not unicodedata.combining(letter)).casefold())


@lru_cache(1_024)
def plain_name(name: str) -> str:
    """Reduce the name of a program, as ``plain_words`` does; an import asks for the same one several times."""
    return plain_words(name)


@lru_cache(256)
def words_told(text: str) -> tuple[str, ...]:
    """Reduce what a program says of itself to its words, as ``words_of`` does; many say the same."""
    return tuple(words_of(text))


def safe_text(text: str) -> str:
    """Take out terminal sequences and invisible characters, and make every run of white space one blank."""
    if text.isprintable():
        if "  " not in text:
            return text.strip(" ")  # nearly always; of white space, only the blank is printable
    else:
        text = _TERMINAL_SEQUENCE.sub("", text)
        text = "".join(_safe(letter) for letter in text)
    return " ".join(text.split())


def _safe(letter: str) -> str:
    if letter.isspace():
        return " "
    return letter if letter in _JOINERS or unicodedata.category(letter) not in _UNSAFE_KINDS else ""
