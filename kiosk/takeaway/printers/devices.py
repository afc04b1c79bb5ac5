"""Which printers this computer knows of; nothing is opened, sent or searched on the network."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.printer_settings import PrinterKind
from kiosk.problem import KioskError

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Device:
    """Something that may be a printer.

    Attributes:
        kind: How it is reached, as in the settings.
        address: The same; a device file, or the name of a CUPS queue.
        name: What it calls itself, or "".
    """

    kind: PrinterKind
    address: str
    name: str = ""


def devices(root: Path = Path("/")) -> tuple[Device, ...]:
    """Return the USB printers, the parallel ports, the serial lines and the CUPS queues, in this order.

    Args:
        root: The folder that holds ``dev`` and ``sys``.
    """
    return (*_usb(root), *_parallel(root), *_serial(root), *_queues())


def _usb(root: Path) -> Iterator[Device]:
    for path in sorted((root / "dev" / "usb").glob("lp[0-9]*")):
        about = _text(root / "sys" / "class" / "usbmisc" / path.name / "device" / "ieee1284_id")
        yield Device("usb", _address(path, root), _printable(_name_in(about)))


def _parallel(root: Path) -> Iterator[Device]:
    for path in sorted((root / "dev").glob("lp[0-9]*")):
        yield Device("file", _address(path, root))


def _serial(root: Path) -> Iterator[Device]:
    for pattern in ("ttyUSB[0-9]*", "ttyACM[0-9]*", "ttyS[0-9]*"):
        for path in sorted((root / "dev").glob(pattern)):
            line = root / "sys" / "class" / "tty" / path.name
            if _text(line / "type") != "0":  # Linux makes files for lines that the computer does not have.
                yield Device("serial", _address(path, root), _printable(_adapter(line)))


def _queues() -> Iterator[Device]:
    from kiosk.takeaway.office.cups_queue import queues  # noqa: PLC0415 (only staff ask for it)

    try:
        found = queues()
    except KioskError:  # No CUPS here: it has no queues.
        found = ()
    for queue in found:
        yield Device("cups", queue)


def _address(path: Path, root: Path) -> str:
    return "/" + str(path.relative_to(root))


def _name_in(about: str) -> str:
    """Read maker and model out of ``MFG:EPSON;MDL:TM-T20II;…`` (IEEE 1284); other keys may stand between."""
    parts = dict(part.strip().split(":", 1) for part in about.split(";") if ":" in part)
    maker = parts.get("MFG", parts.get("MANUFACTURER", "")).strip()
    model = parts.get("MDL", parts.get("MODEL", "")).strip()
    return model if model.startswith(maker) else f"{maker} {model}"


def _adapter(line: Path) -> str:
    """Return the name of the USB adapter that a serial line hangs on."""
    try:
        place = (line / "device").resolve(strict=True)
    except OSError:
        return ""
    for folder in (place, *list(place.parents)[:3]):
        if name := _text(folder / "product"):
            return name
    return ""


def _text(path: Path) -> str:
    try:
        return path.read_bytes()[:1024].decode("ascii", "replace").strip()
    except OSError:  # The device was just pulled out, or tells nothing.
        return ""


def _printable(name: str) -> str:
    """Make a device's own words fit for a line on a screen: they come from whatever was plugged in."""
    return "".join(sign for sign in name if sign.isascii() and sign.isprintable()).strip()[:_LONGEST_NAME]
