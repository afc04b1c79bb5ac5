from pathlib import Path

import pytest

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.devices import Device, devices


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer without any device and without CUPS."""
    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queues", lambda: ())
    return tmp_path


def plant(root: Path, path: str, text: str = "") -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_a_computer_without_devices_has_none(root: Path) -> None:
    assert devices(root) == ()


def test_a_usb_printer_is_found_with_its_name(root: Path) -> None:
    plant(root, "dev/usb/lp0")
    about = "MFG:EPSON;CMD:ESC/POS;MDL:TM-T20II;CLS:PRINTER;"
    plant(root, "sys/class/usbmisc/lp0/device/ieee1284_id", about)
    assert devices(root) == (Device("usb", "/dev/usb/lp0", "EPSON TM-T20II"),)


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("MANUFACTURER:Star;MODEL:Star TSP100;", "Star TSP100"),
        ("MDL:POS-80;", "POS-80"),
        ("", ""),
        ("MFG:;MDL:;", ""),
        ("no colon at all", ""),
        ("MFG:\x1b[2JBad;MDL:\u202ename\n;", "[2JBad name"),
        ("MFG:A;MDL:" + "x" * 500 + ";", "A " + "x" * 58),
    ],
)
def test_a_name_is_made_fit_for_a_line(root: Path, about: str, name: str) -> None:
    plant(root, "dev/usb/lp0")
    plant(root, "sys/class/usbmisc/lp0/device/ieee1284_id", about)
    assert [device.name for device in devices(root)] == [name]


def test_a_usb_printer_that_tells_nothing_is_listed_all_the_same(root: Path) -> None:
    plant(root, "dev/usb/lp1")
    assert devices(root) == (Device("usb", "/dev/usb/lp1"),)


def test_a_serial_adapter_is_found_with_the_name_of_the_adapter(root: Path) -> None:
    plant(root, "dev/ttyUSB0")
    plant(root, "sys/devices/usb1/1-1/product", "USB2.0-Serial")
    (root / "sys/devices/usb1/1-1/1-1:1.0/ttyUSB0").mkdir(parents=True)
    line = root / "sys/class/tty/ttyUSB0"
    line.mkdir(parents=True)
    (line / "device").symlink_to(root / "sys/devices/usb1/1-1/1-1:1.0/ttyUSB0")
    assert devices(root) == (Device("serial", "/dev/ttyUSB0", "USB2.0-Serial"),)


def test_a_serial_line_that_the_computer_does_not_have_is_left_out(root: Path) -> None:
    for number, kind in enumerate("40"):
        plant(root, f"dev/ttyS{number}")
        plant(root, f"sys/class/tty/ttyS{number}/type", f"{kind}\n")
    assert devices(root) == (Device("serial", "/dev/ttyS0"),)


def test_all_kinds_are_listed_in_order(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in ("dev/lp0", "dev/ttyACM0", "dev/usb/lp0"):
        plant(root, path)
    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queues", lambda: ("office",))
    assert [(device.kind, device.address) for device in devices(root)] == [
        ("usb", "/dev/usb/lp0"),
        ("file", "/dev/lp0"),
        ("serial", "/dev/ttyACM0"),
        ("cups", "office"),
    ]


def test_without_cups_the_others_are_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_server() -> tuple[str, ...]:
        raise KioskError(Problem("printer-no-server"))

    plant(root, "dev/usb/lp0")
    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queues", no_server)
    assert devices(root) == (Device("usb", "/dev/usb/lp0"),)
