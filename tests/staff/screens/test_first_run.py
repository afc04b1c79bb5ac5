"""The first run."""

from pathlib import Path

import pytest

from kiosk.settings import read_settings
from kiosk.settings_file import change_settings
from kiosk.staff.pin import StaffPin
from kiosk.staff.printer.printer_screen import PrinterScreen
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.screens.about import AboutScreen
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.cards import CardsScreen
from kiosk.staff.screens.first_run import FirstRunScreen
from kiosk.visit.end_visit import VisitEnd
from tests.directory.providers import SAFE_HARBOR, keep
from tests.staff.staff_app import PIN, WORDS, Trial, desk, shown, sign_in, with_pin

TO_THE_PROGRAMS = (
    *"Haven",
    "enter",
    *"oh",
    "enter",
    *"Ask",
    "enter",
    "enter",
    *"AB",
    "enter",
    *PIN,
    "enter",
    *PIN,
    "enter",
)


async def test_answers_from_name_to_code_make_a_kiosk_that_is_set_up(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*TO_THE_PROGRAMS, "enter", "enter")
        await pilot.pause()
        assert WORDS("staff-first-code") in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(trial.app.screen, AllIsWellScreen)
        assert trial.app.screen.desk.initials == "AB"
    settings = read_settings(tmp_path)[0]
    assert (settings.shelter_name, settings.state, settings.staff_line) == ("Haven", "OH", "Ask")
    assert StaffPin(tmp_path).matches(PIN)


async def test_a_first_program_can_be_added_on_the_way(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*TO_THE_PROGRAMS)
        await pilot.click("#add")
        for _ in range(200):  # a form of thirty lines takes its time on a slow machine
            if isinstance(trial.app.screen, FormScreen):
                break
            await pilot.pause(0.05)
        assert isinstance(trial.app.screen, FormScreen)


async def test_a_program_that_was_added_on_the_way_is_counted(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*TO_THE_PROGRAMS)
        await pilot.pause()
        assert "in your list" not in shown(pilot)
        trial.app.push_screen(AboutScreen(desk(tmp_path)))
        await pilot.pause()
        keep(tmp_path, SAFE_HARBOR)
        await pilot.press("escape")
        await trial.app.workers.wait_for_complete()
        await pilot.pause()
        assert WORDS("staff-about-programs", count=1) in shown(pilot)


async def test_a_printer_that_was_chosen_on_the_way_is_named(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*TO_THE_PROGRAMS, "enter")
        await pilot.pause()
        trial.app.push_screen(AboutScreen(desk(tmp_path)))
        await pilot.pause()
        change_settings(tmp_path, {"printer.kind": "file", "printer.address": "/dev/null"})
        await pilot.press("escape")
        await trial.app.workers.wait_for_complete()
        await pilot.pause()
        assert "Printer: Receipt printer on a device file, /dev/null" in shown(pilot)


async def test_interpreter_cards_can_be_looked_at_on_the_way_and_none_is_on(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*"Haven", "enter", *"oh", "enter", *"Ask", "enter")
        await pilot.pause()
        assert WORDS("staff-first-cards")[:40] in shown(pilot)
        await pilot.click("#cards")
        await pilot.pause()
        assert isinstance(trial.app.screen, CardsScreen)
        assert "[x]" not in shown(pilot)


async def test_a_printer_can_be_chosen_on_the_way_and_skipping_it_sets_none(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*TO_THE_PROGRAMS, "enter")
        await pilot.pause()
        assert WORDS("staff-first-printer")[:40] in shown(pilot)
        await pilot.click("#printer")
        await pilot.pause()
        assert isinstance(trial.app.screen, PrinterScreen)
        await pilot.press("escape")
        await trial.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.click("#next")
        await pilot.pause()
        assert WORDS("staff-first-code") in shown(pilot)
    assert not read_settings(tmp_path)[0].printer.is_set


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("enter", *"XX", "enter"), "The state must be the two letters of a state."),
        (("enter", "enter", "enter", "enter", "enter"), "initials"),
        (("enter",) * 4 + (*"AB", "enter", *"111111", "enter", *"111111", "enter"), WORDS("problem-pin-too-simple")),
        (("enter",) * 4 + (*"AB", "enter", *PIN, "enter", *"1", "enter"), WORDS("staff-pin-differ")),
    ],
)
async def test_a_wrong_answer_is_told_and_can_be_given_again(tmp_path: Path, keys: tuple[str, ...], told: str) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        assert told in shown(pilot)
        assert isinstance(trial.app.screen, FirstRunScreen)


async def test_one_can_go_back_to_an_answer(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*"Haven", "enter")
        await pilot.click("#before")
        await pilot.pause()
        assert "Haven" in shown(pilot)


async def test_stopping_half_way_keeps_what_was_answered_and_opens_nothing(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press(*"Haven", "enter", "escape", "left", "enter")
        await pilot.pause()
    assert (trial.ends, read_settings(tmp_path)[0].shelter_name) == ([VisitEnd.LEFT], "Haven")


async def test_where_a_pin_was_set_before_neither_it_nor_initials_are_asked_again(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path, ""))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        assert isinstance(trial.app.screen, FirstRunScreen)
        await pilot.press(*(("enter",) * 7))
        await pilot.pause()
        assert isinstance(trial.app.screen, AllIsWellScreen)


async def test_whether_unreviewed_languages_are_shown_is_asked_where_there_are_any(tmp_path: Path) -> None:
    language = tmp_path / "content" / "xx"
    language.mkdir(parents=True)
    (language / "ui.ftl").write_text("language-own-name = Xish\n")
    trial = Trial(tmp_path)
    async with trial.app.run_test() as pilot:
        await pilot.press("enter", "enter", "enter")
        await pilot.pause()
        assert "Xish. Their pages say so." in shown(pilot) and "[yes] no" in shown(pilot)
        await pilot.press("right", "enter")
        await pilot.pause()
        assert WORDS("staff-first-initials") in shown(pilot)
    assert not read_settings(tmp_path)[0].languages.show_unreviewed
