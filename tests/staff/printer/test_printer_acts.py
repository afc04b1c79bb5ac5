"""What the keys of the printer's screen leave on it, and which of them are offered."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.takeaway.printer_faults import PrinterFault, note_fault
from tests.staff.printer.calm import be_calm
from tests.staff.printer.test_printer_screen import screen_with, settled
from tests.staff.providers.staff_desk import all_text, told
from tests.staff.staff_app import WORDS
from tests.takeaway.printers.fake_printer import NO_PAPER, OFF_LINE, FakePrinter
from tests.takeaway.printers.loopback_printer import LoopbackPrinter


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch) -> None:
    be_calm(monkeypatch)


async def test_what_was_told_of_a_test_slip_goes_when_the_printer_is_asked_anew(tmp_path: Path) -> None:
    with LoopbackPrinter(FakePrinter(printer=OFF_LINE, paper=NO_PAPER)) as printer:
        app = screen_with(tmp_path, printer.settings)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            for key in ("f3", "f5"):
                await pilot.press(key)
                await settled(pilot)
            assert told(app) == ""


async def test_each_act_is_there_only_while_there_is_something_to_do_for_it(tmp_path: Path) -> None:
    app = screen_with(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert WORDS("staff-act-print_test") not in all_text(app)
    with LoopbackPrinter() as printer:
        app = screen_with(tmp_path, printer.settings)
        note_fault(tmp_path, PrinterFault("half-slip", date(2026, 11, 20)))
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            assert WORDS("staff-act-print_test") in all_text(app) and WORDS("staff-act-seen_to") in all_text(app)
            await pilot.press("f6")
            await settled(pilot)
            assert WORDS("staff-act-seen_to") not in all_text(app)
