"""Which signs the font of the kernel's console has. The kernel tells it; other terminals do not know the question."""

import ctypes

HALF_BLOCKS = "▀▄█"
"""What codes are drawn with. Most of Debian's console fonts have only the last one."""

# <linux/kd.h>
_GIO_UNIMAP = 0x4B66
_MOST_SIGNS = 65_535


class _Pair(ctypes.Structure):
    _fields_ = (("sign", ctypes.c_ushort), ("place", ctypes.c_ushort))


class _Signs(ctypes.Structure):
    _fields_ = (("count", ctypes.c_ushort), ("pairs", ctypes.POINTER(_Pair)))


def console_signs(fd: int) -> frozenset[str] | None:
    """Return the signs that the console open at ``fd`` can draw; None for any other terminal."""
    pairs = (_Pair * _MOST_SIGNS)()
    asked = _Signs(_MOST_SIGNS, ctypes.cast(pairs, ctypes.POINTER(_Pair)))
    if ctypes.CDLL(None).ioctl(fd, ctypes.c_ulong(_GIO_UNIMAP), ctypes.byref(asked)) != 0:
        return None
    return frozenset(chr(pairs[number].sign) for number in range(asked.count))


def can_draw_codes(fd: int) -> bool:
    """Say whether a code on this terminal would be one; a terminal that does not tell is believed to have the signs."""
    signs = console_signs(fd)
    return signs is None or signs.issuperset(HALF_BLOCKS)
