"""The one widget: it repaints the cells that changed, and no others."""

from collections.abc import Iterator

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region

from kiosk.walkup.frame import Frame
from kiosk.walkup.lines import Line, Span
from kiosk.walkup.themes import LIGHT
from kiosk.walkup.widgets.sheet import Sheet, changed_regions


def frame(*rows: tuple[Span, ...], cursor: tuple[int, int] = (0, 0)) -> Frame:
    return Frame(tuple(Line(spans) for spans in rows), cursor, ())


PLAIN = (Span("one two "),)
FOCUSED = (Span("one "), Span("two ", "focus"))


def test_nothing_is_repainted_when_nothing_changed() -> None:
    assert changed_regions(frame(PLAIN, PLAIN).rows, frame(PLAIN, PLAIN).rows) == []


def test_a_changed_row_is_repainted() -> None:
    assert changed_regions(frame(PLAIN, PLAIN).rows, frame(PLAIN, (Span("abc def "),)).rows) == [Region(0, 1, 8, 1)]


def test_what_a_row_shares_with_the_one_before_stays() -> None:
    before = frame((Span("left ", "muted"), Span("old "), Span("right", "muted")))
    after = frame((Span("left ", "muted"), Span("new "), Span("right", "muted")))
    assert changed_regions(before.rows, after.rows) == [Region(5, 0, 4, 1)]


def test_a_change_of_role_is_a_change() -> None:
    assert changed_regions(frame(PLAIN).rows, frame(FOCUSED).rows) != []


class OneSheet(App[None]):
    """A sheet and nothing else."""

    def compose(self) -> ComposeResult:
        yield Sheet(LIGHT)


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
