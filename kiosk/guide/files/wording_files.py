"""The Fluent files of a language folder."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.glyphs import code_point, first_hidden
from kiosk.guide.words import Wording, names_in
from kiosk.problem import Problem

INTERFACE = "ui.ftl"
"""What visitors read. A folder is a language when it has this file."""

FOR_VISITORS = (INTERFACE, "find.ftl", "hours.ftl", "next-steps.ftl", "slips.ftl", "printing.ftl")
"""Read before the words of staff, so that no visitor waits for those. A language has to have all of these words."""

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{6})")


@dataclass(frozen=True, slots=True)
class WordingFiles:
    """The words of a language and the files they came from, in the order of ``Wording.broken``."""

    wording: Wording
    files: tuple[TextFile, ...]

    def for_visitors(self) -> frozenset[str]:
        """Name each message of the visitors' files, as written; nothing is parsed for it."""
        return frozenset().union(*(names_in(file.text) for file in self.files if file.path.name in FOR_VISITORS))

    def problems(self) -> tuple[Problem, ...]:
        """Tell each broken message of the visitors' files, and of the others that were parsed."""
        self.wording.parse(sum(file.path.name in FOR_VISITORS for file in self.files))
        return tuple(Problem("wording-broken", self.files[number].path, line) for number, line in self.wording.broken)


def read_wording(overlay: Overlay, language: str, fallback: Wording | None = None) -> WordingFiles:
    """Take all copies of all files: a message missing from the first copy comes from the next place's."""
    names = sorted(overlay.names(language, ".ftl"), key=lambda name: (_place(name), name))
    files: list[TextFile] = []
    for file in (copy for name in names for copy in overlay.copies(f"{language}/{name}")):
        hidden = _escaped_control(file)
        if hidden is None:
            files.append(file)
        else:
            overlay.problems.append(hidden)
    texts = tuple(file.text for file in files)
    return WordingFiles(Wording(language, texts, fallback), tuple(files))


def english_words(places: Sequence[Traversable]) -> Wording:
    """Return the words of commands, for staff; quick, as nothing else of the pack is read."""
    return read_wording(Overlay(places), "en").wording


def _place(name: str) -> int:
    return FOR_VISITORS.index(name) if name in FOR_VISITORS else len(FOR_VISITORS)


def _escaped_control(file: TextFile) -> Problem | None:
    """Find a control character written as an escape of Fluent, which would turn it into a real one."""
    for escape in _ESCAPE.finditer(file.text):
        point = int(escape[1] or escape[2], 16)
        sign = chr(point) if point <= 0x10FFFF else ""
        if hidden := first_hidden(sign):
            line = file.text.count("\n", 0, escape.start()) + 1
            return Problem("file-hidden-character", file.path, line, {"sign": code_point(hidden)})
    return None
