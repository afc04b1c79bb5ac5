"""The staff's screen for the printer, with a printer on loopback."""

import asyncio
import os
import threading
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList

from kiosk.printer_settings import PrinterSettings
from kiosk.settings import read_settings
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.printer import printer_screen
from kiosk.staff.printer.printer_report import PrinterReport
from kiosk.staff.printer.printer_screen import PrinterScreen
from kiosk.staff.text_question import TextQuestion
from kiosk.takeaway.printer_faults import PrinterFault, note_fault, read_fault
from kiosk.takeaway.printers.devices import Device
from kiosk.takeaway.printers.state import PrinterState
from tests.staff.printer.calm import be_calm
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, told
from tests.staff.staff_app import WORDS
from tests.takeaway.printers.fake_printer import NO_PAPER, OFF_LINE, FakePrinter
from tests.takeaway.printers.loopback_printer import LoopbackPrinter


@pytest.fixture(autouse=True)
def _two_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is plugged into the machine of the tests is nobody's business."""
    found = (Device("usb", "/dev/usb/lp7", "EPSON TM-T20II"), Device("cups", "office"))
    monkeypatch.setattr(printer_screen, "devices", lambda: found)
    be_calm(monkeypatch)


def screen_with(home: Path, printer: PrinterSettings | None = None, more: str = "") -> OneScreen:
    if printer is not None:
        text = f'[printer]\nkind = "{printer.kind}"\naddress = "{printer.address}"\n{more}'
        (home / "kiosk.toml").write_text(text)
    return OneScreen(PrinterScreen(desk_in(home)))


def printer_in(home: Path) -> PrinterSettings:
    return read_settings(home)[0].printer


async def settled(pilot: Pilot[None], answered: Screen[Any] | None = None) -> None:
    """Wait until another question than the ``answered`` one is open, or all is done and the printer has answered."""
    await pilot.pause()
    latest = time.monotonic() + 120
    while True:
        screen, app = pilot.app.screen, pilot.app
        is_asking = isinstance(screen, ListQuestion | TextQuestion) and screen is not answered
        if is_asking or all(worker.is_finished for worker in app.workers):
            break
        assert time.monotonic() < latest, [worker for worker in app.workers if not worker.is_finished]
        await asyncio.sleep(0.01)
    await pilot.pause()


async def choose(pilot: Pilot[None], key: str) -> None:
    """Open a line."""
    listed = pilot.app.screen.query_one("#lines", OptionList)
    listed.highlighted = listed.get_option_index(key)
    await pilot.press("enter")
    await settled(pilot)


async def pick(pilot: Pilot[None], at: int) -> None:
    """Answer a list."""
    assert isinstance(pilot.app.screen, ListQuestion)
    question = pilot.app.screen
    question.query_one(OptionList).highlighted = at
    await pilot.press("enter")
    await settled(pilot, question)


async def type_in(pilot: Pilot[None], text: str) -> None:
    """Answer a line."""
    assert isinstance(pilot.app.screen, TextQuestion)
    question = pilot.app.screen
    question.query_one(Input).value = text
    await pilot.press("enter")
    await settled(pilot, question)


async def test_without_a_printer_there_is_one_line_and_nothing_to_ask(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert app.screen.query_one("#lines", OptionList).option_count == 1
        assert told(app, "#state") == WORDS("staff-printer-off")


async def test_a_printer_that_was_found_is_set_with_its_model(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "printer")
        await pick(pilot, 0)
        found = printer_in(tmp_path)
        assert (found.kind, found.address, found.profile, found.is_on) == ("usb", "/dev/usb/lp7", "TM-T20II", True)


async def test_an_office_printer_is_off_until_somebody_says_that_visitors_reach_it(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "printer")
        await pick(pilot, 1)
        found = printer_in(tmp_path)
        assert (found.kind, found.paper, found.is_on) == ("cups", "letter", False)
        await choose(pilot, "reachable")
        assert printer_in(tmp_path).is_on


async def test_another_printer_has_to_be_said_to_be_in_reach_again(tmp_path: Path) -> None:
    app = screen_with(tmp_path, PrinterSettings("cups", "first"), "reachable = true\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "printer")
        await pick(pilot, 1)
        assert (printer_in(tmp_path).address, printer_in(tmp_path).is_on) == ("office", False)


async def test_a_printer_in_the_network_is_typed_and_asked(tmp_path: Path) -> None:
    with LoopbackPrinter() as printer:
        app = screen_with(tmp_path)
        async with app.run_test(size=(80, 24)) as pilot:
            await choose(pilot, "printer")
            await pick(pilot, 2)
            await type_in(pilot, printer.settings.address)
            assert printer_in(tmp_path) == printer.settings
            assert WORDS("printer-state-ready") in told(app, "#state")


async def test_an_address_that_cannot_be_is_told_and_not_kept(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "printer")
        await pick(pilot, 2)
        await type_in(pilot, "http://here")
        assert "The address must be the printer's name" in told(app).replace("\n", " ")
        assert not printer_in(tmp_path).is_set


async def test_escape_changes_nothing_anywhere(tmp_path: Path) -> None:
    app = screen_with(tmp_path, PrinterSettings("usb", "/dev/usb/lp7"))
    before = (tmp_path / "kiosk.toml").read_text()
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("printer", "paper", "profile", "comes_out", "slips_per_visit", "title"):
            await choose(pilot, key)
            question = app.screen
            assert question is not app.shown, key
            await pilot.press("escape")
            await settled(pilot, question)
    assert (tmp_path / "kiosk.toml").read_text() == before


async def test_everything_about_slips_can_be_set(tmp_path: Path) -> None:
    app = screen_with(tmp_path, PrinterSettings("usb", "/dev/usb/lp7"))
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "paper")
        await pick(pilot, 1)
        await choose(pilot, "profile")
        await pick(pilot, 1)
        await choose(pilot, "comes_out")
        await type_in(pilot, " On the desk ")
        await choose(pilot, "slips_per_visit")
        await type_in(pilot, "3")
        await choose(pilot, "title")
        await pick(pilot, 2)
        await choose(pilot, "kind-topic")
        await choose(pilot, "kind-log")
        await choose(pilot, "kind-topic")
    found = printer_in(tmp_path)
    assert (found.paper, found.profile, found.comes_out) == ("58", "simple", "On the desk")
    assert (found.slips_per_visit, found.title, "log" in found.kinds, "topic" in found.kinds) == (
        3,
        "notes",
        False,
        True,
    )


@pytest.mark.parametrize("typed", ["0", "many", "21"])
async def test_a_number_of_slips_that_cannot_be_is_told(tmp_path: Path, typed: str) -> None:
    app = screen_with(tmp_path, PrinterSettings("usb", "/dev/usb/lp7"))
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(pilot, "slips_per_visit")
        await type_in(pilot, typed)
        assert "The number of slips must be a whole number from 1 to 20" in told(app).replace("\n", " ")
        assert printer_in(tmp_path).slips_per_visit == 5


@pytest.mark.parametrize("size", [*SIZES, (60, 20)])
async def test_the_state_of_the_printer_is_shown(tmp_path: Path, size: tuple[int, int]) -> None:
    with LoopbackPrinter(FakePrinter(printer=OFF_LINE, paper=NO_PAPER)) as printer:
        app = screen_with(tmp_path, printer.settings)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            assert WORDS("printer-state-out") in all_text(app)
            printer.printer.printer, printer.printer.paper = FakePrinter().printer, FakePrinter().paper
            await pilot.press("f5")
            await settled(pilot)
            assert WORDS("printer-state-ready") in all_text(app)


async def test_keys_are_answered_while_the_printer_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()

    def slow(_: PrinterSettings) -> PrinterReport:
        answer.wait()
        return PrinterReport(PrinterState.LOW, ())

    monkeypatch.setattr(printer_screen, "ask_printer", slow)
    app = screen_with(tmp_path, PrinterSettings("usb", "/dev/usb/lp7"))
    async with app.run_test(size=(80, 24)) as pilot:
        try:
            await pilot.press("down")
            await pilot.pause()
            assert app.screen.query_one("#lines", OptionList).highlighted == 1
            assert WORDS("staff-printer-asking") in told(app, "#state")
        finally:
            answer.set()
        await settled(pilot)
        assert WORDS("printer-state-low") in told(app, "#state")


async def test_a_test_slip_is_printed(tmp_path: Path) -> None:
    with LoopbackPrinter() as printer:
        app = screen_with(tmp_path, printer.settings)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await pilot.press("f3")
            await settled(pilot)
            assert WORDS("staff-printer-printed") in told(app).replace("\n", " ")
        assert len(printer.printer.has_printed()) > 1_000


async def test_a_test_slip_that_does_not_come_out_is_told(tmp_path: Path) -> None:
    with LoopbackPrinter(FakePrinter(printer=OFF_LINE, paper=NO_PAPER)) as printer:
        app = screen_with(tmp_path, printer.settings)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await pilot.press("f3")
            await settled(pilot)
            assert "The printer has no paper" in told(app)
            assert WORDS("printer-state-out") in told(app, "#state")


async def test_lines_have_the_same_room_with_a_scroll_bar_as_without(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        await settled(pilot)
        listed = app.screen.query_one("#lines", OptionList)
        before = listed.scrollable_content_region.width
        await choose(pilot, "printer")
        await pick(pilot, 0)
        assert (listed.show_vertical_scrollbar, listed.scrollable_content_region.width) == (True, before)


async def test_without_a_printer_no_test_slip_is_printed(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await settled(pilot)
        assert "No printer is set" in told(app)


async def test_a_slip_that_may_hang_in_it_is_told_until_somebody_looked(tmp_path: Path) -> None:
    with LoopbackPrinter() as printer:
        app = screen_with(tmp_path, printer.settings)
        note_fault(tmp_path, PrinterFault("half-slip", date(2026, 11, 20)))
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            assert "a slip broke off" in told(app, "#state").replace("\n", " ")
            await pilot.press("f6")
            await settled(pilot)
            assert "a slip broke off" not in told(app, "#state").replace("\n", " ")
    assert read_fault(tmp_path) is None


async def test_a_note_that_cannot_be_removed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> None:
        raise OSError(30, os.strerror(30))

    monkeypatch.setattr(printer_screen, "forget_fault", refused)
    app = screen_with(tmp_path, PrinterSettings("usb", "/dev/usb/lp7"))
    note_fault(tmp_path, PrinterFault("stuck", date(2026, 11, 20)))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("f6")
        await settled(pilot)
        assert "cannot be removed" in told(app)
