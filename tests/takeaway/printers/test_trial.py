import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.takeaway.printers.trial import print_trial, trial_page
from kiosk.takeaway.receipt import receipt_bytes
from kiosk.takeaway.slip import CodeBlock, Slip, Words
from tests.terminals.waiting import until

from .loopback_printer import LoopbackPrinter


def test_a_receipt_printer_prints_the_rulers() -> None:
    with LoopbackPrinter() as there:
        print_trial(there.settings, ("Test slip.",))
        drawn = receipt_bytes.test_bytes(there.settings.paper, there.settings.profile, ("Test slip.",))
        until(lambda: there.printer.has_printed() == drawn, "all is printed")


def test_an_office_printer_prints_a_page_though_visitors_may_not_use_it_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[Slip, str, str]] = []
    monkeypatch.setattr("kiosk.takeaway.office.page_pdf.page_pdf", lambda slip, paper: (slip, paper))
    monkeypatch.setattr(
        "kiosk.takeaway.office.cups_queue.print_page", lambda pdf, queue, paper: printed.append((pdf[0], queue, paper))
    )
    printer = PrinterSettings(kind="cups", address="office", paper="letter")
    print_trial(printer, ("Test slip.",))
    assert (printer.is_on, printed) == (False, [(trial_page(("Test slip.",)), "office", "letter")])


def test_the_page_holds_the_words_and_a_code() -> None:
    blocks = trial_page(("One.", "Two.")).blocks
    assert blocks[:2] == (Words("One."), Words("Two."))
    assert [block for block in blocks if isinstance(block, CodeBlock)] != []
