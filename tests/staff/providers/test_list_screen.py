from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.list_screen import ProvidersScreen
from tests.directory.providers import SAFE_HARBOR, keep
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, told

OPEN_DOOR = replace(SAFE_HARBOR, key="6f1f8c0e-0000-4000-8000-000000000002", name="Open [b]Door[/b]")


def the_list(home: Path) -> OneScreen:
    keep(home, SAFE_HARBOR, OPEN_DOOR)
    return OneScreen(ProvidersScreen(desk_in(home)))


@pytest.mark.parametrize("size", SIZES)
async def test_every_program_stands_there_and_markup_is_text(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "Open [b]Door[/b]" in all_text(app)


async def test_typing_leaves_the_programs_that_fit(tmp_path: Path) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"harbor")
        await pilot.pause()
        assert "Safe Harbor" in all_text(app)
        assert "Door" not in all_text(app)


async def test_arrows_and_enter_open_the_chosen_program(tmp_path: Path) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)
        assert "Safe Harbor Advocates" in all_text(app)


async def test_a_click_opens_a_program(tmp_path: Path) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click("#found", offset=(5, 0))
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)


async def test_a_program_added_in_the_form_is_in_the_list_afterwards(tmp_path: Path) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", *"Quiet Haven", "f2")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert "Quiet Haven" in all_text(app)


async def test_an_empty_list_tells_how_to_begin(tmp_path: Path) -> None:
    app = OneScreen(ProvidersScreen(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "F2 adds the first one" in told(app, "#count")


async def test_a_broken_directory_is_told_and_nothing_falls(tmp_path: Path) -> None:
    (tmp_path / "directory.db").write_bytes(b"no database" * 100)
    app = OneScreen(ProvidersScreen(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "damaged" in told(app)


async def test_the_search_survives_a_resize(tmp_path: Path) -> None:
    app = the_list(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"door")
        await pilot.resize_terminal(40, 12)
        await pilot.resize_terminal(120, 36)
        await pilot.pause()
        assert "Open [b]Door[/b]" in all_text(app)
        assert "Safe Harbor" not in all_text(app)
