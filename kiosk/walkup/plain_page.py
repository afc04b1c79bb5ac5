"""The plain page: help when nothing else works. Drawn without Textual and without the directory."""

from kiosk.walkup.centred import centred
from kiosk.walkup.choosing import choice_lines
from kiosk.walkup.lines import BLANK, Area, Body, Span
from kiosk.walkup.page import Page
from kiosk.walkup.screens.hotlines import core_choices
from kiosk.walkup.wrap import wrap


class PlainPage(Page):
    """911, whom to ask, and the first hotlines; no key does anything on it."""

    whole_screen = True

    @property
    def title(self) -> str:
        """What it says first."""
        return self.kit.words("plain-title")

    def body(self, area: Area) -> Body:
        """Names and numbers, as many as the screen holds."""
        columns = area.text_columns
        lines = [*wrap([Span(self.title, "strong")], columns), BLANK]
        for choice in core_choices(self.kit):
            lines += choice_lines(choice, columns, " ", focused=False)
        return centred(self.kit, area, lines, (), 0, in_all=True)
