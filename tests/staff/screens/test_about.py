"""What this kiosk is made of."""

from pathlib import Path

from kiosk import __version__
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import Trial, shown, sign_in, with_pin


async def test_version_and_folder_are_told(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=(200, 30)) as pilot:
        await sign_in(pilot)
        await choose(pilot, "about")
        assert __version__ in shown(pilot) and str(tmp_path) in shown(pilot)


async def test_a_broken_directory_is_told_and_the_rest_still_shown(tmp_path: Path) -> None:
    (with_pin(tmp_path) / "directory.db").write_text("no database, but long enough to be looked at" * 50)
    trial = Trial(tmp_path)
    async with trial.app.run_test(size=(200, 30)) as pilot:
        await sign_in(pilot)
        await choose(pilot, "about")
        assert __version__ in shown(pilot) and "directory.db" in shown(pilot)
