"""A serial line carries every byte as it is, and the printer can stop it."""

import os
import termios
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError
from kiosk.takeaway.printers.ask_state import state_and_fault
from kiosk.takeaway.printers.deadline import Patience
from kiosk.takeaway.printers.serial_line import open_serial, path_and_speed, serial_channel, travel_s
from kiosk.takeaway.printers.state import PrinterState
from kiosk.takeaway.printers.wire import send
from tests.terminals.waiting import until

from .fake_printer import LOW_PAPER, FakePrinter
from .serial_printer import SerialPrinter

CALM = Patience(ask=30, answer=30, stall=30, finish=30, whole=120)
SLIP = bytes(byte for byte in range(256) if byte not in (0x10, 0x1D)) * 40


@pytest.mark.parametrize(
    ("address", "read"),
    [("/dev/ttyS0", ("/dev/ttyS0", 9600)), ("/dev/ttyUSB0:115200", ("/dev/ttyUSB0", 115200))],
)
def test_path_and_speed_are_read(address: str, read: tuple[str, int]) -> None:
    assert path_and_speed(address) == read


@pytest.mark.parametrize("address", ["", ":9600", "/dev/ttyS0:", "/dev/ttyS0:9601", "/dev/ttyS0:fast"])
def test_what_is_no_serial_line_is_told(address: str) -> None:
    with pytest.raises(KioskError) as failed:
        path_and_speed(address)
    assert failed.value.problem.code == "printer-address"


def test_every_byte_arrives_as_it_is() -> None:
    with SerialPrinter() as there:
        send(there.settings, SLIP, CALM)
        assert there.printer.has_printed() == SLIP


def test_a_line_set_as_a_device_file_carries_every_byte_too() -> None:
    with SerialPrinter() as there:
        send(PrinterSettings(kind="file", address=there.path), SLIP, CALM)
        assert there.printer.has_printed() == SLIP


def test_a_printer_on_a_line_tells_how_it_is() -> None:
    with SerialPrinter(FakePrinter(paper=LOW_PAPER)) as there:
        assert state_and_fault(there.settings, CALM) == (PrinterState.LOW, None)


def test_a_printer_that_stops_the_line_for_ever_is_told() -> None:
    with SerialPrinter(takes=2_000) as there, pytest.raises(KioskError) as failed:
        send(there.settings, SLIP * 20, replace(CALM, stall=0.2))
    assert failed.value.problem.code == "printer-silent"


def test_a_line_that_is_pulled_out_in_the_middle_is_told() -> None:
    with SerialPrinter(takes=2_000) as there:

        def pull_out() -> None:
            until(lambda: there.printer.has_printed() != b"", "the printer is at it")
            there.unplug()

        pull = threading.Thread(target=pull_out)
        pull.start()
        with pytest.raises(KioskError) as failed:
            send(there.settings, SLIP * 20, CALM)
        pull.join()
    assert failed.value.problem.code == "printer-broke-off"


def test_the_speed_is_set_and_the_line_kept_when_it_is_closed() -> None:
    near, far = os.openpty()
    open_serial(f"{os.ttyname(far)}:19200").close(keep=True)
    _, _, cflag, _, _, speed, _ = termios.tcgetattr(far)
    os.close(near)
    os.close(far)
    assert (speed, cflag & termios.HUPCL) == (termios.B19200, 0)


def test_a_line_with_nothing_behind_it_is_refused() -> None:
    near, far = os.openpty()
    os.close(near)
    with pytest.raises(OSError):
        serial_channel(far, 9600)


def test_a_device_that_is_no_serial_line_is_refused() -> None:
    with pytest.raises(KioskError) as failed:
        open_serial("/dev/null")
    assert failed.value.problem.code == "printer-not-a-device"


def test_a_line_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as failed:
        send(PrinterSettings(kind="serial", address=str(tmp_path / "ttyUSB9")), SLIP, CALM)
    assert failed.value.problem.code == "printer-refused"


def test_a_byte_travels_as_ten_bits() -> None:
    assert travel_s("/dev/ttyUSB0", 960) == 1.0
    assert travel_s("/dev/ttyUSB0:19200", 960) == 0.5
