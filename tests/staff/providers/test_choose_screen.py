from pathlib import Path

from textual.widgets import Input

from kiosk.staff.providers.choose_screen import ChooseScreen
from tests.staff.providers.staff_desk import OneScreen, all_text, desk_in, told


class OneChoice(ChooseScreen):
    title_key = "staff-import-title"
    intro_key = "staff-import-intro"
    suffixes = (".csv",)
    answer: Path | None = None

    def chosen(self, path: Path) -> None:
        self.answer = path


async def test_a_path_can_be_typed(tmp_path: Path) -> None:
    screen = OneChoice(desk_in(tmp_path), roots=())
    app = OneScreen(screen)
    async with app.run_test(size=(80, 24)) as pilot:
        screen.query_one(Input).focus()
        await pilot.press(*"/a/b.csv", "enter")
        await pilot.pause()
        assert screen.answer == Path("/a/b.csv")


async def test_a_stick_that_is_plugged_in_later_is_found_with_f5(tmp_path: Path) -> None:
    app = OneScreen(OneChoice(desk_in(tmp_path), roots=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Nothing that fits was found" in told(app)
        (tmp_path / "late[b].csv").write_text("")
        await pilot.press("f5")
        await pilot.pause()
        assert "late[b].csv" in "".join(all_text(app).split())
