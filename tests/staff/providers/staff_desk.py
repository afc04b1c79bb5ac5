"""A desk in an empty home folder, and an app that shows one screen of staff."""

import asyncio
from datetime import date
from pathlib import Path

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Static

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.staff.desk import Desk
from kiosk.staff.providers.telling import is_at_work
from kiosk.staff.screen import StaffScreen
from kiosk.staff.themes import CSS, THEMES

TODAY = date(2026, 11, 20)
SIZES = [(80, 24), (120, 36)]


def desk_in(home: Path, initials: str = "AB") -> Desk:
    """A member of staff at work in this home folder."""
    return Desk(home, english_words(places(home)), lambda: TODAY, initials)


class OneScreen(App[None]):
    """Shows a screen over an empty one, in the colours of staff."""

    CSS = CSS

    def __init__(self, screen: StaffScreen) -> None:
        super().__init__()
        self.register_theme(THEMES["light"])
        self.theme = THEMES["light"].name
        self.shown = screen

    def on_mount(self) -> None:
        self.push_screen(self.shown)


async def done(pilot: Pilot[None]) -> None:
    """Wait until what was pressed is answered, and saved where it saves."""
    await pilot.pause()
    while is_at_work(pilot.app):
        await asyncio.sleep(0.01)
    await pilot.pause()


def told(app: App[None], selector: str = "#notice") -> str:
    """The words of a part of the screen on top."""
    return str(app.screen.query_one(selector, Static).render())


def all_text(app: App[None]) -> str:
    """Everything that stands on the screen, line by line."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip)[:width] for strip in lines[:height])
