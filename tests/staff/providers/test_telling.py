from pathlib import Path

from textual.app import ComposeResult

from kiosk.problem import KioskError, Problem
from kiosk.staff.providers.telling import TellingScreen
from tests.staff.providers.staff_desk import OneScreen, desk_in, told


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
