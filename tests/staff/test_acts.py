"""Words to click on."""

from pathlib import Path

import pytest

from kiosk.visit.end_visit import VisitEnd
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import Trial, shown, sign_in, with_pin


async def test_a_click_goes_back_as_escape_does(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await choose(pilot, "about")
        before = trial.app.screen
        await pilot.click("ActRow.foot Act")
        await pilot.pause()
        assert trial.app.screen is not before


async def test_a_click_locks_as_f12_does(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await pilot.click(trial.app.screen.query("ActRow.foot Act").last())
        await pilot.pause()
    assert trial.ends == [VisitEnd.LOCKED]


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_every_act_of_a_form_has_room(tmp_path: Path, size: tuple[int, int]) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=size) as pilot:
        await sign_in(pilot)
        await choose(pilot, "providers")
        await pilot.press("f2")
        await pilot.pause()
        for told in ("F2 Save", "F3 Address", "F5 Preview", "F6 Retire", "F7 Reached", "Esc Back", "F12 Lock now"):
            assert told in shown(pilot)
