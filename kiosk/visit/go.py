"""How a child that waits is told that the terminal is its own, and for which size the terminal was painted."""

import os
import struct

_SIZE = struct.Struct("@HH")


def go(columns: int, rows: int) -> bytes:
    """Return what is written to a child that waits: the neutral picture is up, painted for this size."""
    return _SIZE.pack(columns, rows)


def read_go(gate: int) -> tuple[int, int] | None:
    """Read columns and rows from ``gate``; None where it was closed, and the child has to end.

    Once this has returned nothing is left to be read.
    """
    sign = os.read(gate, _SIZE.size)
    if len(sign) < _SIZE.size:
        return None
    columns, rows = _SIZE.unpack(sign)
    return columns, rows
