import errno

import pytest

from kiosk.printer_settings import PrinterKind, PrinterSettings
from kiosk.problem import KioskError
from kiosk.takeaway.printers.deadline import Deadline
from kiosk.takeaway.printers.open_channel import open_channel


def code_of(kind: PrinterKind, address: str = "/dev/null") -> str:
    with pytest.raises(KioskError) as failed:
        open_channel(PrinterSettings(kind=kind, address=address), Deadline(30))
    return failed.value.problem.code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EBUSY, "printer-busy"),
        (errno.EACCES, "printer-forbidden"),
        (errno.ENODEV, "printer-refused"),
        (errno.EAFNOSUPPORT, "printer-refused"),
    ],
)
def test_what_the_system_says_is_told_in_plain_words(number: int, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise OSError(number, "")

    monkeypatch.setattr("kiosk.takeaway.printers.open_channel.open_device", refuse)
    assert code_of("usb") == code


@pytest.mark.parametrize("kind", ["usb", "file"])
def test_a_device_file_is_opened(kind: PrinterKind) -> None:
    open_channel(PrinterSettings(kind=kind, address="/dev/null"), Deadline(30)).close(keep=True)


def test_a_serial_line_must_be_one() -> None:
    assert code_of("serial") == "printer-not-a-device"


def test_a_network_printer_needs_an_address() -> None:
    assert code_of("network", ":") == "printer-address"


@pytest.mark.parametrize("kind", ["none", "cups"])
def test_nothing_else_speaks_escpos(kind: PrinterKind) -> None:
    assert code_of(kind) == "printer-none"
