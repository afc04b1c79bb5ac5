"""A terminal that shows one page after the other, a new one at each look."""

from pathlib import Path
from typing import cast

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.proof.canaries import Canaries
from kiosk.proof.null_printer import NullPrinter
from kiosk.proof.visitor import Visitor

WORDS = english_words(places(Path("/nowhere")))


class ScriptedStack:
    """Shows the pages in turn, the last one for ever; the next comes with each key."""

    name = "scripted"

    def __init__(self, pages: list[str], supervisor: int | None = None) -> None:
        self.pages, self.pressed, self.starts = pages, list[bytes](), 0
        self._supervisor = supervisor

    def start(self) -> None:
        self.starts += 1

    def press(self, keys: bytes) -> None:
        self.pressed.append(keys)
        if len(self.pages) > 1:
            self.pages.pop(0)

    def shows(self, words: str) -> bool:
        return bool(self.pages) and words in self.pages[0]

    def keeps(self, word: str) -> tuple[str, ...]:
        return ()

    def supervisor(self) -> int | None:
        return self._supervisor

    def processes(self) -> tuple[int, ...]:
        return ()

    def renewed(self) -> float | None:
        return None

    def close(self) -> None:
        return None


def visitor_of(stack: ScriptedStack) -> Visitor:
    """Return a visitor who prints nothing."""
    return Visitor(stack, WORDS, Canaries(), cast(NullPrinter, None))
