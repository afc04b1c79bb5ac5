"""The lock."""

from pathlib import Path

from textual.widgets import Input

from kiosk.staff.screens import sign_in as module
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.visit.end_visit import VisitEnd
from tests.staff.staff_app import PIN, WORDS, Trial, shown, sign_in, with_pin


async def test_a_wrong_pin_tells_only_that_it_did_not_work(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot, "111222")
        assert WORDS("staff-sign-in-no") in shown(pilot)


async def test_a_wait_is_told_also_to_the_next_one_who_comes(tmp_path: Path) -> None:
    home = with_pin(tmp_path)
    for _ in range(5):
        Trial(home).office.pin.check("111222")
    trial = Trial(home)
    async with trial.app.run_test() as pilot:
        assert "Wait" in shown(pilot)


async def test_without_initials_the_pin_is_not_looked_at(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("enter", *PIN, "enter")
        await pilot.pause()
        assert WORDS("staff-sign-in-who") in shown(pilot)
        assert not isinstance(trial.app.screen, AllIsWellScreen)


async def test_the_pin_leaves_the_field_when_it_was_tried(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        assert trial.app.screen_stack[1].query_one("#pin", Input).value == ""


async def test_escape_goes_back_to_the_visitors_screen(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("escape")
    assert trial.ends == [VisitEnd.LEFT]


async def test_where_tries_cannot_be_kept_the_right_pin_still_opens(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    (tmp_path / "staff" / "tries").mkdir()
    module.UNKEPT_WAIT_S, usual = 0, module.UNKEPT_WAIT_S
    try:
        async with trial.app.run_test() as pilot:
            await sign_in(pilot)
            assert isinstance(trial.app.screen, AllIsWellScreen)
    finally:
        module.UNKEPT_WAIT_S = usual
