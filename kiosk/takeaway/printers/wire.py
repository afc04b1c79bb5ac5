"""Bring bytes to a receipt printer, and know whether they arrived: a send that returns is not yet a print."""

from dataclasses import replace

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printer_faults import BEGUN
from kiosk.takeaway.printers import status_bytes as esc
from kiosk.takeaway.printers.ask_state import ask
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.deadline import USUAL, Deadline, Patience
from kiosk.takeaway.printers.open_channel import open_channel
from kiosk.takeaway.printers.serial_line import travel_s
from kiosk.takeaway.printers.state import PrinterState

_FAULTS = {
    PrinterState.OUT: "printer-out",
    PrinterState.COVER_OPEN: "printer-cover-open",
    PrinterState.OFFLINE: "printer-offline",
}


def send(printer: PrinterSettings, data: bytes, patience: Patience = USUAL) -> None:
    """Ask the printer how it is, hand all bytes over, and wait until they are printed where it tells so.

    What it has not taken when this fails is thrown away, so that nothing of it is printed later.

    Args:
        printer: A receipt printer.
        data: What it shall do, in ESC/POS.
        patience: How long each step may take.

    Raises:
        KioskError: It cannot be reached, has no paper, is open or off line, takes nothing, or breaks off;
            `kiosk.takeaway.printer_faults.has_begun` tells whether it had taken anything by then.
    """
    travel = travel_s(printer.address, len(data)) if printer.kind == "serial" else 0.0
    over = Deadline(patience.whole + travel)
    channel = open_channel(printer, Deadline(patience.ask, over))
    whole = False
    try:
        before = ask(channel, patience, Deadline(patience.ask, over))
        _refuse(before)
        _hand_over(channel, data, before, patience, over)
        whole = True
    finally:
        channel.close(keep=whole)


def _hand_over(channel: Channel, data: bytes, before: PrinterState, patience: Patience, over: Deadline) -> None:
    try:
        channel.write(data, patience, over)
        if before is not PrinterState.UNKNOWN:
            _wait_until_printed(channel, patience, over)
        channel.drain(patience, over)
        channel.forget_answers()
    except KioskError as error:
        raise KioskError(replace(error.problem, facts={**BEGUN})) from None


def _refuse(state: PrinterState) -> None:
    if not state.can_print:
        raise KioskError(Problem(_FAULTS[state]))


def _wait_until_printed(channel: Channel, patience: Patience, over: Deadline) -> None:
    """Wait for the answer that comes behind the slip, and watch meanwhile that the printer goes on."""
    channel.write(esc.ASK_WHEN_DONE + esc.ASK_PRINTER, patience, over)
    finish, silent = Deadline(patience.finish, over), Deadline(patience.stall, over)
    while not finish.is_over:
        byte = channel.read_byte(Deadline(patience.answer, finish))
        if byte is None:
            if silent.is_over:
                raise KioskError(Problem("printer-silent"))
            channel.write(esc.ASK_PRINTER, patience, silent)
        elif esc.answers_when_done(byte):
            if esc.ended_without_paper(byte):
                raise KioskError(Problem("printer-out"))
            return
        elif esc.answers_now(byte):
            silent = Deadline(patience.stall, over)
            if esc.is_off_line(byte):
                _refuse(ask(channel, patience, Deadline(patience.ask, over)))
    # It says that all is well, but does not know the question: it is believed.
