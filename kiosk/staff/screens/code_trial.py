"""A code to try with a telephone: can the screen of this kiosk be scanned?"""

from rich.style import Style
from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import Static

from kiosk.staff.screen import StaffScreen
from kiosk.takeaway.code_picture import best_fit

COLUMNS, ROWS = 56, 15  # what 60 x 20 leaves beside the words

_DARK, _LIGHT = "#000000", "#ffffff"
_LIGHT_OF_SIXTEEN = "#aaaaaa"
"""ANSI 7: the brightest background that a console has."""


def code_text(payload: str, sixteen: bool = False) -> Text:
    """Draw ``payload`` as a code of half blocks, dark on light in every theme; empty when it is too long.

    Args:
        payload: What the code holds.
        sixteen: The terminal has 16 colours.
    """
    light = _LIGHT_OF_SIXTEEN if sixteen else _LIGHT
    drawn = best_fit(payload, COLUMNS, ROWS)
    text = Text(no_wrap=True, end="")
    for row in () if drawn is None else drawn.rows:
        for cell in row:
            top, bottom = (_DARK if dark else light for dark in (cell.top_dark, cell.bottom_dark))
            text.append(cell.glyph, Style(color=bottom, bgcolor=top))
        text.append("\n")
    return text


class CodeTrialScreen(StaffScreen):
    """A code that holds one plain sentence, so that trying it opens no page."""

    title_key = "staff-code-title"
    DEFAULT_CSS = """
    CodeTrialScreen #ask { margin: 0 2; height: auto; }
    CodeTrialScreen #code { margin: 0 4; width: auto; height: auto; }
    """

    def parts(self) -> ComposeResult:
        """What to do, and the code."""
        words = self.desk.words
        yield Static(words("staff-code-ask"), id="ask", markup=False)
        yield Static(code_text(words("staff-code-holds"), self.app.has_class("-sixteen")), id="code")
