"""Help for somebody whose phone does not read the code."""

from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.wrap import wrap

_TIPS = ("distance", "light", "camera", "larger", "type", "ask")


class TroublePage(ReadingPage):
    """A few things to try, the easiest first."""

    @property
    def title(self) -> str:
        """The question."""
        return self.kit.words("trouble-title")

    def text(self, columns: int) -> list[Line]:
        """One tip after the other."""
        bullet = self.kit.glyphs.bullet
        lines: list[Line] = []
        for tip in _TIPS:
            lines += [BLANK] if lines else []
            lines += wrap([Span(f"{bullet} {self.kit.words(f'trouble-{tip}')}")], columns, 0, len(bullet) + 1)
        return lines
