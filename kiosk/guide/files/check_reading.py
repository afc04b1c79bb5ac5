"""Is everything easy enough to read? Measured file by file, as a person reads it."""

from collections.abc import Iterator, Mapping
from pathlib import PurePath

from kiosk.guide.files.check_entries import entry_texts
from kiosk.guide.files.check_topics import readable
from kiosk.guide.files.message_parts import read_messages
from kiosk.guide.files.read_content import Content, LanguageContent
from kiosk.guide.files.wording_files import FOR_VISITORS
from kiosk.guide.reading_ease import HIGHEST_GRADE, MEASURED, Glossary, GradeMeter
from kiosk.problem import Problem

_LABELS = frozenset({"name", "title", "blurb"})
"""Two or three words that are no sentence: the measure means nothing for them."""

_ENDS = (".", "!", "?")
"""So ends a message that is a sentence."""


def grades(content: Content, glossary: Glossary, measure: GradeMeter) -> Mapping[str, float]:
    """Measure each topic and file of words, by its name such as ``en/topics/about.md``, in the `MEASURED` languages."""
    measured = (language for code, language in content.languages.items() if code in MEASURED)
    return {
        name: max(0.0, measure(language.code, paragraphs, glossary))
        for language in measured
        for name, paragraphs in _texts(language).items()
    }


def _texts(language: LanguageContent) -> Mapping[str, list[str]]:
    """What is read in each file of a language."""
    code = language.code
    texts = {f"{code}/topics/{key}.md": [text for _, text in readable(topic)] for key, topic in language.topics.items()}
    for name, _, field, text in entry_texts(language):
        if field not in _LABELS and text:
            texts.setdefault(f"{code}/{name}", []).append(text)
    for file in language.words.files:
        told = [message.text for message in read_messages(file) if message.text.endswith(_ENDS)]
        if told and file.path.name in FOR_VISITORS:
            texts.setdefault(f"{code}/{file.path.name}", []).extend(told)
    return texts


def check_grades(content: Content, measured: Mapping[str, float]) -> Iterator[Problem]:
    """Tell the files that read above sixth grade."""
    for name, grade in measured.items():
        if grade > HIGHEST_GRADE:
            facts: dict[str, str | int] = {"grade": f"{grade:.2f}", "limit": f"{HIGHEST_GRADE:.1f}"}
            file = content.used.get(name)
            yield Problem("reading-too-hard", PurePath(name) if file is None else file.path, None, facts)
