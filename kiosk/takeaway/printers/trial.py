"""The slip by which staff see that a printer is set right: its width, a code that can be read, the cut."""

from kiosk.printer_settings import PrinterSettings
from kiosk.takeaway.slip import CodeBlock, Fold, Number, Slip, Tick, Words, WriteOn

PAYLOAD = "0123456789 ABCDEFGHIJ 0123456789"


def print_trial(printer: PrinterSettings, words: tuple[str, ...]) -> None:
    """Print it; returns when it is printed, as far as the printer tells.

    Args:
        printer: Any that was chosen, also one that visitors may not use yet.
        words: Paragraphs for staff, in their language.

    Raises:
        KioskError: It cannot be drawn or printed.
    """
    # What draws is heavy, and nobody but staff asks for this.
    if printer.kind == "cups":
        from kiosk.takeaway.office.cups_queue import print_page  # noqa: PLC0415
        from kiosk.takeaway.office.page_pdf import page_pdf  # noqa: PLC0415

        print_page(page_pdf(trial_page(words), printer.paper), printer.address, printer.paper)
    else:
        from kiosk.takeaway.printers.wire import send  # noqa: PLC0415
        from kiosk.takeaway.receipt.receipt_bytes import test_bytes  # noqa: PLC0415

        send(printer, test_bytes(printer.paper, printer.profile, words))


def trial_page(words: tuple[str, ...]) -> Slip:
    """Return what an office printer prints: ``words``, one of each thing on a slip, and a code."""
    paragraphs = tuple(Words(text) for text in words)
    samples = (Number("", "0123456789"), CodeBlock(PAYLOAD, PAYLOAD), Tick("abc"), WriteOn("abc"), Fold())
    return Slip("digits", "", "", (*paragraphs, *samples))
