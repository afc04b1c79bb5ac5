"""Is everything easy enough to read? Measured file by file, as a person reads it."""

from collections.abc import Iterator, Mapping

from kiosk.guide.files.check_entries import entry_texts
from kiosk.guide.files.check_topics import readable
from kiosk.guide.files.read_content import Content
from kiosk.guide.reading_ease import HIGHEST_GRADE, Glossary, GradeMeter
from kiosk.problem import Problem

_LABELS = frozenset({"name", "title", "blurb"})
"""Two or three words that are no sentence: the measure means nothing for them."""


def grades(content: Content, glossary: Glossary, measure: GradeMeter) -> Mapping[str, float]:
    """Measure each topic and each file of words, by its name such as ``en/topics/about.md``.

    English only: no other language has a measure yet.
    """
    english = content.languages["en"]
    texts = {f"en/topics/{key}.md": [text for _, text in readable(topic)] for key, topic in english.topics.items()}
    for name, _, field, text in entry_texts(english):
        if field not in _LABELS and text:
            texts.setdefault(f"en/{name}", []).append(text)
    return {name: measure(paragraphs, glossary) for name, paragraphs in texts.items()}


def check_grades(content: Content, measured: Mapping[str, float]) -> Iterator[Problem]:
    """Tell the files that read above sixth grade."""
    for name, grade in measured.items():
        if grade > HIGHEST_GRADE:
            facts: dict[str, str | int] = {"grade": f"{grade:.2f}", "limit": f"{HIGHEST_GRADE:.1f}"}
            yield Problem("reading-too-hard", content.used[name].path, None, facts)
