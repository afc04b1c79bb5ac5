"""The cover before the lock."""

from pathlib import Path

from kiosk.staff.screens.lock_soon import WARN_S, LockSoonScreen
from tests.staff.staff_app import WORDS, Trial, shown, sign_in, with_pin


async def test_it_covers_all_and_tells_the_time_left(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        trial.app.warn()
        await pilot.pause()
        assert shown(pilot) == " ".join(WORDS("staff-lock-soon", seconds=WARN_S).split())


async def test_it_counts_down_in_steps_and_never_to_nothing(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        trial.app.warn()
        await pilot.pause()
        soon = trial.app.screen
        assert isinstance(soon, LockSoonScreen)
        for left in (20, 10, 10):
            soon.tick()
            await pilot.pause()
            assert f" {left} " in shown(pilot)
