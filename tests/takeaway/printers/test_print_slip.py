"""A slip goes from its values onto paper: to a receipt printer by the wire, to an office printer by its queue."""

import subprocess
import sys

import pytest

from kiosk.printer_settings import Paper, PrinterSettings
from kiosk.problem import KioskError
from kiosk.takeaway.printers.print_slip import print_slip
from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes
from kiosk.takeaway.slip import CodeBlock, Heading, Number, Slip
from tests.terminals.waiting import until

from .loopback_printer import LoopbackPrinter

SLIP = Slip(
    "numbers",
    "en",
    "Useful numbers",
    (Heading("To call"), Number("A line", "1-800-555-0142"), CodeBlock("tel 18005550142", "1-800-555-0142")),
)


def test_a_receipt_printer_gets_exactly_what_is_drawn() -> None:
    with LoopbackPrinter() as there:
        print_slip(SLIP, there.settings)
        drawn = receipt_bytes(SLIP, there.settings.paper, there.settings.profile)
        until(lambda: there.printer.has_printed() == drawn, "all is printed")


def test_what_hinders_the_printer_is_raised() -> None:
    with pytest.raises(KioskError) as failed:
        print_slip(SLIP, PrinterSettings(kind="usb", address="/dev/usb/lp-not-there"))
    assert failed.value.problem.code == "printer-refused"


def test_an_office_printer_gets_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[bytes, str, Paper]] = []
    monkeypatch.setattr(
        "kiosk.takeaway.office.cups_queue.print_page", lambda pdf, queue, paper: sent.append((pdf[:5], queue, paper))
    )
    print_slip(SLIP, PrinterSettings(kind="cups", address="office", paper="a4", reachable=True))
    assert sent == [(b"%PDF-", "office", "a4")]


def test_what_prints_is_not_loaded_before_something_is_printed() -> None:
    program = "import sys; import kiosk.takeaway.printers.print_slip; sys.stdout.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"PIL", "escpos", "fpdf", "fontTools", "socket", "subprocess"} & set(done.stdout.split()) == set()
