"""Clear a printer in which a slip broke off, so that nothing hangs half out of it or comes out for somebody else."""

from kiosk.printer_settings import PrinterSettings


def clear_printer(printer: PrinterSettings) -> None:
    """Cut off what a receipt printer has begun, or cancel everything in an office printer's queue.

    Args:
        printer: The one that a job was sent to. What the job was, is not known here.

    Raises:
        KioskError: It cannot be reached, or does not answer: the slip may still be in it.
    """
    if not printer.is_receipt:
        from kiosk.takeaway.office.cups_queue import cancel_all  # noqa: PLC0415  # loaded where it is needed, alone

        cancel_all(printer.address)
        return
    from kiosk.takeaway.printers.wire import send  # noqa: PLC0415  # as above
    from kiosk.takeaway.receipt.receipt_bytes import feed_and_cut  # noqa: PLC0415  # as above

    send(printer, feed_and_cut(printer.profile))
