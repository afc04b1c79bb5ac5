"""Which languages the places hold: a folder is one when it has the words of the interface."""

import re

from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.pack_file import PackFacts
from kiosk.guide.files.wording_files import INTERFACE, WordingFiles, read_wording
from kiosk.problem import KioskError, Problem

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


def read_english(overlay: Overlay) -> WordingFiles:
    """Read the words that all others fall back to.

    Raises:
        KioskError: No place has them.
    """
    words = read_wording(overlay, "en")
    if not any(file.path.name == INTERFACE and file.text.strip() for file in words.files):
        why = [problem for problem in overlay.problems if problem.path is not None and problem.path.name == INTERFACE]
        raise KioskError(why[0] if why else Problem("content-missing"))
    return words


def other_languages(overlay: Overlay, facts: PackFacts) -> list[str]:
    """Name every language but English, those of ``pack.toml`` in its order."""
    codes = [code for code in overlay.folders() if _LANGUAGE.fullmatch(code) and code != "en"]
    there = [code for code in codes if INTERFACE in overlay.names(code, ".ftl")]
    named = {code: place for place, code in enumerate(facts.languages)}
    return sorted(there, key=lambda code: (named.get(code, len(named)), code))
