"""Bring a console to the front and let nobody switch away from it: console_lock.py NUMBER, or 0 to allow it again.

The kernel itself refuses then, whichever key or program asks; only root can allow it again. It holds until the machine
is switched off. A console that is in front already is not touched.
"""

import fcntl
import os
import struct
import sys

# <linux/vt.h>
_GET_STATE, _ACTIVATE, _WAIT_ACTIVE = 0x5603, 0x5606, 0x5607
_LOCK, _UNLOCK = 0x560B, 0x560C


def _in_front(console: int) -> int:
    return int(struct.unpack("HHH", fcntl.ioctl(console, _GET_STATE, bytes(6)))[0])


def main(number: int) -> None:
    """Do it; ``/dev/tty0`` stands for the console that is in front now.

    Raises:
        OSError: There are no consoles here, or this is not root.
    """
    # By its own file: within the kiosk's unit no other console may be opened, not even by root.
    console = os.open(f"/dev/tty{number}", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    if number == 0:
        fcntl.ioctl(console, _UNLOCK)
        return
    if _in_front(console) != number:
        fcntl.ioctl(console, _UNLOCK)
        fcntl.ioctl(console, _ACTIVATE, number)
        fcntl.ioctl(console, _WAIT_ACTIVE, number)
    fcntl.ioctl(console, _LOCK)


if __name__ == "__main__":
    main(int(sys.argv[1]))
