"""Checks of the interface's words: all there, all Fluent, all drawable on the console."""

from collections.abc import Iterable, Iterator

from kiosk.guide.files.read_content import Content, LanguageContent
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.word_uses import word_uses
from kiosk.guide.glyphs import code_point, missing_on_console
from kiosk.problem import Problem


def check_program_words(english: LanguageContent) -> Iterator[Problem]:
    """Tell each place in the program that asks for words which English does not have."""
    keys = english.words.wording.all_keys()
    for use in word_uses():
        if not use.is_in(keys):
            yield Problem("wording-missing", use.path, use.line, {"key": use.key})


def check_translation(content: Content, language: LanguageContent) -> Iterator[Problem]:
    """Tell what English says and another language does not; a visitor would meet it in English."""
    english = content.languages["en"]
    path = language.words.files[0].path
    for key in sorted(english.words.wording.all_keys() - language.words.wording.all_keys()):
        yield Problem("wording-untranslated", path, None, {"key": key})
    missing = (
        ("topics", english.topics.keys() - language.topics.keys()),
        ("hotlines", english.hotlines.entries.keys() - language.hotlines.entries.keys()),
        ("resources", english.resources.entries.keys() - language.resources.entries.keys()),
    )
    for kind, keys in missing:
        for key in sorted(keys):
            yield Problem("entry-untranslated", path.parent, None, {"kind": kind, "key": key})


def check_glyphs(files: Iterable[TextFile]) -> Iterator[Problem]:
    """Tell each line with a character that the console font cannot draw."""
    for file in files:
        for line, words in enumerate(file.text.split("\n"), file.first_line):
            for sign in missing_on_console(words):
                yield Problem("glyph-missing", file.path, line, {"glyph": sign, "point": code_point(sign)})
