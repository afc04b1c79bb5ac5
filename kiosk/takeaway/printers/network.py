"""A printer on the network: raw bytes to port 9100, as nearly all receipt printers take them."""

import fcntl
import os
import select
import socket
import struct
import termios
import threading

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.deadline import Deadline

PORT = 9100
_SMALL_BUFFER = 4096
"""What the system may take ahead of the printer, in bytes: little is left to print when a job is stopped."""

_Place = tuple[str | int | bytes, ...]

_DROP = struct.pack("ii", 1, 0)
_KEEP = struct.pack("ii", 0, 0)


def host_and_port(address: str) -> tuple[str, int]:
    """Read ``host``, ``host:port`` or ``[IPv6]:port``.

    Raises:
        KioskError: It is none of these.
    """
    host, colon, port = address.rpartition(":")
    if not colon or (":" in host and not host.endswith("]")) or address.endswith("]"):
        host, port = address, str(PORT)
    host = host.removeprefix("[").removesuffix("]")
    if not host or not (port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) < 65536):
        raise KioskError(Problem("printer-address"))
    return host, int(port)


def open_network(address: str, over: Deadline) -> Channel:
    """Connect to a printer; raises KioskError and OSError."""
    host, port = host_and_port(address)
    refused = OSError()
    for family, where in _places(host, port, over):
        line = socket.socket(family, socket.SOCK_STREAM)
        try:
            _connect(line, where, over)
        except OSError as error:
            line.close()
            refused = error
            continue
        return Channel(line.detach(), unsent=_unsent, keep=_linger, is_stream=True)
    raise refused


def _places(host: str, port: int, over: Deadline) -> list[tuple[socket.AddressFamily, _Place]]:
    """Look the host up: a number at once, a name in a thread, for the system's own look-up knows no deadline."""
    found: list[tuple[socket.AddressFamily, _Place]] = []

    def look_up(flags: int = 0) -> None:
        try:
            for family, _, _, _, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags):
                found.append((family, where))
        except (OSError, UnicodeError):  # Found nothing; names with odd letters are refused before they are asked for.
            return

    look_up(socket.AI_NUMERICHOST)
    if not found:
        thread = threading.Thread(target=look_up, daemon=True)
        thread.start()
        thread.join(over.left)
    return list(found)


def _connect(line: socket.socket, where: _Place, over: Deadline) -> None:
    line.setblocking(False)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SMALL_BUFFER)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    # When this process is killed, the system sends nothing more in its name.
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DROP)
    try:
        line.connect(where)
    except BlockingIOError:
        poll = select.poll()
        poll.register(line, select.POLLOUT)
        if not poll.poll(over.left * 1000):
            raise TimeoutError from None
        error = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, os.strerror(error)) from None


def _unsent(fd: int) -> int:
    with socket.socket(fileno=os.dup(fd)) as line:
        error = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, os.strerror(error))
    return int(struct.unpack("i", fcntl.ioctl(fd, termios.TIOCOUTQ, bytes(4)))[0])


def _linger(fd: int) -> None:
    with socket.socket(fileno=os.dup(fd)) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _KEEP)
