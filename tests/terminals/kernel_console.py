"""A console of the kernel that nobody uses, with a font of any signs."""

import ctypes
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.walkup.console_signs import _Pair, _Signs
from tests.terminals.waiting import until

# <linux/kd.h>, <linux/vt.h>
_CLEAR_SIGNS, _SET_SIGNS, _GIVE_BACK = 0x4B68, 0x4B67, 0x5608
_CONSOLES = 4
_READ_AND_WRITE = os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC


@contextmanager
def kernel_console(node: Path, number: int, signs: str) -> Iterator[int]:
    """Open a console by a node that is made for it; afterwards the kernel forgets it. Needs root.

    Args:
        node: Where the node is made.
        number: Of the console; each test takes another one.
        signs: The kernel believes that its font has these alone.
    """
    os.mknod(node, stat.S_IFCHR | 0o600, os.makedev(_CONSOLES, number))
    fd = os.open(node, _READ_AND_WRITE)
    try:
        _give_font(fd, signs)
        yield fd
    finally:
        os.close(fd)
        node.unlink()
        os.mknod(node, stat.S_IFCHR | 0o600, os.makedev(_CONSOLES, 0))
        until(lambda: _is_given_back(node, number), "a console that nobody has open any more")
        node.unlink()


def _is_given_back(node: Path, number: int) -> bool:
    """The kernel lets go of a console a moment after its last user."""
    any_console = os.open(node, _READ_AND_WRITE)
    try:
        fcntl.ioctl(any_console, _GIVE_BACK, number)
    except OSError:
        return False
    finally:
        os.close(any_console)
    return True


def _give_font(console: int, signs: str) -> None:
    pairs = (_Pair * len(signs))()
    for number, sign in enumerate(signs):  # ASCII where it usually is, so that the screen can be read
        pairs[number].sign, pairs[number].place = ord(sign), ord(sign) if sign.isascii() else 128 + number
    told = _Signs(len(signs), ctypes.cast(pairs, ctypes.POINTER(_Pair)))
    fcntl.ioctl(console, _CLEAR_SIGNS, bytes(6))
    fcntl.ioctl(console, _SET_SIGNS, told)
