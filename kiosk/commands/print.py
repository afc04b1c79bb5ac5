"""``kiosk print devices``, ``status`` and ``test``: find the printer, ask it, and see that it prints."""

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings
from kiosk.takeaway.printers.ask_state import state_and_fault
from kiosk.takeaway.printers.devices import Device, devices
from kiosk.takeaway.printers.state import PrinterState
from kiosk.takeaway.printers.trial import print_trial

Write = Callable[[str], None]
_ALL_WELL = 0
_FAULTS = 1


def list_devices(home: Path, as_data: bool, write: Write, root: Path = Path("/")) -> int:
    """Write what this computer may print on, and which of it is set.

    Args:
        home: The kiosk's home folder.
        as_data: Answer with JSON.
        write: Takes one line.
        root: The folder that holds ``dev`` and ``sys``.

    Returns:
        0, also where there is nothing.

    Raises:
        KioskError: There are no English words to show at all. So do all below.
    """
    words, printer, found = english_words(places(home)), _printer(home), devices(root)
    if as_data:
        write(json.dumps([_device_data(device, printer) for device in found], ensure_ascii=False))
        return _ALL_WELL
    write(words("print-devices-count", count=len(found)))
    for device in found:
        told = words("print-device", kind=device.kind, address=device.address, name=device.name or "none")
        write(f"  {told}")
    write(_set_told(printer, words))
    return _ALL_WELL


def tell_status(home: Path, as_data: bool, write: Write) -> int:
    """Ask the printer how it is, and tell it; nothing is printed.

    Returns:
        0 when it can print or does not tell, 1 when it cannot or none is set.
    """
    words, printer = english_words(places(home)), _printer(home)
    state, faults = _asked(printer)
    can_print = state is not None and state.can_print
    if as_data:
        codes = [fault.code for fault in faults]
        data = {"kind": printer.kind, "address": printer.address, "state": state, "can_print": can_print}
        write(json.dumps({**data, "visitors_may_print": printer.is_on, "problems": codes}, ensure_ascii=False))
        return _ALL_WELL if can_print else _FAULTS
    if state is not None:
        write(_set_told(printer, words))
        write(words(f"printer-state-{state}"))
    for fault in faults:
        write(words.sentences(fault))
    if printer.kind != "none" and not printer.is_on:
        write(words("print-not-on"))
    return _ALL_WELL if can_print else _FAULTS


def print_test(home: Path, as_data: bool, write: Write) -> int:
    """Print the test slip.

    Returns:
        0 when it was printed, as far as the printer tells.

    Raises:
        KioskError: No printer is set, or it did not print.
    """
    words, printer = english_words(places(home)), _printer(home)
    if printer.kind == "none":
        raise KioskError(Problem("printer-none"))
    print_trial(printer, (words("printer-test-words"),))
    write(json.dumps({"printed": True}) if as_data else words("print-tested"))
    return _ALL_WELL


def _printer(home: Path) -> PrinterSettings:
    return read_settings(home)[0].printer


def _asked(printer: PrinterSettings) -> tuple[PrinterState | None, list[Problem]]:
    """Return the state, None where there is no printer, and all that is wrong."""
    if printer.kind == "none":
        return None, [Problem("printer-none")]
    state, fault = state_and_fault(printer)
    faults = [] if fault is None else [fault]
    if printer.kind == "cups":
        from kiosk.takeaway.office.check_server import check_server

        faults += check_server(printer.address)
    return state, faults


def _device_data(device: Device, printer: PrinterSettings) -> dict[str, object]:
    is_set = (device.kind, device.address) == (printer.kind, printer.address)
    return {"kind": device.kind, "address": device.address, "name": device.name, "is_set": is_set}


def _set_told(printer: PrinterSettings, words: Wording) -> str:
    return words("print-set", kind=printer.kind, address=printer.address, paper=printer.paper)
