"""A printer on a serial line, of its own or through a USB adapter."""

import fcntl
import os
import struct
import termios
from contextlib import suppress
from typing import Final

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.channel import Channel

USUAL_SPEED = 9600
_SPEEDS: Final = {
    9600: termios.B9600,
    19200: termios.B19200,
    38400: termios.B38400,
    57600: termios.B57600,
    115200: termios.B115200,
}


def path_and_speed(address: str) -> tuple[str, int]:
    """Read ``/dev/ttyUSB0`` or ``/dev/ttyUSB0:115200``; the speed is in bits a second.

    Raises:
        KioskError: The speed is none that printers have.
    """
    path, _, speed = address.rpartition(":") if ":" in address else (address, "", str(USUAL_SPEED))
    if not path or not (speed.isascii() and speed.isdigit() and int(speed) in _SPEEDS):
        raise KioskError(Problem("printer-address"))
    return path, int(speed)


def travel_s(address: str, count: int) -> float:
    """Return the seconds that ``count`` bytes need on this line: ten bits each, start and stop included.

    Raises:
        KioskError: The speed is none that printers have.
    """
    return count * 10 / path_and_speed(address)[1]


def open_serial(address: str) -> Channel:
    """Open a serial line: 8 bits, no parity, stopped and let go on by the printer's XOFF and XON.

    Raises:
        KioskError: It is no serial line, or the speed is unknown.
        OSError: It is not there, or the system refuses.
    """
    path, speed = path_and_speed(address)
    fd = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    if not os.isatty(fd):
        os.close(fd)
        raise KioskError(Problem("printer-not-a-device"))
    return serial_channel(fd, speed)


def serial_channel(fd: int, speed: int | None) -> Channel:
    """Make an open terminal a line for raw bytes; None keeps the speed it has.

    Raises:
        OSError: It is a line without a device behind it. The terminal is closed.
    """
    try:
        _set_raw(fd, speed)
    except termios.error as error:
        os.close(fd)
        raise OSError(*error.args) from None
    return Channel(fd, unsent=_unsent, discard=_throw_away)


def _set_raw(fd: int, speed: int | None) -> None:
    _, _, cflag, _, ispeed, ospeed, cc = termios.tcgetattr(fd)
    if speed is not None:
        ispeed = ospeed = _SPEEDS[speed]
    # No HUPCL: a drop of the line's signals at the end makes some printers start anew and lose what they hold.
    cflag = (cflag & ~(termios.CSIZE | termios.PARENB | termios.CSTOPB | termios.HUPCL)) | (
        termios.CS8 | termios.CREAD | termios.CLOCAL
    )
    termios.tcsetattr(fd, termios.TCSANOW, [termios.IXON, 0, cflag, 0, ispeed, ospeed, cc])


def _throw_away(fd: int) -> None:
    with suppress(termios.error):  # It was pulled out: there is nothing left that could be printed.
        termios.tcflush(fd, termios.TCOFLUSH)


def _unsent(fd: int) -> int:
    return int(struct.unpack("i", fcntl.ioctl(fd, termios.TIOCOUTQ, bytes(4)))[0])
