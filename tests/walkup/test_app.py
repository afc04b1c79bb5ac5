"""The app: events become steps of the navigator, and the quiet time runs."""

from pathlib import Path

import pytest
from rich.color import ColorSystem
from textual import events
from textual._xterm_parser import XTermParser
from textual.pilot import Pilot

from kiosk.settings import QuietTimes
from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.app import WalkupApp
from kiosk.walkup.key_sequences import ESCAPE, KeySequences
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.widgets.sheet import Sheet
from tests.console.escape_monkey import EscapeMonkey
from tests.walkup.small_kit import small_kit

SIZE = (80, 24)
LONGEST_QUIET_S = 180
"""With a code on the page: 120 s until the veil, and 60 s of it."""


class Desk:
    """An app with a clock that tests move, and notes of what it asked for."""

    def __init__(self, home: Path) -> None:
        self.ends: list[VisitEnd] = []
        self.alarms: list[float] = []
        self.now_s = 1000.0
        kit = small_kit(home, quiet=QuietTimes())
        self.app = WalkupApp(
            Navigator(kit),
            "light",
            ColorSystem.TRUECOLOR,
            kit.settings.quiet,
            end=self.ends.append,
            alarm=self.alarms.append,
            clock=lambda: self.now_s,
            driver_class=None,
        )

    def text(self) -> str:
        sheet = self.app.query_one(Sheet)
        return "\n".join(sheet.render_line(row).text for row in range(SIZE[1]))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def test_any_key_leads_from_the_neutral_screen_to_home(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert "Press any key" in desk.text()
        await pressed(pilot, "x")
        assert "How can we help?" in desk.text()


async def test_the_neutral_screen_arms_no_alarm(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert desk.alarms == []


async def test_each_key_arms_the_kernels_alarm_for_the_whole_quiet_time(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "down")
        assert desk.alarms == [105, 105]


async def test_a_page_with_a_code_rests_longer(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "2", "1", "q")
        assert desk.alarms[-1] == 180


async def test_the_veil_covers_the_page_after_the_quiet_time(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "3")
        desk.now_s += 45
        desk.app.on_quiet()
        await pilot.pause()
        assert "Are you still here?" in desk.text()
        assert "800" not in desk.text()


async def test_a_timer_that_fires_early_covers_nothing(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "3")
        desk.now_s += 44
        desk.app.on_quiet()
        await pilot.pause()
        assert "Are you still here?" not in desk.text()


@pytest.mark.parametrize("key", ["enter", "escape", "down", "space", "3", "q", "f2", "tab"])
async def test_on_the_veil_no_other_key_does_or_prolongs_anything(desk: Desk, key: str) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "3")
        desk.now_s += 50
        desk.app.on_quiet()
        await pilot.pause()
        armed, shown = list(desk.alarms), desk.text()
        await pressed(pilot, key)
        assert (desk.alarms, desk.text(), desk.ends) == (armed, shown, [])


async def test_continue_brings_the_page_back_and_starts_the_quiet_time_again(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "3")
        before, armed = desk.text(), len(desk.alarms)
        for _ in range(10):
            desk.now_s += 50
            desk.app.on_quiet()
            await pressed(pilot, "1")
            assert desk.text() == before
        assert desk.alarms[armed:] == [105] * 10


async def test_start_fresh_ends_the_visit(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x", "3")
        desk.now_s += 50
        desk.app.on_quiet()
        await pressed(pilot, "2")
        assert desk.ends == [VisitEnd.LEFT]


async def test_the_veil_tells_less_time_as_it_passes(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        told = []
        for now in (45, 75, 96):
            desk.now_s = 1000.0 + now
            desk.app.on_quiet()
            await pilot.pause()
            told.append(next(line.strip() for line in desk.text().splitlines() if "forgets" in line))
        assert ["minute." in told[0], "half a minute" in told[1], "10 seconds" in told[2]] == [True] * 3


async def test_a_key_that_repeats_by_itself_stops_counting(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        for _ in range(200):
            desk.now_s += 0.04
            await pilot.press("down")
        count = len(desk.alarms)
        desk.now_s += 0.04
        await pressed(pilot, "down")
        assert len(desk.alarms) == count


async def test_mouse_motion_is_no_sign_of_life(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        count = len(desk.alarms)
        desk.app.post_message(_mouse(events.MouseMove, 5, 5))
        await pilot.pause()
        assert len(desk.alarms) == count


@pytest.mark.parametrize("kind", [events.MouseDown, events.MouseScrollDown, events.MouseScrollUp])
async def test_clicks_and_the_wheel_are_signs_of_life(desk: Desk, kind: type[events.MouseEvent]) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        count = len(desk.alarms)
        desk.app.post_message(_mouse(kind, 5, 5))
        await pilot.pause()
        assert len(desk.alarms) == count + 1


async def test_a_paste_is_a_sign_of_life(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        count = len(desk.alarms)
        desk.app.post_message(events.Paste("anything"))
        await pilot.pause()
        assert len(desk.alarms) == count + 1


async def test_touching_leave_at_the_top_right_ends_the_visit(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        desk.app.post_message(_mouse(events.MouseDown, 75, 0))
        await pilot.pause()
        assert desk.ends == [VisitEnd.LEFT]


async def test_touching_a_line_opens_it(desk: Desk) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        row = next(number for number, line in enumerate(desk.text().splitlines()) if "Talk or text" in line)
        desk.app.post_message(_mouse(events.MouseDown, 10, row))
        await pilot.pause()
        assert "1-800-799-7233" in desk.text()


@pytest.mark.parametrize("size", [(60, 20), (120, 36), (200, 60), (20, 5)])
async def test_a_resize_draws_the_page_anew(desk: Desk, size: tuple[int, int]) -> None:
    async with desk.app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "x")
        await pilot.resize_terminal(*size)
        await pilot.pause()
        line = desk.app.query_one(Sheet).render_line(0)
        assert (line.cell_length, "911" in _whole(desk.app, size[1])) == (size[0], True)


def _whole(app: WalkupApp, rows: int) -> str:
    return " ".join(app.query_one(Sheet).render_line(row).text for row in range(rows))


def _mouse(kind: type[events.MouseEvent], x: int, y: int) -> events.MouseEvent:
    return kind(None, x, y, 0, 0, 1, shift=False, meta=False, ctrl=False, screen_x=x, screen_y=y)


async def test_whatever_is_hit_the_visit_ends_when_its_quiet_time_is_over(desk: Desk) -> None:
    """The kernel ends it: its alarm is set from the first key on, and never for later than the longest quiet time."""
    due: list[float] = []
    desk.app._alarm = lambda seconds: due.append(desk.now_s + seconds)
    sequences, parser = KeySequences(), XTermParser(False)
    async with desk.app.run_test(size=SIZE):
        for hit in EscapeMonkey(7).acts(600):
            pieces = sequences.read(hit) if isinstance(hit, bytes) else ()
            told = [event for piece in pieces if piece != ESCAPE for event in parser.feed(piece.decode("latin-1"))]
            for event in told:
                if isinstance(event, events.Event):
                    await desk.app.on_event(event)
            desk.now_s += 0.5
            assert not desk.app._navigator.has_begun or due[-1] <= desk.now_s + LONGEST_QUIET_S
    assert len(due) > 100
