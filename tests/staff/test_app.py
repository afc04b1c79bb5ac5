"""The staff's app as a whole: lock, quiet time, ends."""

import asyncio
from pathlib import Path

import pytest
from textual.widgets import Input

from kiosk.staff.app import SIGN_IN_S
from kiosk.staff.providers.telling import LONG_WORK
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.first_run import FirstRunScreen
from kiosk.staff.screens.lock_soon import WARN_S, LockSoonScreen
from kiosk.staff.screens.sign_in import NoPinScreen, SignInScreen
from kiosk.upkeep.staff_flag import FILE_NAME
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


async def test_sticks_are_shown_only_after_the_right_pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = tmp_path / "run"
    run.mkdir()
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(run))
    trial = Trial(with_pin(tmp_path / "home"))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot, "000000")
        assert list(run.iterdir()) == []
    trial = Trial(with_pin(tmp_path / "home"))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        assert [path.name for path in run.iterdir()] == [FILE_NAME]


async def test_the_pin_is_never_on_the_screen(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("A", "B", "enter", *PIN)
        assert PIN[:3] not in shown(pilot)


async def test_a_desk_without_a_pin_begins_with_the_first_run(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test():
        assert isinstance(trial.app.screen, FirstRunScreen)


async def test_visitors_who_find_the_keys_cannot_set_a_first_pin(tmp_path: Path) -> None:
    trial = Trial(tmp_path, may_begin=False)
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


async def test_before_it_locks_the_work_is_covered_and_the_next_key_only_uncovers_it(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        below, alarms = trial.app.screen, len(trial.alarms)
        trial.app.warn()
        await pilot.pause()
        assert isinstance(trial.app.screen, LockSoonScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert (trial.app.screen, len(trial.alarms)) == (below, alarms + 1)


async def test_a_click_on_the_cover_uncovers_and_presses_nothing(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        below = trial.app.screen
        trial.app.warn()
        await pilot.pause()
        await pilot.click(offset=(5, 10))
        await pilot.pause()
        assert trial.app.screen is below


async def test_what_is_at_work_is_not_cut_short_by_the_lock(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        below, alarms = trial.app.screen, len(trial.alarms)
        may_end = asyncio.Event()
        trial.app.run_worker(may_end.wait(), group=LONG_WORK)
        trial.app.warn()
        await pilot.pause()
        assert (trial.app.screen, len(trial.alarms)) == (below, alarms + 1)
        may_end.set()


async def test_the_warning_comes_before_the_alarm_and_not_while_the_pin_is_asked_for(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path, 'state = "OH"\nstaff.lock_after_s = 90\n'))
    async with trial.app.run_test() as pilot:
        assert trial.app._warning is None
        await sign_in(pilot)
        await pilot.press("down")
        assert trial.app._warning is not None
        left_s = trial.app._warning.when() - asyncio.get_running_loop().time()
        assert left_s <= 90 - WARN_S


async def test_no_cursor_blinks(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("tab")
        await pilot.pause()
        assert isinstance(trial.app.focused, Input) and not trial.app.focused.cursor_blink
