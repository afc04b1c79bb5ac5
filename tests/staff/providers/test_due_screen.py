from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.staff.providers.due_screen import DueScreen
from kiosk.staff.providers.form_screen import FormScreen
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, done, told

LATE = replace(
    SAFE_HARBOR, key="6f1f8c0e-0000-4000-8000-000000000002", name="Open Door", confirmed_on=TODAY - timedelta(91)
)
FRESH = replace(LATE, key="6f1f8c0e-0000-4000-8000-000000000003", name="Fresh", confirmed_on=TODAY)


def the_calls(home: Path) -> OneScreen:
    keep(home, SAFE_HARBOR, LATE, FRESH)
    return OneScreen(DueScreen(desk_in(home)))


@pytest.mark.parametrize("size", SIZES)
async def test_number_and_script_of_the_first_call_stand_there(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_calls(tmp_path)
    async with app.run_test(size=size) as pilot:
        await done(pilot)
        assert "1-202-555-0142" in told(app, "#number")
        assert "Is this Safe Harbor Advocates?" in told(app, "#call")
        assert "(91 days ago)" in all_text(app)
        assert "Fresh" not in all_text(app)


async def test_one_key_confirms_and_the_next_call_is_there(tmp_path: Path) -> None:
    app = the_calls(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        kept = {one.name: one for one in kept_in(tmp_path)}["Safe Harbor Advocates"]
        assert (kept.confirmed_on, kept.confirmed_by) == (TODAY, "AB")
        assert "Is this Open Door?" in told(app, "#call")


async def test_a_program_that_somebody_just_changed_is_not_confirmed(tmp_path: Path) -> None:
    app = the_calls(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        staff_acts.edit(tmp_path, SAFE_HARBOR, replace(SAFE_HARBOR, phones=()), "CD")
        await pilot.press("f2")
        await done(pilot)
        assert "Somebody else changed" in told(app)
        assert all(one.confirmed_by != "AB" for one in kept_in(tmp_path))


async def test_enter_opens_the_form_to_correct_it(tmp_path: Path) -> None:
    app = the_calls(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await done(pilot)
        assert isinstance(app.screen, FormScreen)
        assert "Open Door" in all_text(app)


async def test_when_nobody_is_due_the_screen_says_so_and_the_key_does_nothing(tmp_path: Path) -> None:
    app = OneScreen(DueScreen(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "enter")
        await done(pilot)
        assert "Every program was reached" in told(app, "#count")
