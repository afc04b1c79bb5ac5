"""Checks of the interface's words: all there, all Fluent, all drawable on the console."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from kiosk.guide.files.read_content import LanguageContent
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.word_families import ELSEWHERE, family
from kiosk.guide.files.word_uses import word_uses
from kiosk.guide.files.wording_files import INTERFACE
from kiosk.guide.glyphs import code_point, missing_on_console
from kiosk.problem import Problem


def check_program_words(english: LanguageContent) -> Iterator[Problem]:
    """Tell each place in the program that asks for words which English does not have."""
    keys = english.words.wording.all_keys()
    for use in word_uses():
        asked = family(use.key)
        if not asked and not use.is_in(keys):
            yield Problem("wording-missing", use.path, use.line, {"key": use.key})
        yield from (Problem("wording-missing", use.path, use.line, {"key": key}) for key in asked if key not in keys)
    for key in ELSEWHERE:
        if key not in keys:
            yield Problem("wording-missing", PurePath(english.code, INTERFACE), None, {"key": key})


def check_glyphs(files: Iterable[TextFile]) -> Iterator[Problem]:
    """Tell each line with a character that the console font cannot draw."""
    for file in files:
        for line, words in enumerate(file.text.split("\n"), file.first_line):
            for sign in missing_on_console(words):
                yield Problem("glyph-missing", file.path, line, {"glyph": sign, "point": code_point(sign)})
