"""The staff's app as a whole: lock, quiet time, ends."""

from pathlib import Path

from kiosk.staff.app import SIGN_IN_S
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.first_run import FirstRunScreen
from kiosk.staff.screens.sign_in import NoPinScreen, SignInScreen
from kiosk.visit.end_visit import VisitEnd

from .staff_app import PIN, Trial, shown, sign_in, with_pin


async def test_the_pin_is_asked_for_first(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test():
        assert isinstance(trial.app.screen, SignInScreen)


async def test_with_the_pin_staff_see_what_needs_them(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        assert isinstance(trial.app.screen, AllIsWellScreen)


async def test_the_pin_is_never_on_the_screen(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("A", "B", "enter", *PIN)
        assert PIN[:3] not in shown(pilot)


async def test_a_desk_without_a_pin_begins_with_the_first_run(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test():
        assert isinstance(trial.app.screen, FirstRunScreen)


async def test_a_service_without_a_pin_lets_nobody_set_one(tmp_path: Path) -> None:
    trial = Trial(tmp_path, is_service=True)
    async with trial.app.run_test() as pilot:
        assert isinstance(trial.app.screen, NoPinScreen)
        await pilot.press("enter", "1", "escape")
    assert (trial.ends, trial.office.pin.is_set()) == ([VisitEnd.LEFT], False)


async def test_f12_locks_from_everywhere_without_a_question(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await pilot.press("escape", "f12")
    assert trial.ends == [VisitEnd.LOCKED]


async def test_the_sign_in_may_stand_for_a_minute_and_the_work_for_as_long_as_is_set(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path, 'state = "OH"\nstaff.lock_after_s = 90\n'))
    async with trial.app.run_test() as pilot:
        assert trial.alarms[-1] == SIGN_IN_S
        await sign_in(pilot)
        await pilot.press("down")
        assert trial.alarms[-1] == 90


async def test_mouse_motion_does_not_prolong_the_work(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        before = len(trial.alarms)
        await pilot.hover("#pin")
        assert len(trial.alarms) == before
        await pilot.click("#pin")
        assert len(trial.alarms) > before


async def test_no_key_opens_a_palette_or_ends_the_work(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await pilot.press("ctrl+p", "ctrl+q", "ctrl+c", "ctrl+backslash", "f1")
        assert (isinstance(trial.app.screen, AllIsWellScreen), trial.ends) == (True, [])
