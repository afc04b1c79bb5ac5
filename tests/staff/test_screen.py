"""What all screens of staff have in common."""

from pathlib import Path

from textual.app import App, ComposeResult
from textual.widgets import Input

from kiosk.staff.screen import StaffScreen, UnsavedQuestion

from .staff_app import WORDS, desk, shown


class Typing(StaffScreen):
    """A screen with one field."""

    title_key = "staff-about-title"
    keys_key = "staff-keys-fields"

    def parts(self) -> ComposeResult:
        """The field."""
        yield Input()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed."""
        return bool(self.query_one(Input).value)


async def test_title_and_keys_are_on_the_screen(tmp_path: Path) -> None:
    app: App[None] = App()
    async with app.run_test() as pilot:
        await app.push_screen(Typing(desk(tmp_path)))
        await pilot.pause()
        for key in ("staff-about-title", "staff-keys-fields", "staff-act-back", "staff-act-lock"):
            assert " ".join(WORDS(key).split()) in shown(pilot)


async def test_escape_goes_back_where_nothing_was_changed(tmp_path: Path) -> None:
    app: App[None] = App()
    async with app.run_test() as pilot:
        await app.push_screen(Typing(desk(tmp_path)))
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, Typing)


async def test_escape_asks_where_something_was_changed_and_enter_stays(tmp_path: Path) -> None:
    app: App[None] = App()
    async with app.run_test() as pilot:
        await app.push_screen(Typing(desk(tmp_path)))
        await pilot.pause()
        await pilot.press("a", "escape")
        await pilot.pause()
        assert isinstance(app.screen, UnsavedQuestion)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, Typing) and app.screen.is_changed


async def test_who_says_so_leaves_and_loses_the_changes(tmp_path: Path) -> None:
    app: App[None] = App()
    async with app.run_test() as pilot:
        await app.push_screen(Typing(desk(tmp_path)))
        await pilot.pause()
        await pilot.press("a", "escape", "left", "enter")
        await pilot.pause()
        assert not isinstance(app.screen, Typing | UnsavedQuestion)
