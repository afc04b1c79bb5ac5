"""Let two paths of one file system change places in one step, whatever they are. Usage: exchange.py FIRST SECOND."""

import ctypes
import os
import sys

# <linux/fcntl.h>, <linux/fs.h>
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(first: str, second: str) -> None:
    """Give each the other's name: at no moment, and after no loss of power, does one of the names lead nowhere.

    Raises:
        OSError: one of them is not there, or their file system cannot do that; then nothing changed.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    names = (os.fsencode(first), os.fsencode(second))
    if libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), first, None, second)


if __name__ == "__main__":
    try:
        exchange(*sys.argv[1:])
    except OSError as error:
        sys.exit(str(error))
