"""One slip onto paper, from its values to the printer: for the process that prints, and for commands."""

from kiosk.printer_settings import PrinterSettings
from kiosk.takeaway.slip import Slip


def print_slip(slip: Slip, printer: PrinterSettings) -> None:
    """Draw the slip in memory and print it; returns when it is printed, as far as the printer tells.

    Args:
        slip: What shall be on the paper.
        printer: Which one is set, and its paper.

    Raises:
        KioskError: It cannot be drawn or printed.
    """
    # What draws is heavy: it is loaded in the process that prints, never in one that shows pages.
    if printer.kind == "cups":
        from kiosk.takeaway.office.cups_queue import print_page  # noqa: PLC0415
        from kiosk.takeaway.office.page_pdf import page_pdf  # noqa: PLC0415

        print_page(page_pdf(slip, printer.paper), printer.address, printer.paper)
    else:
        from kiosk.takeaway.printers.wire import send  # noqa: PLC0415
        from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes  # noqa: PLC0415

        send(printer, receipt_bytes(slip, printer.paper, printer.profile))
