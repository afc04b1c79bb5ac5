from pathlib import Path

import pytest

from kiosk.staff.providers.import_screen import ImportScreen
from kiosk.staff.providers.plan_screen import PlanScreen
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, told


def the_import(home: Path) -> OneScreen:
    return OneScreen(ImportScreen(desk_in(home), roots=()))


@pytest.mark.parametrize("size", SIZES)
async def test_a_file_that_is_found_is_opened_with_enter(tmp_path: Path, size: tuple[int, int]) -> None:
    (tmp_path / "list.csv").write_text("Name\nOpen Door\n")
    app = the_import(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PlanScreen)
        assert "Open Door" in all_text(app)


async def test_a_file_that_cannot_be_used_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"")
    app = the_import(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert "The file is empty" in told(app)
