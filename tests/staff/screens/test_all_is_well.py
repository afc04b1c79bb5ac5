"""What needs attention, and the menu."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from kiosk.staff.concern import Concern
from kiosk.staff.menu import menu
from kiosk.staff.providers.list_screen import ProvidersScreen
from kiosk.staff.screens.all_is_well import AllIsWellScreen
from kiosk.staff.screens.national import NationalScreen
from kiosk.visit.end_visit import VisitEnd
from tests.staff.printer.calm import be_calm
from tests.staff.staff_app import PIN, WORDS, Trial, shown, sign_in, with_pin
from tests.takeaway.printers.fake_printer import NO_PAPER, OFF_LINE, FakePrinter
from tests.takeaway.printers.loopback_printer import LoopbackPrinter


async def choose(pilot: Pilot[None], key: str) -> None:
    """Open a screen of the menu."""
    listed = pilot.app.screen.query_one(OptionList)
    listed.highlighted = listed.get_option_index(key)
    await pilot.press("enter")
    await pilot.pause()


async def test_what_needs_attention_is_chosen_first_and_leads_to_its_screen(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        assert WORDS("staff-concern-none") in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(trial.app.screen, ProvidersScreen)
        await pilot.press("escape", "down", "enter")
        await pilot.pause()
        assert isinstance(trial.app.screen, NationalScreen)


async def test_while_it_still_looks_enter_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Event()

    def slow(_home: Path, _today: date) -> tuple[Concern, ...]:
        looked.wait(60)
        return ()

    monkeypatch.setattr("kiosk.staff.screens.all_is_well.attention", slow)
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.press("A", "B", "enter", *PIN, "enter")
        while WORDS("staff-well-looking") not in shown(pilot):
            await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(trial.app.screen, AllIsWellScreen)
        looked.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(trial.app.screen, ProvidersScreen)


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (40, 12)])
async def test_every_screen_of_the_menu_opens_and_escape_leads_back(tmp_path: Path, size: tuple[int, int]) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=size) as pilot:
        await sign_in(pilot)
        for key in menu(trial.office):
            await choose(pilot, key)
            assert not isinstance(trial.app.screen, AllIsWellScreen), key
            await pilot.press("escape")
            await pilot.pause()
            assert isinstance(trial.app.screen, AllIsWellScreen), key


async def test_a_fault_of_the_settings_is_told_without_markup(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path, 'state = "OH"\n"[red]x" = 1\n'))
    async with trial.app.run_test(size=(160, 24)) as pilot:
        await sign_in(pilot)
        assert "[red]x" in shown(pilot)


async def test_a_printer_without_paper_is_told_and_the_menu_tells_how_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_calm(monkeypatch)
    with LoopbackPrinter(FakePrinter(printer=OFF_LINE, paper=NO_PAPER)) as printer:
        settings = f'state = "OH"\n[printer]\nkind = "network"\naddress = "{printer.settings.address}"\n'
        trial = Trial(with_pin(tmp_path, settings))
        async with trial.app.run_test(size=(80, 40)) as pilot:
            await sign_in(pilot)
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            text = shown(pilot)
    assert WORDS("staff-concern-printer-out") in text
    assert WORDS("staff-menu-printer", told=WORDS("staff-printer-is-out")) in text


async def test_without_a_printer_the_menu_says_so_and_nothing_needs_anybody(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test(size=(80, 40)) as pilot:
        await sign_in(pilot)
        assert WORDS("staff-menu-printer", told=WORDS("staff-printer-is-none")) in shown(pilot)


async def test_escape_asks_before_it_ends(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await pilot.press("escape", "enter")
        assert trial.ends == []
        await pilot.press("escape", "left", "enter")
        await pilot.pause()
    assert trial.ends == [VisitEnd.LEFT]
