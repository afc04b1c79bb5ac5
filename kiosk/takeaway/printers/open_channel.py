"""Open the way to the printer that staff chose, whatever it hangs on."""

import errno

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.deadline import Deadline
from kiosk.takeaway.printers.device import open_device
from kiosk.takeaway.printers.network import open_network
from kiosk.takeaway.printers.serial_line import open_serial

_CODES = {
    errno.EBUSY: "printer-busy",
    errno.EACCES: "printer-forbidden",
    errno.EPERM: "printer-forbidden",
    errno.EISDIR: "printer-not-a-device",
}


def open_channel(printer: PrinterSettings, over: Deadline) -> Channel:
    """Open it; the caller closes it.

    Args:
        printer: A receipt printer.
        over: When to give up.

    Raises:
        KioskError: It cannot be reached, is in use, may not be opened, or its address means nothing.
    """
    try:
        match printer.kind:
            case "network":
                return open_network(printer.address, over)
            case "serial":
                return open_serial(printer.address)
            case "usb" | "file":
                return open_device(printer.address)
        raise KioskError(Problem("printer-none"))
    except OSError as error:
        raise KioskError(Problem(_CODES.get(error.errno or 0, "printer-refused"))) from None
