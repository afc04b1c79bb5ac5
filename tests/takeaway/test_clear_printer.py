"""A printer in which a slip broke off is cleared: nothing hangs out of it, and nothing comes out later."""

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.clear_printer import clear_printer
from kiosk.takeaway.office import cups_queue
from kiosk.takeaway.receipt.receipt_bytes import feed_and_cut, receipt_bytes
from kiosk.takeaway.slip import Number, Slip
from tests.takeaway.printers.loopback_printer import LoopbackPrinter
from tests.takeaway.receipt.emulator import Emulator

SLIP = receipt_bytes(Slip("digits", "en", "", (Number("", "1-800-799-7233"),)), "80", "default")


def test_a_receipt_printer_is_told_to_feed_and_cut() -> None:
    with LoopbackPrinter() as there:
        clear_printer(there.settings)
        assert there.printer.has_printed() == feed_and_cut("default")


# Everywhere in the first command that draws, header included, and here and there in the others.
_DRAWS_FIRST = SLIP.index(b"\x1dv0")
STOPS = (*range(_DRAWS_FIRST - 3, _DRAWS_FIRST + 12), *range(_DRAWS_FIRST + 12, len(SLIP), 499))


@pytest.mark.parametrize("sent", STOPS)
def test_a_slip_that_broke_off_anywhere_is_cut_off(sent: int) -> None:
    printer = Emulator()
    printer.take(SLIP[:sent])
    printed = printer.take(feed_and_cut("default"))
    assert (len(printed.papers), printed.hanging.shape[0], printed.faults) == (1, 0, [])


def test_a_printer_that_cannot_be_reached_is_told_as_not_cleared() -> None:
    with pytest.raises(KioskError) as failed:
        clear_printer(PrinterSettings(kind="file", address="/dev/there-is-none"))
    assert failed.value.problem == Problem("printer-refused")


def test_an_office_printers_queue_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    emptied: list[str] = []
    monkeypatch.setattr(cups_queue, "cancel_all", emptied.append)
    clear_printer(PrinterSettings(kind="cups", address="office", reachable=True))
    assert emptied == ["office"]
