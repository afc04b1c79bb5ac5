"""What a terminal tells about itself without being asked by a sequence: its size, and on a console its signs."""

import fcntl
import os
import struct
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.service import Service, is_inside, service
from kiosk.walkup.console_signs import console_signs

_USUAL_TERM = "linux"


@dataclass(frozen=True, slots=True)
class TerminalSeen:
    """One terminal.

    Attributes:
        term: Its type, as in ``TERM``.
        columns, rows: Its size; 0 where it does not know.
        height_px: Its height in pixels; 0 where it does not know.
        signs: What its font has; None where the terminal does not tell.
    """

    term: str
    columns: int
    rows: int
    height_px: int
    signs: frozenset[str] | None


def kiosk_terminal(machine: Machine) -> TerminalSeen:
    """Look at the terminal that visitors see: the one at hand, or from a shell the service's console.

    Raises:
        UnseenError: There is none, or it shows itself to nobody but the service.
    """
    installed = service(machine)
    if installed is None or is_inside(machine, installed):
        if machine.terminal is None:
            raise UnseenError("terminal")
        return see_terminal(machine.terminal, machine.environment.get("TERM", ""))
    with _console(machine, installed) as fd:
        return see_terminal(fd, installed.variables().get("TERM", _USUAL_TERM))


def see_terminal(fd: int, term: str) -> TerminalSeen:
    """Look at an open terminal.

    Raises:
        UnseenError: It is none.
    """
    try:
        rows, columns, _width, height = struct.unpack("HHHH", fcntl.ioctl(fd, termios.TIOCGWINSZ, bytes(8)))
    except OSError as error:
        raise UnseenError("terminal") from error
    return TerminalSeen(term, columns, rows, height, console_signs(fd))


@contextmanager
def _console(machine: Machine, installed: Service) -> Iterator[int]:
    if installed.is_cage:
        raise UnseenError("terminal")
    try:
        fd = os.open(machine.path(installed.terminal), os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise UnseenError("terminal") from error
    try:
        yield fd
    finally:
        os.close(fd)
