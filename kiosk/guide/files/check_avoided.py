"""Do the words of a language blame, order about or promise? Each language lists the phrases that do."""

import re
from collections.abc import Iterator

from kiosk.guide.files.language_file import LANGUAGE
from kiosk.guide.files.read_content import Content, LanguageContent
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.wording_files import FOR_VISITORS
from kiosk.problem import Problem


def check_avoided(content: Content, language: LanguageContent) -> Iterator[Problem]:
    """Tell each place where visitors would read one of the phrases under ``avoid`` in ``language.toml``."""
    phrases = sorted(language.about.avoid, key=len, reverse=True)
    if not phrases:
        return
    pattern = re.compile("|".join(rf"(?<!\w){_spaced(phrase)}(?!\w)" for phrase in phrases), re.IGNORECASE)
    plain = [" ".join(phrase.lower().split()) for phrase in phrases]
    for file in _read_by_visitors(content, language):
        text = " ".join(file.text.lower().split())
        if not any(phrase in text for phrase in plain):  # far quicker than the pattern, and mostly so
            continue
        for found in pattern.finditer(file.text):
            line = file.text.count("\n", 0, found.start()) + file.first_line
            yield Problem("words-avoided", file.path, line, {"words": " ".join(found[0].split())})


def _spaced(phrase: str) -> str:
    """A phrase may be broken over two lines."""
    return r"\s+".join(map(re.escape, phrase.split()))


def _read_by_visitors(content: Content, language: LanguageContent) -> Iterator[TextFile]:
    begin = f"{language.code}/"
    yield from (file for name, file in content.used.items() if name.startswith(begin) and not name.endswith(LANGUAGE))
    yield from (file for file in language.words.files if file.path.name in FOR_VISITORS)
