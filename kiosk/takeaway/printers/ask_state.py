"""Ask a printer how it is, within three seconds, whatever it hangs on."""

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers import status_bytes as esc
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.deadline import USUAL, Deadline, Patience
from kiosk.takeaway.printers.open_channel import open_channel
from kiosk.takeaway.printers.state import PrinterState


def ask_state(printer: PrinterSettings) -> PrinterState:
    """Return the state of the printer; nothing is raised, and UNKNOWN stands for a printer that does not tell."""
    return state_and_fault(printer)[0]


def state_and_fault(printer: PrinterSettings, patience: Patience = USUAL) -> tuple[PrinterState, Problem | None]:
    """Return the state, and where it could not even be asked, why: that is for staff."""
    if printer.kind == "cups":
        from kiosk.takeaway.office.cups_queue import queue_state  # noqa: PLC0415 (no visit needs it at its start)

        try:
            return queue_state(printer.address), None
        except KioskError as error:
            return PrinterState.OFFLINE, error.problem
    over = Deadline(patience.ask)
    try:
        channel = open_channel(printer, over)
        try:
            return ask(channel, patience, over), None
        finally:
            channel.close(keep=True)
    except KioskError as error:
        # In use by another job: it will be free again.
        busy = error.problem.code == "printer-busy"
        return PrinterState.UNKNOWN if busy else PrinterState.OFFLINE, error.problem


def ask(channel: Channel, patience: Patience, over: Deadline) -> PrinterState:
    """Ask an open printer.

    Raises:
        KioskError: It is gone.
    """
    if not channel.can_read:
        return PrinterState.UNKNOWN
    channel.forget_answers()
    printer = _answer(channel, esc.ASK_PRINTER, patience, over)
    if printer is None:
        return PrinterState.UNKNOWN
    paper = _answer(channel, esc.ASK_PAPER, patience, over)
    if paper is not None and esc.paper_is_out(paper):
        return PrinterState.OUT
    if esc.is_off_line(printer):
        cause = _answer(channel, esc.ASK_CAUSE, patience, over)
        if cause is not None and esc.cover_is_open(cause):
            return PrinterState.COVER_OPEN
        return PrinterState.OUT if cause is not None and esc.stopped_for_paper(cause) else PrinterState.OFFLINE
    return PrinterState.LOW if paper is not None and esc.paper_is_low(paper) else PrinterState.READY


def _answer(channel: Channel, question: bytes, patience: Patience, over: Deadline) -> int | None:
    channel.write(question, patience, over)
    wait = Deadline(patience.answer, over)
    while (byte := channel.read_byte(wait)) is not None:
        if esc.answers_now(byte):
            return byte
        if wait.is_over:  # Noise without end.
            break
    return None
