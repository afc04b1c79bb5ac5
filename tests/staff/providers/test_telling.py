import threading
from pathlib import Path

from textual.app import ComposeResult

from kiosk.problem import KioskError, Problem
from kiosk.staff.providers.telling import TellingScreen, is_at_work
from tests.staff.providers.staff_desk import OneScreen, desk_in, done, told


class OneNotice(TellingScreen):
    title_key = "staff-list-title"

    def parts(self) -> ComposeResult:
        yield self.acts("add")
        yield self.notice()


def fail() -> int:
    raise KioskError(Problem("provider-changed"))


async def test_a_fault_is_told_with_its_remedy(tmp_path: Path) -> None:
    screen = OneNotice(desk_in(tmp_path))
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)):
        assert screen.attempt(fail) is None
        assert "Somebody else changed this program" in told(app)


async def test_markup_and_control_characters_are_told_as_text(tmp_path: Path) -> None:
    screen = OneNotice(desk_in(tmp_path))
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)):
        screen.tell("[b]x[/b]\x1b")
        assert told(app) == "[b]x[/b]?"


async def test_the_cursor_passes_the_row_of_acts_by(tmp_path: Path) -> None:
    app = OneScreen(OneNotice(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab")
        assert app.focused is None


async def test_what_takes_long_is_told_at_once_and_its_end_after(tmp_path: Path) -> None:
    screen, may_end = OneNotice(desk_in(tmp_path)), threading.Event()
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)) as pilot:
        worker = screen.run_worker(screen.aside(may_end.wait))
        await pilot.pause()
        assert (told(app), is_at_work(app)) == (screen.desk.words("staff-saving"), True)
        may_end.set()
        assert await worker.wait() is True
        assert not is_at_work(app)


async def test_nobody_leaves_while_something_is_at_work(tmp_path: Path) -> None:
    screen, may_end = OneNotice(desk_in(tmp_path)), threading.Event()
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)) as pilot:
        screen.run_worker(screen.aside(may_end.wait))
        await pilot.press("escape")
        await pilot.pause()
        assert (app.screen, told(app)) == (screen, screen.desk.words("staff-wait"))
        may_end.set()
        await done(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is not screen


async def test_a_fault_of_what_takes_long_is_told_too(tmp_path: Path) -> None:
    screen = OneNotice(desk_in(tmp_path))
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)):
        assert await screen.aside(fail) is None
        assert "Somebody else changed this program" in told(app)
