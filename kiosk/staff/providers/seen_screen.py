"""A program as visitors will see it, with its code."""

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from kiosk.directory.hours.kiosk_clock import kiosk_now
from kiosk.directory.provider import Provider
from kiosk.guide.glyphs import without_hidden
from kiosk.staff.desk import Desk
from kiosk.staff.providers.preview import code_payload, visitor_lines
from kiosk.staff.providers.telling import TellingScreen
from kiosk.takeaway.code_picture import CodePicture, best_fit
from kiosk.walkup.screens.show_code import code_line
from kiosk.walkup.themes import THEMES, Theme

_LEAST_TEXT = 30
_AROUND = 3  # title, keys, and a row of air


def code_text(picture: CodePicture, theme: Theme) -> Text:
    """Draw a code in the colours that phones expect, whatever the screen's own are."""
    rows = (Text.assemble(*((span.text, theme[span.role]) for span in code_line(row))) for row in picture.rows)
    return Text("\n").join(rows)


def _told(label: str, value: str) -> str:
    """Label and text, further lines of it below one another."""
    first, *more = (without_hidden(line) for line in value.split("\n"))
    return "\n".join((f"{label}  {first}".strip(), *(f"  {line}" for line in more)))


class SeenScreen(TellingScreen):
    """What visitors see of one program. Nothing can be changed here.

    Args:
        desk: What is worked with.
        provider: The program, saved or not.
    """

    title_key = "staff-seen-title"
    DEFAULT_CSS = """
    SeenScreen VerticalScroll { width: 1fr; padding: 1 2; scrollbar-size-vertical: 1; }
    SeenScreen #code { width: auto; height: auto; margin-right: 1; }
    """

    def __init__(self, desk: Desk, provider: Provider) -> None:
        super().__init__(desk)
        self._provider = provider

    def parts(self) -> ComposeResult:
        """The words at the left, the code at the right."""
        words, one = self.desk.words, self._provider
        lines = [_told(label, value) for label, value in visitor_lines(words, one, kiosk_now())]
        if not lines:
            lines = [words("staff-seen-nothing" if one.status == "active" else "staff-seen-retired")]
        yield Horizontal(
            VerticalScroll(Static("\n".join([without_hidden(one.name), "", *lines]), id="seen", markup=False)),
            Static("", id="code", markup=False),
        )

    def on_resize(self) -> None:
        """Draw the code at the size that there is room for."""
        payload = code_payload(self._provider)
        picture = best_fit(payload, self.size.width - _LEAST_TEXT, self.size.height - _AROUND) if payload else None
        code = self.query_one("#code", Static)
        if picture is not None:
            code.update(code_text(picture, THEMES["light"]))
            return
        code.styles.max_width = _LEAST_TEXT
        code.update(self.desk.words("staff-seen-code-large" if payload else "staff-seen-code-none"))
