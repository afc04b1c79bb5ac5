"""A printer behind a device file: a USB printer, a parallel port, or a FIFO that another program reads."""

import fcntl
import os
import select
import stat
import struct
import termios

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.serial_line import serial_channel

_SMALL = 4096
"""Bytes that a FIFO holds from now on: little is left in it when this process is killed."""

_WITHOUT_WAITING = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


def open_device(path: str) -> Channel:
    """Open a device file.

    Raises:
        KioskError: It is an ordinary file or a disk: a slip would stay in it.
        OSError: It is not there, nobody reads the FIFO, or the system refuses.
    """
    kind = os.stat(path).st_mode  # noqa: PTH116 (no path of pathlib is needed)
    if stat.S_ISFIFO(kind):
        return _fifo(os.open(path, os.O_WRONLY | _WITHOUT_WAITING))
    if not stat.S_ISCHR(kind):
        raise KioskError(Problem("printer-not-a-device"))
    try:
        fd, can_read = os.open(path, os.O_RDWR | _WITHOUT_WAITING), True
    except PermissionError:
        fd, can_read = os.open(path, os.O_WRONLY | _WITHOUT_WAITING), False
    if os.isatty(fd):
        return serial_channel(fd, None)
    return Channel(fd, unsent=_busy, can_read=can_read)


def _fifo(fd: int) -> Channel:
    try:
        if not stat.S_ISFIFO(os.fstat(fd).st_mode):  # Replaced between the look and the opening.
            raise KioskError(Problem("printer-not-a-device"))
        fcntl.fcntl(fd, fcntl.F_SETPIPE_SZ, _SMALL)  # Busy, says the system, when an older job still lies in it.
    except (KioskError, OSError):
        os.close(fd)
        raise
    return Channel(fd, unsent=_unread, discard=_take_back, can_read=False)


def _take_back(fd: int) -> None:
    """Read what nobody has taken yet, so that it is not printed later."""
    with open(os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as other_end:
        other_end.read()


def _unread(fd: int) -> int:
    """Return how many bytes lie in the FIFO."""
    return int(struct.unpack("i", fcntl.ioctl(fd, termios.FIONREAD, bytes(4)))[0])


def _busy(fd: int) -> int:
    """Return 1 while the driver still has something under way: it drops that when the device is closed."""
    poll = select.poll()
    poll.register(fd, select.POLLOUT)
    return 0 if poll.poll(0) else 1
