"""Words to click on."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from kiosk.directory.provider import Status
from kiosk.staff.acts import Act
from kiosk.visit.end_visit import VisitEnd
from tests.directory.providers import SAFE_HARBOR, keep
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
@pytest.mark.parametrize("status", get_args(Status))
async def test_every_act_of_a_form_has_room(tmp_path: Path, size: tuple[int, int], status: Status) -> None:
    keep(tmp_path, replace(SAFE_HARBOR, status=status))
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=size) as pilot:
        await sign_in(pilot)
        await choose(pilot, "providers")
        await pilot.press("enter")
        await pilot.pause()
        acts = {
            "active": ("F3 Address", "F6 Retire", "F7 Reached"),
            "retired": ("F6 Bring back", "F8 Delete"),
        }
        for told in ("F2 Save", "F5 Preview", "Esc Back", "F12 Lock now", *acts[status]):
            assert told in shown(pilot)


async def test_a_new_program_has_only_the_acts_that_it_can_have(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=(80, 24)) as pilot:
        await sign_in(pilot)
        await choose(pilot, "providers")
        await pilot.press("f2")
        await pilot.pause()
        found = [str(act.label) for act in trial.app.screen.query(Act) if act.display]
        assert found == ["F2 Save", "F5 Preview", "Esc Back", "F12 Lock now"]
