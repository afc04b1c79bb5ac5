"""The settings as a form."""

from pathlib import Path

from textual.pilot import Pilot

from kiosk.settings import Settings, read_settings
from kiosk.staff.screen import UnsavedQuestion
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.settings import SettingsScreen, field_texts, value_of
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import WORDS, Trial, shown, sign_in, with_pin


async def opened(trial: Trial, pilot: Pilot[None]) -> None:
    await sign_in(pilot)
    await choose(pilot, "settings")
    assert isinstance(trial.app.screen, SettingsScreen)


def test_what_is_typed_again_unchanged_is_the_same_setting() -> None:
    values = {key: value_of(key, text, WORDS) for key, text in field_texts(Settings(), WORDS).items()}
    assert (values["quiet.veil_after_s"], values["screen.theme"]) == (45, "auto")


def test_what_is_no_number_stays_text_to_be_refused() -> None:
    assert value_of("quiet.veil_after_s", "soon", WORDS) == "soon"


async def test_what_is_saved_is_in_the_file(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await opened(trial, pilot)
        await pilot.press(*"Haven", "f2")
        await pilot.pause()
        assert WORDS("staff-settings-kept") in shown(pilot)
    assert (tmp_path / "kiosk.toml").read_text() == 'state = "OH"\nshelter_name = "Haven"\n'


async def test_yes_or_no_is_saved(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await opened(trial, pilot)
        trial.app.screen.query_one("#box-quiet-may-continue").focus()
        await pilot.press("right", "f2")
        await pilot.pause()
    assert not read_settings(tmp_path)[0].quiet.may_continue


async def test_how_old_things_may_be_and_which_languages_are_shown_is_saved(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=(80, 40)) as pilot:
        await opened(trial, pilot)
        trial.app.screen.query_one("#box-freshness-hide-after-days").focus()
        await pilot.press("end", *["backspace"] * 3, *"200")
        trial.app.screen.query_one("#box-languages-show-unreviewed").focus()
        await pilot.press("right", "f2")
        await pilot.pause()
    found = read_settings(tmp_path)[0]
    assert (found.freshness.hide_after_days, found.languages.show_unreviewed) == (200, False)


async def test_a_fault_is_told_beside_its_field_and_nothing_is_saved(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await opened(trial, pilot)
        await pilot.press(*"Haven", "down", *"X", "f2")
        await pilot.pause()
        assert "State must be the two letters of a" in shown(pilot)
    assert read_settings(tmp_path)[0].shelter_name == ""


async def test_escape_with_unsaved_changes_asks_and_a_resize_keeps_them(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await opened(trial, pilot)
        await pilot.press(*"Haven")
        await pilot.resize_terminal(60, 20)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(trial.app.screen, UnsavedQuestion)
        await pilot.press("escape")
        await pilot.pause()
        assert "Haven" in shown(pilot)


async def test_escape_without_changes_goes_back_at_once(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await opened(trial, pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(trial.app.screen, AllIsWellScreen)
