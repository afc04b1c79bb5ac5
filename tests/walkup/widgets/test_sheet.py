"""The one widget: Textual draws it whole, and it sends what a key changed to the terminal itself."""

import re
from collections.abc import Iterator

import pytest
from rich.color import ColorSystem
from textual.app import App, ComposeResult
from textual.geometry import Region

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import Line, Span
from kiosk.walkup.painter import Painter
from kiosk.walkup.themes import LIGHT
from kiosk.walkup.widgets.sheet import Sheet


def frame(*rows: tuple[Span, ...], cursor: tuple[int, int] = (0, 0)) -> Frame:
    return Frame(tuple(Line(spans) for spans in rows), cursor, ())


PLAIN = (Span("one two "),)
FOCUSED = (Span("one "), Span("two ", "focus"))


class OneSheet(App[None]):
    """A sheet and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    def compose(self) -> ComposeResult:
        yield Sheet(LIGHT, Painter(LIGHT, ColorSystem.TRUECOLOR), self.written.append)


@pytest.fixture
def app() -> Iterator[OneSheet]:
    yield OneSheet()


async def test_a_row_is_drawn_in_the_colours_of_its_roles(app: OneSheet) -> None:
    async with app.run_test(size=(8, 2)) as pilot:
        sheet = app.query_one(Sheet)
        sheet.show(frame(FOCUSED, PLAIN))
        await pilot.pause()
        strip = sheet.render_line(0)
        assert [(segment.text, segment.style) for segment in strip] == [
            ("one ", LIGHT["text"]),
            ("two ", LIGHT["focus"]),
        ]


async def test_the_terminal_gets_what_changed_and_no_more(app: OneSheet) -> None:
    async with app.run_test(size=(8, 2)) as pilot:
        sheet = app.query_one(Sheet)
        sheet.show_whole(frame(PLAIN, PLAIN))
        await pilot.pause()
        assert app.written == []
        sheet.show(frame(PLAIN, FOCUSED, cursor=(4, 1)))
        assert [re.sub(r"\x1b\[[0-9;]*m", "", text) for text in app.written] == ["\x1b[2;5Htwo \x1b[2;5H"]


async def test_what_textual_draws_later_is_what_the_terminal_got_meanwhile(app: OneSheet) -> None:
    async with app.run_test(size=(8, 1)) as pilot:
        sheet = app.query_one(Sheet)
        sheet.show_whole(frame(PLAIN))
        await pilot.pause()
        sheet.show(frame((Span("abc def "),)))
        assert [strip.text for strip in sheet.render_lines(Region(0, 0, 8, 1))] == ["abc def "]


async def test_the_terminals_cursor_follows_the_focus(app: OneSheet) -> None:
    async with app.run_test(size=(8, 2)) as pilot:
        app.query_one(Sheet).show(frame(FOCUSED, PLAIN, cursor=(4, 0)))
        await pilot.pause()
        assert app.cursor_position == (4, 0)


async def test_a_screen_larger_than_the_frame_is_blank_there(app: OneSheet) -> None:
    async with app.run_test(size=(10, 4)) as pilot:
        sheet = app.query_one(Sheet)
        sheet.show(frame(PLAIN))
        await pilot.pause()
        assert (sheet.render_line(0).text, sheet.render_line(3).text) == ("one two   ", " " * 10)


async def test_the_sheet_cannot_take_the_focus(app: OneSheet) -> None:
    async with app.run_test(size=(8, 2)):
        assert not app.query_one(Sheet).can_focus
